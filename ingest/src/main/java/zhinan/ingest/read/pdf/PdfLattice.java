package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The closed boxes that a frame of rules encloses, on the grid of its edges.
 *
 * <p>The edges cut the frame's area into small boxes. Boxes without a border between them belong
 * together; those that are open to the outside are no cells. Single-use.
 */
final class PdfLattice {
  /** A border counts when rules cover this part of it; corners are often cut short. */
  private static final double COVERED = 0.6;

  private final List<PdfRule> level;
  private final List<PdfRule> upright;
  private final List<Double> xs;
  private final List<Double> ys;
  private final int columns;
  private final int outside;
  private final int[] group;

  PdfLattice(List<PdfRule> frame) {
    this.level = frame.stream().filter(PdfRule::level).toList();
    this.upright = frame.stream().filter(rule -> !rule.level()).toList();
    this.xs = edges(upright, level);
    this.ys = edges(level, upright);
    this.columns = Math.max(0, xs.size() - 1);
    this.outside = columns * Math.max(0, ys.size() - 1);
    this.group = new int[outside + 1];
    Arrays.setAll(group, i -> i);
  }

  /**
   * How many small boxes the edges make; what to check before {@link #cells}, whose cost grows with
   * it.
   */
  long boxes() {
    return outside;
  }

  List<Double> xs() {
    return xs;
  }

  List<Double> ys() {
    return ys;
  }

  private static List<Double> edges(List<PdfRule> own, List<PdfRule> crossing) {
    double[] sorted =
        DoubleStream.concat(
                own.stream().mapToDouble(PdfRule::at),
                crossing.stream().flatMapToDouble(rule -> DoubleStream.of(rule.from(), rule.to())))
            .sorted()
            .toArray();
    List<Double> edges = new ArrayList<>();
    for (int i = 0; i < sorted.length; i++) {
      int from = i;
      while (i + 1 < sorted.length && sorted[i + 1] - sorted[from] <= PdfRule.TOUCH) {
        i++;
      }
      edges.add((sorted[from] + sorted[i]) / 2);
    }
    return edges;
  }

  /** The closed boxes, sorted by row, then column. */
  List<PdfCell> cells() {
    if (outside == 0) {
      return List.of();
    }
    boolean openLeft = isOpen(upright, xs.get(0));
    boolean openRight = isOpen(upright, xs.get(columns));
    for (int row = 0; row < ys.size() - 1; row++) {
      for (int edge = 0; edge <= columns; edge++) {
        boolean open = edge == 0 && openLeft || edge == columns && openRight;
        if (!open && !isCovered(upright, xs.get(edge), ys.get(row), ys.get(row + 1))) {
          unite(box(row, edge - 1), box(row, edge));
        }
      }
    }
    uniteDown();
    return closed();
  }

  private void uniteDown() {
    boolean openTop = isOpen(level, ys.get(0));
    boolean openBottom = isOpenBelow();
    for (int column = 0; column < columns; column++) {
      for (int edge = 0; edge < ys.size(); edge++) {
        boolean open = edge == 0 && openTop || edge == ys.size() - 1 && openBottom;
        if (!open && !isCovered(level, ys.get(edge), xs.get(column), xs.get(column + 1))) {
          unite(box(edge - 1, column), box(edge, column));
        }
      }
    }
  }

  /** Whether no border at all runs along the lower edge, as where a row is broken over the page. */
  boolean isOpenBelow() {
    return isOpen(level, ys.get(ys.size() - 1));
  }

  private static boolean isOpen(List<PdfRule> rules, double edge) {
    return rules.stream().noneMatch(rule -> near(rule, edge));
  }

  private static boolean near(PdfRule rule, double at) {
    return Math.abs(rule.at() - at) <= PdfRule.TOUCH;
  }

  private static boolean isCovered(List<PdfRule> rules, double at, double from, double to) {
    double covered = 0;
    for (PdfRule rule : rules) {
      if (near(rule, at)) {
        covered += Math.max(0, Math.min(to, rule.to()) - Math.max(from, rule.from()));
      }
    }
    return covered >= COVERED * (to - from);
  }

  private int box(int row, int column) {
    boolean inside = row >= 0 && row < ys.size() - 1 && column >= 0 && column < columns;
    return inside ? row * columns + column : outside;
  }

  private void unite(int one, int other) {
    group[root(one)] = root(other);
  }

  private int root(int of) {
    int at = of;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  private List<PdfCell> closed() {
    int[][] spans = new int[outside][];
    int[] members = new int[outside];
    for (int box = 0; box < outside; box++) {
      int root = root(box);
      if (root != root(outside)) {
        int row = box / columns;
        int column = box % columns;
        spans[root] =
            spans[root] == null
                ? new int[] {row, column, row, column}
                : around(spans[root], row, column);
        members[root]++;
      }
    }
    return Stream.iterate(0, box -> box < outside, box -> box + 1)
        .filter(box -> root(box) != root(outside))
        .flatMap(box -> cells(box, spans[root(box)], members[root(box)]))
        .toList();
  }

  /**
   * The cell whose first box this is; a group of boxes that is no rectangle comes apart into its
   * boxes.
   */
  private Stream<PdfCell> cells(int box, int[] span, int members) {
    int row = box / columns;
    int column = box % columns;
    if ((span[2] - span[0] + 1) * (span[3] - span[1] + 1) != members) {
      return Stream.of(cell(row, column, row, column));
    }
    return row == span[0] && column == span[1]
        ? Stream.of(cell(row, column, span[2], span[3]))
        : Stream.empty();
  }

  private PdfCell cell(int row, int column, int lastRow, int lastColumn) {
    PdfArea area =
        new PdfArea(xs.get(column), ys.get(row), xs.get(lastColumn + 1), ys.get(lastRow + 1));
    return new PdfCell(row, column, lastRow - row + 1, lastColumn - column + 1, area, List.of());
  }

  private static int[] around(int[] span, int row, int column) {
    return new int[] {
      Math.min(span[0], row),
      Math.min(span[1], column),
      Math.max(span[2], row),
      Math.max(span[3], column)
    };
  }
}
