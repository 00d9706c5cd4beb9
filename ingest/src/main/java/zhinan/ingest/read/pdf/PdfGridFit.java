package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Numbers cells by the edges that they really have: an edge at which no cell starts or ends is no
 * row or column of its own.
 */
final class PdfGridFit {
  private PdfGridFit() {}

  /** The table of these cells; rows and columns are counted anew from their areas. */
  static PdfTable fit(List<PdfCell> cells, boolean open) {
    List<Double> xs = edges(cells, cell -> cell.area().left(), cell -> cell.area().right());
    List<Double> ys = edges(cells, cell -> cell.area().top(), cell -> cell.area().bottom());
    return on(cells, xs, ys, open);
  }

  /** The table of these cells on a given grid, which has an edge near each of theirs. */
  static PdfTable on(List<PdfCell> cells, List<Double> xs, List<Double> ys, boolean open) {
    List<PdfCell> fitted =
        cells.stream()
            .map(cell -> numbered(cell, xs, ys))
            .sorted(Comparator.comparingInt(PdfCell::row).thenComparingInt(PdfCell::column))
            .toList();
    return new PdfTable(xs, ys, fitted, open, true);
  }

  private static PdfCell numbered(PdfCell cell, List<Double> xs, List<Double> ys) {
    PdfArea area = cell.area();
    int column = nearest(xs, area.left());
    int row = nearest(ys, area.top());
    int columnSpan = Math.max(1, nearest(xs, area.right()) - column);
    int rowSpan = Math.max(1, nearest(ys, area.bottom()) - row);
    return new PdfCell(row, column, rowSpan, columnSpan, area, cell.lines());
  }

  private static List<Double> edges(
      List<PdfCell> cells, ToDoubleFunction<PdfCell> from, ToDoubleFunction<PdfCell> to) {
    return merged(
        DoubleStream.concat(cells.stream().mapToDouble(from), cells.stream().mapToDouble(to)));
  }

  /** The edges sorted, those that nearly fall together as one. */
  static List<Double> merged(DoubleStream edges) {
    List<Double> merged = new ArrayList<>();
    edges
        .sorted()
        .filter(at -> merged.isEmpty() || at - merged.get(merged.size() - 1) > PdfRule.TOUCH)
        .forEachOrdered(merged::add);
    return merged;
  }

  static int nearest(List<Double> edges, double at) {
    int nearest = 0;
    for (int i = 1; i < edges.size(); i++) {
      nearest = Math.abs(edges.get(i) - at) < Math.abs(edges.get(nearest) - at) ? i : nearest;
    }
    return nearest;
  }
}
