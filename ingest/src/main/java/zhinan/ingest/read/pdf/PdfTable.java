package zhinan.ingest.read.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A table, or the part of one that stands on one page.
 *
 * @param xs the grid's column edges in points, from left to right; one more than columns
 * @param ys its row edges, from top to bottom
 * @param cells sorted by row, then column
 * @param open whether its last row has no lower border: it goes on over the page
 * @param ruled whether rules draw it; the columns of others are told by gaps, and each cell of
 *     theirs is as wide as the words in its column
 */
record PdfTable(List<Double> xs, List<Double> ys, List<PdfCell> cells, boolean open, boolean ruled)
    implements PdfItem {
  PdfTable {
    xs = List.copyOf(xs);
    ys = List.copyOf(ys);
    cells = List.copyOf(cells);
  }

  int rows() {
    return ys.size() - 1;
  }

  int columns() {
    return xs.size() - 1;
  }

  PdfArea area() {
    return new PdfArea(xs.get(0), top(), xs.get(columns()), bottom());
  }

  @Override
  public double top() {
    return ys.get(0);
  }

  @Override
  public double bottom() {
    return ys.get(rows());
  }

  PdfTable withCells(List<PdfCell> others) {
    return new PdfTable(xs, ys, others, open, ruled);
  }

  /** The cells that start in the given row. */
  List<PdfCell> row(int row) {
    return cells.stream().filter(cell -> cell.row() == row).toList();
  }

  /** The words of the cells that start in the given row, without blanks. */
  List<String> words(int row) {
    return row(row).stream().map(PdfCell::words).toList();
  }

  /** The cell of just these columns that reaches the lower edge. */
  Optional<PdfCell> lowest(int column, int endColumn) {
    return cells.stream()
        .filter(
            cell ->
                cell.column() == column && cell.endColumn() == endColumn && cell.endRow() == rows())
        .findFirst();
  }
}
