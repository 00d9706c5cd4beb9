package zhinan.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads spec files. Empty lines and lines that start with {@code #} say nothing.
 *
 * <p>A file of rows has {@code input ⇒ expected} on each line. A file of cases has {@code ===
 * name}, the input's lines, {@code ---}, the expected lines.
 */
public final class Spec {
  private static final String ARROW = " ⇒ ";

  private Spec() {}

  /** One line of a file of rows; still drawn. */
  public record Row(int line, String input, String expected) {
    @Override
    public String toString() {
      return input + " (line " + line + ")";
    }
  }

  /** One example of several lines; still drawn. */
  public record Case(String file, String name, List<String> input, List<String> expected) {
    @Override
    public String toString() {
      return file.replace(".spec", "") + ": " + name;
    }
  }

  /** The rows of the file that lies beside the class. */
  public static List<Row> rows(Class<?> home, String file) {
    List<String> lines = lines(home, file);
    return IntStream.range(0, lines.size())
        .filter(i -> saysSomething(lines.get(i)))
        .mapToObj(i -> row(file, i + 1, lines.get(i)))
        .toList();
  }

  private static Row row(String file, int number, String line) {
    int arrow = line.indexOf(ARROW);
    if (arrow < 0) {
      throw new IllegalArgumentException(file + ":" + number + " has no" + ARROW + ": " + line);
    }
    return new Row(
        number, line.substring(0, arrow).strip(), line.substring(arrow + ARROW.length()).strip());
  }

  /** The cases of the file that lies beside the class. */
  public static List<Case> cases(Class<?> home, String file) {
    List<Case> cases = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : lines(home, file)) {
      if (line.startsWith("=== ")) {
        cases.add(new Case(file, line.substring(4).strip(), new ArrayList<>(), new ArrayList<>()));
        open = cases.get(cases.size() - 1).input();
      } else if (line.equals("---")) {
        open = cases.get(cases.size() - 1).expected();
      } else if (saysSomething(line)) {
        open.add(line);
      }
    }
    return cases;
  }

  private static boolean saysSomething(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static List<String> lines(Class<?> home, String file) {
    try (InputStream in = home.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no " + file + " beside " + home.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
