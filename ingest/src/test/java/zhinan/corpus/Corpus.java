package zhinan.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import zhinan.ingest.Ingest;
import zhinan.ingest.dedupe.Deduplicator;
import zhinan.ingest.document.GuideDraft;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.heading.HeadingMarkers;
import zhinan.ingest.normalize.Normalizer;
import zhinan.ingest.segment.Segmenter;
import zhinan.ingest.structure.Structure;
import zhinan.model.Conversion;

/** The real guides, each converted once. For one thread. */
final class Corpus {
  private final Map<String, Conversion> converted = new HashMap<>();
  private final Path folder;

  private Corpus(Path folder) {
    this.folder = folder;
  }

  /** The folder that the system property names; without it the test is skipped. */
  static Corpus find() {
    String folder = System.getProperty("zhinan.corpus", "");
    assumeTrue(!folder.isEmpty(), "no corpus: set -Dzhinan.corpus");
    return new Corpus(Path.of(folder));
  }

  String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /** The same with the words of its blocks. */
  GuideDraft draft(String name) throws IOException, UnreadableDocumentException {
    byte[] bytes = Files.readAllBytes(folder.resolve("guides").resolve(name));
    RawDocument read = new Ingest().read(Path.of(name).getFileName().toString(), bytes);
    RawDocument tidy = new Segmenter(Limits.DEFAULT, new HeadingMarkers()).segment(read);
    return new Deduplicator()
        .dedupe(new Normalizer().normalize(new Structure(new HeadingMarkers()).structure(tidy)));
  }

  /** The guide of the name below {@code guides/}. */
  Conversion guide(String name) throws IOException, UnreadableDocumentException {
    if (!converted.containsKey(name)) {
      byte[] bytes = Files.readAllBytes(folder.resolve("guides").resolve(name));
      converted.put(name, new Ingest().convert(Path.of(name).getFileName().toString(), bytes));
    }
    return converted.get(name);
  }
}
