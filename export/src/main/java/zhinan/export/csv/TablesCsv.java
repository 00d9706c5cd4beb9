package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.text;

import java.util.List;
import zhinan.model.Block;
import zhinan.model.Block.Cell;
import zhinan.model.Block.Table;
import zhinan.model.Guide;

/**
 * {@code tables.csv}: a row for each cell of each table, rows and columns 1-based. {@code
 * section_id} is the node that holds the table, whatever its type, or {@code guide} in front of the
 * first node; so it is no foreign key.
 */
final class TablesCsv {
  private TablesCsv() {}

  static CsvFile file() {
    return new CsvFile(
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
        TablesCsv::write);
  }

  private static void write(Contents contents, Rows rows) {
    tables(Guide.ID, contents.conversion().guide().front(), rows);
    for (PlacedNode node : contents.nodes()) {
      tables(node.id(), node.node().blocks(), rows);
    }
  }

  private static void tables(String ownerId, List<Block> blocks, Rows rows) {
    for (Block block : blocks) {
      if (block instanceof Table table) {
        cells(ownerId, table, rows);
      }
    }
  }

  private static void cells(String ownerId, Table table, Rows rows) {
    TableHeader header = new TableHeader(table);
    for (Cell cell : table.cells()) {
      rows.add(
          table.id(),
          ownerId,
          Rows.cell(cell.row() + 1),
          Rows.cell(cell.column() + 1),
          Rows.cell(cell.rowSpan()),
          Rows.cell(cell.columnSpan()),
          header.above(cell),
          cell.text());
    }
  }
}
