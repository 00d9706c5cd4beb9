package zhinan.ingest.structure;

import java.util.List;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.table.TableGrid;
import zhinan.ingest.table.TableSection;
import zhinan.model.Block.Cell;
import zhinan.model.Block.Table;
import zhinan.text.Text;

/**
 * Makes tables of grids: finds the caption row and the header rows and books the cells.
 *
 * <p>A first row of one cell over all columns is the caption. How many rows behind it are the
 * header is told as for all tables ({@link TableSection#headRows}): short words without digits, or
 * longer ones over a column of numbers; a second row when all its words stand under cells that span
 * columns ({@code 支付比例} over {@code 职工 | 居民}). The caption row counts among the header rows.
 */
final class TableWriter {
  private static final UnknownHeads HEADS = new UnknownHeads();

  private final RawDocument document;
  private final LedgerAccount account;
  private int count;

  TableWriter(RawDocument document, LedgerAccount account) {
    this.document = document;
    this.account = account;
  }

  Table write(String node, Grid grid) {
    grid.cells().forEach(cell -> account.keep(node, cell.text()));
    String caption = hasCaption(grid) ? grid.cells().get(0).text().chars() : "";
    int headers = TableSection.headRows(TableGrid.of(grid.cells()), HEADS);
    List<Cell> cells = grid.cells().stream().map(this::cell).toList();
    int end = grid.cells().stream().mapToInt(cell -> cell.text().end()).max().orElse(grid.start());
    return new Table(
        "tb" + ++count,
        caption,
        headers,
        grid.columns(),
        cells,
        document.places().span(grid.start(), Math.max(grid.start(), end)));
  }

  private Cell cell(GridCell cell) {
    Text text = cell.text();
    return new Cell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        text.chars(),
        document.places().span(text.start(), text.end()));
  }

  private static boolean hasCaption(Grid grid) {
    return grid.columns() > 1
        && row(grid, 0).size() == 1
        && row(grid, 0).get(0).columnSpan() == grid.columns()
        && !row(grid, 1).isEmpty();
  }

  private static List<GridCell> row(Grid grid, int row) {
    return grid.cells().stream().filter(cell -> cell.row() == row).toList();
  }
}
