package zhinan.ingest.structure;

import java.util.List;
import java.util.stream.IntStream;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.document.RawDocument;
import zhinan.model.Block.Cell;
import zhinan.model.Block.Table;
import zhinan.text.Text;

/**
 * Makes tables of grids: finds the caption row and the header rows and books the cells.
 *
 * <p>A first row of one cell over all columns is the caption. The row behind it is the header when
 * its cells are short words without digits; a second row is, too, when all its words stand under
 * cells that span columns ({@code 支付比例} over {@code 职工 | 居民}). The caption row counts among the
 * header rows.
 */
final class TableWriter {
  /** The longest cell of a header row seen has 14 characters. */
  private static final int LONGEST_HEADER = 20;

  private final RawDocument document;
  private final Account account;
  private int count;

  TableWriter(RawDocument document, Account account) {
    this.document = document;
    this.account = account;
  }

  Table write(String node, Grid grid) {
    grid.cells().forEach(cell -> account.keep(node, cell.text()));
    int first = hasCaption(grid) ? 1 : 0;
    String caption = first == 1 ? grid.cells().get(0).text().chars() : "";
    int headers = isHeader(grid, first) ? first + 1 + (isSecondHeader(grid, first) ? 1 : 0) : 0;
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

  private static boolean isHeader(Grid grid, int row) {
    List<GridCell> cells = row(grid, row);
    long named = cells.stream().filter(cell -> !cell.text().isBlank()).count();
    return cells.size() > 1
        && areWords(cells)
        && named * 2 > cells.size()
        && !row(grid, row + 1).isEmpty();
  }

  private static boolean areWords(List<GridCell> cells) {
    return cells.stream()
        .map(cell -> cell.text().chars())
        .allMatch(text -> text.length() <= LONGEST_HEADER && !text.matches("(?s).*[0-9]{2,}.*"));
  }

  private static boolean isSecondHeader(Grid grid, int first) {
    List<GridCell> above = row(grid, first);
    List<GridCell> below = row(grid, first + 1);
    boolean merged = above.stream().anyMatch(cell -> cell.rowSpan() > 1);
    List<GridCell> named = below.stream().filter(cell -> !cell.text().isBlank()).toList();
    return !named.isEmpty()
        && (merged || named.size() < below.size())
        && named.stream().allMatch(cell -> isUnderSpan(above, cell))
        && areWords(below)
        && !row(grid, first + 2).isEmpty();
  }

  private static boolean isUnderSpan(List<GridCell> above, GridCell cell) {
    return above.stream()
        .anyMatch(
            head ->
                head.columnSpan() > 1
                    && head.column() <= cell.column()
                    && cell.column() < head.column() + head.columnSpan());
  }

  private static List<GridCell> row(Grid grid, int row) {
    return IntStream.range(0, grid.cells().size())
        .mapToObj(grid.cells()::get)
        .filter(cell -> cell.row() == row)
        .toList();
  }
}
