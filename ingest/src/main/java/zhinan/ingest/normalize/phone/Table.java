package zhinan.ingest.normalize.phone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tables of this package: two columns parted by a tab, {@code #} in front of comments. */
final class Table {
  private Table() {}

  /** One line. */
  record Row(String first, String second) {}

  static List<Row> rows(String file) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = Table.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          rows.add(new Row(line.substring(0, tab), line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
