package zhinan.ingest.read.word;

import java.util.List;

/**
 * A table of a Word document.
 *
 * @param columns grid columns
 * @param rows the cells of each row
 */
record DocTable(int columns, List<List<DocCell>> rows) {
  DocTable {
    rows = List.copyOf(rows);
  }

  int cells() {
    return rows.stream().mapToInt(List::size).sum();
  }
}
