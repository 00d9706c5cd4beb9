package zhinan.samples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import zhinan.ingest.Ingest;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;

/** The guides of {@code samples/guides} as their readers give them. */
public final class SampleGuides {
  private SampleGuides() {}

  /** All of them by name; skips the test without the system property {@code zhinan.samples}. */
  public static List<RawDocument> read() {
    String folder = System.getProperty("zhinan.samples", "");
    assumeTrue(!folder.isEmpty(), "system property zhinan.samples names the folder samples/");
    Ingest ingest = new Ingest();
    try (Stream<Path> files = Files.list(Path.of(folder, "guides"))) {
      return files.sorted().map(file -> read(ingest, file)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RawDocument read(Ingest ingest, Path file) {
    try {
      return ingest.read(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableDocumentException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }
}
