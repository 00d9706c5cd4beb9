package zhinan.ingest.normalize.sheet;

import java.util.List;
import java.util.OptionalInt;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.ingest.table.DrawnGrid;
import zhinan.model.Block.Cell;
import zhinan.model.Block.Table;
import zhinan.model.Span;

/** A drawn table ({@link DrawnGrid}) as a body holds it. */
public final class DrawnSheet {
  private DrawnSheet() {}

  public static Sheet of(List<String> lines) {
    List<Placed> cells = DrawnGrid.of(lines).stream().map(DrawnSheet::placed).toList();
    int columns =
        cells.stream().mapToInt(c -> c.cell().column() + c.cell().columnSpan()).max().orElse(0);
    int end = cells.stream().mapToInt(cell -> cell.text().end()).max().orElse(0);
    List<Cell> plain = cells.stream().map(Placed::cell).toList();
    return new Sheet(new Table("tb1", "", 0, columns, plain, span(0, end)), cells);
  }

  private static Placed placed(GridCell cell) {
    Span span = span(cell.text().start(), cell.text().end());
    return new Placed(
        new Cell(
            cell.row(),
            cell.column(),
            cell.rowSpan(),
            cell.columnSpan(),
            cell.text().chars(),
            span),
        cell.text());
  }

  private static Span span(int start, int end) {
    return new Span(start, end, 1, OptionalInt.empty());
  }
}
