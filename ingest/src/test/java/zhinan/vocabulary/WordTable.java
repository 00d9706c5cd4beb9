package zhinan.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of words or facts among the main resources of the modules.
 *
 * @param name its path below the package {@code zhinan}
 * @param head its comments
 * @param rows its lines without comments and blank lines
 */
record WordTable(String name, List<String> head, List<String> rows) {
  private static final String RESOURCES = "src/main/resources/zhinan";

  /** All tables of all modules, sorted by name. */
  static List<WordTable> all() {
    return Stream.of("model", "export", "ingest").flatMap(WordTable::of).toList();
  }

  private static Stream<WordTable> of(String module) {
    Path folder = Path.of(System.getProperty("zhinan.root", ".."), module, RESOURCES);
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .sorted()
          .map(file -> read(folder, file))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordTable read(Path folder, Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return new WordTable(
          folder.relativize(file).toString().replace('\\', '/'),
          lines.stream().filter(line -> line.startsWith("#")).toList(),
          lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
