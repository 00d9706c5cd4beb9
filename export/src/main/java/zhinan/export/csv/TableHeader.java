package zhinan.export.csv;

import java.util.HashMap;
import java.util.Map;
import zhinan.model.Block.Cell;
import zhinan.model.Block.Table;

/**
 * The words at the head of a table's columns.
 *
 * <p>Example: {@code 办公地点 | 联系电话 (over two columns)} above {@code (spanned) | 区号 | 号码} gives the
 * third column {@code 联系电话 / 号码}, the first {@code 办公地点}.
 */
final class TableHeader {
  private static final String BETWEEN_LEVELS = " / ";

  private final int rows;
  private final Map<Integer, String> byColumn = new HashMap<>();

  TableHeader(Table table) {
    this.rows = table.headerRows();
    table.cells().stream()
        .filter(cell -> cell.row() < rows && !cell.text().isEmpty() && !isCaption(cell, table))
        .forEach(cell -> add(cell, table.columns()));
  }

  /** The words above a cell's first column; empty for cells of the header itself. */
  String above(Cell cell) {
    return cell.row() < rows ? "" : byColumn.getOrDefault(cell.column(), "");
  }

  /** The caption counts as a header row, but heads no column. */
  private static boolean isCaption(Cell cell, Table table) {
    return cell.row() == 0 && !table.caption().isEmpty() && cell.text().equals(table.caption());
  }

  private void add(Cell cell, int columns) {
    // A span may reach beyond the grid in a broken document.
    int end = (int) Math.min(columns, (long) cell.column() + cell.columnSpan());
    for (int column = cell.column(); column < end; column++) {
      byColumn.merge(column, cell.text(), (upper, lower) -> upper + BETWEEN_LEVELS + lower);
    }
  }
}
