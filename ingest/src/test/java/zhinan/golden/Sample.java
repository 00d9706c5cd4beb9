package zhinan.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhinan.export.Format;
import zhinan.export.GuideFiles;
import zhinan.ingest.Ingest;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Conversion;

/**
 * A guide of {@code samples/guides} and the folder of what is expected of it.
 *
 * @param guide the file
 * @param expected its folder in {@code samples/expected}
 */
record Sample(Path guide, Path expected) {
  /** Made by hand; all other files of the folder are the converter's. */
  static final String OUTLINE = "outline.tsv";

  static final String JSON = "guide.json";

  /** A sample for each guide, sorted by name. */
  static Stream<Sample> all() {
    return names("guides").stream()
        .map(name -> new Sample(folder("guides").resolve(name), folder("expected").resolve(name)));
  }

  /** The names of what stands in a folder of the samples. */
  static Set<String> names(String folder) {
    try (Stream<Path> files = Files.list(folder(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(String name) {
    return Path.of(System.getProperty("zhinan.samples", "../samples")).resolve(name);
  }

  Conversion convert() throws IOException, UnreadableDocumentException {
    return new Ingest().convert(guide.getFileName().toString(), Files.readAllBytes(guide));
  }

  /**
   * Converts and writes all files into the folder but the page for people, which has tests of its
   * own: as a golden file each change of its style would be a change of every sample.
   */
  void convertTo(Path folder) throws IOException, UnreadableDocumentException {
    new GuideFiles(EnumSet.of(Format.JSON, Format.CSV)).write(convert(), folder);
  }

  /** The converter's files of a folder as text, by name. */
  static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    texts.remove(OUTLINE);
    return texts;
  }

  @Override
  public String toString() {
    return guide.getFileName().toString();
  }
}
