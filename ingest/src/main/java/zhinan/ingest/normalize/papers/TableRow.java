package zhinan.ingest.normalize.papers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of one of the package's tables: a key, a TAB and a value.
 *
 * @param key what stands in front of the first TAB, never empty
 * @param value all behind it
 */
record TableRow(String key, String value) {

  /** The rows of the table in their order; lines that start with {@code #} are comments. */
  static List<TableRow> read(String table) {
    List<TableRow> rows = new ArrayList<>();
    try (InputStream in = TableRow.class.getResourceAsStream(table);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          rows.add(new TableRow(line.substring(0, tab), line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
