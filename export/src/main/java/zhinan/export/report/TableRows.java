package zhinan.export.report;

import java.util.ArrayList;
import java.util.List;
import zhinan.model.Block.Cell;
import zhinan.model.Block.Table;

/** The cells of a table by row. */
record TableRows(List<List<Cell>> head, List<List<Cell>> body) {
  static TableRows of(Table table) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      rows.add(new ArrayList<>());
    }
    table.cells().forEach(cell -> rows.get(cell.row()).add(cell));
    int head = Math.min(table.headerRows(), rows.size());
    return new TableRows(rows.subList(0, head), rows.subList(head, rows.size()));
  }
}
