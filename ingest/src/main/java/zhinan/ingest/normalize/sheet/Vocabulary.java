package zhinan.ingest.normalize.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of words beside this class. */
final class Vocabulary {
  private Vocabulary() {}

  /** One line of a table. */
  record Entry(String role, String word) {}

  static List<Entry> read(String table) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(table);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> line.indexOf('\t') > 0 && line.charAt(0) != '#')
          .map(Vocabulary::entry)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(String line) {
    int tab = line.indexOf('\t');
    return new Entry(line.substring(0, tab), line.substring(tab + 1));
  }
}
