package zhinan.export.table;

import static zhinan.export.table.TableColumn.id;
import static zhinan.export.table.TableColumn.integer;
import static zhinan.export.table.TableColumn.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhinan.model.Block;
import zhinan.model.Block.Cell;
import zhinan.model.Block.Table;
import zhinan.model.Guide;

/**
 * {@code tables}: a row for each cell of each table, rows and columns 1-based. {@code section_id}
 * is the node that holds the table, whatever its type, or {@code guide} in front of the first node;
 * so it is no foreign key.
 */
final class TableCellsTable {
  private TableCellsTable() {}

  static OutputTable<GuideContents> table() {
    return new OutputTable<>(
        "tables",
        List.of(
            id("table_id"),
            id("section_id"),
            integer("row"),
            integer("column"),
            integer("row_span"),
            integer("column_span"),
            text("header"),
            text("text")),
        List.of("table_id", "row", "column"),
        List.of(),
        TableCellsTable::write);
  }

  private static void write(GuideContents contents, RowSink rows) {
    tables(Guide.ID, contents.conversion().guide().front(), rows);
    for (PlacedNode node : contents.nodes()) {
      tables(node.id(), node.node().blocks(), rows);
    }
  }

  private static void tables(String ownerId, List<Block> blocks, RowSink rows) {
    for (Block block : blocks) {
      if (block instanceof Table table) {
        cells(ownerId, table, rows);
      }
    }
  }

  private static void cells(String ownerId, Table table, RowSink rows) {
    ColumnHeads header = new ColumnHeads(table);
    for (Cell cell : table.cells()) {
      rows.add(
          table.id(),
          ownerId,
          CellText.number(cell.row() + 1),
          CellText.number(cell.column() + 1),
          CellText.number(cell.rowSpan()),
          CellText.number(cell.columnSpan()),
          header.above(cell),
          cell.text());
    }
  }

  /**
   * The words at the head of a table's columns.
   *
   * <p>Example: {@code 办公地点 | 联系电话 (over two columns)} above {@code (spanned) | 区号 | 号码} gives the
   * third column {@code 联系电话 / 号码}, the first {@code 办公地点}.
   */
  static final class ColumnHeads {
    private static final String BETWEEN_LEVELS = " / ";

    private final int rows;
    private final Map<Integer, String> byColumn = new HashMap<>();

    ColumnHeads(Table table) {
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
}
