package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays a table without rules on the columns of the part before it: words of one column stand below
 * each other, but seldom at the same edges on both pages, and a column may be empty on one of them.
 */
final class PdfGapFit {
  private final PdfTable upper;
  private final PdfTable lower;

  PdfGapFit(PdfTable upper, PdfTable lower) {
    this.upper = upper;
    this.lower = lower;
  }

  /** Whether each column of the lower part stands below one of the upper part, and only one. */
  boolean fits() {
    int before = -1;
    for (int column = 0; column < lower.columns(); column++) {
      List<Integer> above = above(column);
      if (above.size() != 1 || above.get(0) <= before) {
        return false;
      }
      before = above.get(0);
    }
    return true;
  }

  private List<Integer> above(int column) {
    PdfArea own = area(lower, column);
    List<Integer> above = new ArrayList<>();
    for (int i = 0; i < upper.columns(); i++) {
      PdfArea area = area(upper, i);
      if (area.left() < own.right() && own.left() < area.right()) {
        above.add(i);
      }
    }
    return above;
  }

  private static PdfArea area(PdfTable table, int column) {
    return table.row(0).get(column).area();
  }

  /** The lower part with the columns of the upper one, the cells of new ones empty. */
  PdfTable fitted() {
    List<PdfCell> cells = new ArrayList<>();
    for (int row = 0; row < lower.rows(); row++) {
      List<PdfCell> own = lower.row(row);
      for (int column = 0; column < upper.columns(); column++) {
        PdfArea area = area(upper, column);
        int target = column;
        cells.add(
            own.stream()
                .filter(cell -> above(cell.column()).equals(List.of(target)))
                .findFirst()
                .map(cell -> new PdfCell(cell.row(), target, 1, 1, cell.area(), cell.lines()))
                .orElse(new PdfCell(row, target, 1, 1, area, List.of())));
      }
    }
    return new PdfTable(upper.xs(), lower.ys(), cells, false, false);
  }
}
