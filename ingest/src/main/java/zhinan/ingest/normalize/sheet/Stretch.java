package zhinan.ingest.normalize.sheet;

import java.util.List;

/**
 * Rows that share their columns.
 *
 * @param headers the levels of the header from the top; none where there is no header
 * @param rows what stands under it
 */
record Stretch(List<List<Slot>> headers, List<Row> rows) {
  Stretch {
    headers = List.copyOf(headers);
    rows = List.copyOf(rows);
  }

  /** A row and what it is. */
  record Row(RowKind kind, List<Slot> slots) {}

  /** The rows of offices. */
  List<List<Slot>> bodies() {
    return rows.stream().filter(row -> row.kind() == RowKind.BODY).map(Row::slots).toList();
  }
}
