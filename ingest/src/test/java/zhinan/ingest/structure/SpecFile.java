package zhinan.ingest.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of examples, see {@link SpecCase}.
 *
 * @param path where it is
 * @param head the lines in front of the first example
 * @param cases in the order of the file
 */
record SpecFile(Path path, List<String> head, List<SpecCase> cases) {
  /** All spec files beside this package's resources in the checkout. */
  static List<SpecFile> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(file -> file.toString().endsWith(".spec"))
          .sorted()
          .map(SpecFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of that name. */
  static SpecFile named(String name) {
    return read(folder().resolve(name));
  }

  private static Path folder() {
    return Path.of(System.getProperty("zhinan.root", ".."))
        .resolve("ingest/src/test/resources/zhinan/ingest/structure");
  }

  private static SpecFile read(Path path) {
    try {
      List<String> head = new ArrayList<>();
      List<List<String>> cases = new ArrayList<>();
      for (String line : Files.readAllLines(path)) {
        if (line.startsWith(SpecCase.NAME)) {
          cases.add(new ArrayList<>());
        }
        (cases.isEmpty() ? head : cases.get(cases.size() - 1)).add(line);
      }
      return new SpecFile(path, head, cases.stream().map(SpecCase::parse).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  /** {@code matters} for {@code matters.spec}. */
  String name() {
    return path.getFileName().toString().replace(".spec", "");
  }

  /** Writes the file with the given results, one for each example. */
  void write(List<String> results) throws IOException {
    List<String> parts = new ArrayList<>(List.of(String.join("\n", head).strip()));
    for (int i = 0; i < cases.size(); i++) {
      parts.add(cases.get(i).print(results.get(i)).strip());
    }
    Files.writeString(path, String.join("\n\n", parts) + "\n");
  }
}
