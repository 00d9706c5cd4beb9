package zhinan.ingest.normalize.phone;

import java.util.ArrayList;
import java.util.List;
import zhinan.text.TableLines;

/** The tables of this package: two columns parted by a tab, {@code #} in front of comments. */
final class Table {
  private Table() {}

  /** One line. */
  record Row(String first, String second) {}

  static List<Row> rows(String file) {
    List<Row> rows = new ArrayList<>();
    for (String line : TableLines.of(Table.class, file)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        rows.add(new Row(line.substring(0, tab), line.substring(tab + 1)));
      }
    }
    return rows;
  }
}
