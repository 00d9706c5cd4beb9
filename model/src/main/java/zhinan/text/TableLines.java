package zhinan.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
    try (InputStream in = found;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
