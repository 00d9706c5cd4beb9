package zhinan.ingest.normalize.material;

import java.util.ArrayList;
import java.util.List;
import zhinan.text.TableLines;

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
    for (String line : TableLines.of(TableRow.class, table)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        rows.add(new TableRow(line.substring(0, tab), line.substring(tab + 1)));
      }
    }
    return rows;
  }
}
