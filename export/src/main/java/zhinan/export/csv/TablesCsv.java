package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.text;

import java.util.List;
import java.util.stream.Stream;
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

  static CsvFile<CellRow> file() {
    return new CsvFile<>(
        "tables",
        List.of(
            id("table_id", CellRow::tableId),
            id("section_id", CellRow::ownerId),
            integer("row", row -> row.cell().row() + 1),
            integer("column", row -> row.cell().column() + 1),
            integer("row_span", row -> row.cell().rowSpan()),
            integer("column_span", row -> row.cell().columnSpan()),
            text("header", CellRow::header),
            text("text", row -> row.cell().text())),
        List.of("table_id", "row", "column"),
        List.of(),
        TablesCsv::rows);
  }

  private static Stream<CellRow> rows(Contents contents) {
    return Stream.concat(
        tables(Guide.ID, contents.conversion().guide().front()),
        contents.nodes().stream().flatMap(row -> tables(row.id(), row.node().blocks())));
  }

  private static Stream<CellRow> tables(String ownerId, List<Block> blocks) {
    return blocks.stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .flatMap(table -> cells(ownerId, table));
  }

  private static Stream<CellRow> cells(String ownerId, Table table) {
    TableHeader header = new TableHeader(table);
    return table.cells().stream()
        .map(cell -> new CellRow(table.id(), ownerId, cell, header.above(cell)));
  }

  /**
   * A cell with its table's id, the id of the node that holds the table, and the words at the head
   * of its column.
   */
  record CellRow(String tableId, String ownerId, Cell cell, String header) {}
}
