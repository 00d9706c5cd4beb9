package zhinan.ingest.normalize.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the tables of words beside this class: UTF-8, {@code KIND<TAB>word}, {@code #} comments.
 */
final class WordTable {
  private WordTable() {}

  /** The entries in the order of the file. */
  static List<String[]> entries(String file) {
    try (InputStream in = WordTable.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
