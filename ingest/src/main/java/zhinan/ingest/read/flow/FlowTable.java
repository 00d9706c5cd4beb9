package zhinan.ingest.read.flow;

import java.util.List;

/**
 * A table of a document.
 *
 * @param columns grid columns
 * @param rows the cells of each row
 */
public record FlowTable(int columns, List<List<FlowCell>> rows) {
  public FlowTable {
    rows = List.copyOf(rows);
  }

  int cells() {
    return rows.stream().mapToInt(List::size).sum();
  }
}
