package zhinan.corpus;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts that are committed in a file: worse fails, and better fails until it is committed. With
 * {@code -Dgolden=update} the file is written, and the run is red.
 *
 * <p>The file has a line for each count: name, tab, number, sorted by name. Single-use.
 */
public final class Ratchet {
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  /** So many places are enough to see what went wrong. */
  private static final int SHOWN = 8;

  private record Count(long value, boolean higherIsBetter, List<String> details) {}

  private final Map<String, Count> counts = new TreeMap<>();
  private final Path file;
  private final String scope;

  /**
   * For the counts of the file whose names start with the scope.
   *
   * @param resource below the test resources of this module
   */
  public Ratchet(String resource, String scope) {
    this.file =
        Path.of(System.getProperty("zhinan.root", ".."), "ingest/src/test/resources")
            .resolve(resource);
    this.scope = scope;
  }

  /** A count that is better the higher it is. */
  public void high(String name, long value, List<String> details) {
    counts.put(name, new Count(value, true, details));
  }

  /** A count that is better the lower it is; the details say what it counts. */
  public void low(String name, long value, List<String> details) {
    counts.put(name, new Count(value, false, details));
  }

  /** Fails where a count is not the committed one. */
  public void check() throws IOException {
    Map<String, Long> committed = committed();
    List<String> changes = new ArrayList<>();
    committed.forEach(
        (name, value) -> {
          if (name.startsWith(scope) && !counts.containsKey(name)) {
            changes.add("gone: " + name + " " + value);
          }
        });
    counts.forEach((name, count) -> changes.addAll(change(name, count, committed)));
    if (UPDATE && !changes.isEmpty()) {
      write(committed);
    }
    if (!changes.isEmpty()) {
      changes.sort(Comparator.comparing(line -> !line.startsWith("worse")));
      fail((UPDATE ? "written: " : "not as committed in ") + file + lines(changes));
    }
  }

  private List<String> change(String name, Count count, Map<String, Long> committed) {
    if (!committed.containsKey(name)) {
      return List.of("new: " + name + " " + count.value);
    }
    long before = committed.get(name);
    if (before == count.value) {
      return List.of();
    }
    boolean better = count.value > before == count.higherIsBetter;
    List<String> shown = count.details.stream().limit(SHOWN).toList();
    return List.of(
        (better ? "better: " : "worse: ")
            + name
            + " "
            + before
            + " -> "
            + count.value
            + (shown.isEmpty() ? "" : "\n    " + String.join("\n    ", shown)));
  }

  private static String lines(List<String> changes) {
    return changes.stream().map(line -> "\n  " + line).collect(Collectors.joining());
  }

  private Map<String, Long> committed() throws IOException {
    Map<String, Long> committed = new TreeMap<>();
    if (Files.exists(file)) {
      Files.readAllLines(file)
          .forEach(line -> committed.put(line.split("\t")[0], Long.valueOf(line.split("\t")[1])));
    }
    return committed;
  }

  private void write(Map<String, Long> committed) throws IOException {
    Map<String, Long> all = new TreeMap<>(committed);
    all.keySet().removeIf(name -> name.startsWith(scope));
    counts.forEach((name, count) -> all.put(name, count.value));
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        all.entrySet().stream()
            .map(count -> count.getKey() + "\t" + count.getValue() + "\n")
            .collect(Collectors.joining()));
  }
}
