package zhinan.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The entries of a vocabulary table: UTF-8, one entry a line, {@code #} in front of comments.
 *
 * <p>Example: {@code TableLines.of(Sense.class, "synonyms.tsv")} gives the lines of the file that
 * lies beside the class on the class path, in their order. Holds no state.
 */
public final class TableLines {
  private TableLines() {}

  /**
   * The lines of a table without comments and blank lines.
   *
   * @param home the class that the file lies beside
   * @throws IllegalStateException where the file is missing, which is a mistake of ours
   */
  public static List<String> of(Class<?> home, String file) {
    InputStream found = home.getResourceAsStream(file);
    if (found == null) {
      throw new IllegalStateException("no " + file + " beside " + home.getName());
    }
    try (InputStream in = found) {
      return entries(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The kind that a column of a line names.
   *
   * @param table what the message calls the table
   * @param line the line that the message shows
   * @throws IllegalArgumentException for another name, with the names that are expected
   */
  public static <K extends Enum<K>> K kind(Class<K> kinds, String name, String table, String line) {
    return Stream.of(kinds.getEnumConstants())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    table + ": expected one of " + EnumSet.allOf(kinds) + ", found: " + line));
  }

  /** The lines of a table's text without comments and blank lines. */
  public static List<String> entries(String table) {
    List<String> entries = new ArrayList<>();
    int at = 0;
    while (at < table.length()) {
      int end = table.indexOf('\n', at);
      end = end < 0 ? table.length() : end;
      String line = table.substring(at, end > at && table.charAt(end - 1) == '\r' ? end - 1 : end);
      if (!line.isBlank() && line.charAt(0) != '#') {
        entries.add(line);
      }
      at = end + 1;
    }
    return Collections.unmodifiableList(entries);
  }
}
