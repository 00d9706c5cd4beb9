package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table over one or more pages.
 *
 * @param parts one or more, from page to page
 */
record PdfTableRun(List<Part> parts) {
  PdfTableRun {
    parts = List.copyOf(parts);
  }

  /**
   * A part of a table on one page.
   *
   * @param table the part, on the edges of the whole table
   * @param header how many of its first rows repeat the header of the whole
   * @param broken whether the first row behind the header goes on with the last row of the part
   *     before
   */
  record Part(PdfTable table, int header, boolean broken) {}

  static PdfTableRun of(PdfTable table) {
    return new PdfTableRun(List.of(new Part(table, 0, false)));
  }

  int cells() {
    return parts.stream().mapToInt(part -> part.table().cells().size()).sum();
  }

  PdfTable first() {
    return parts.get(0).table();
  }

  PdfTable last() {
    return parts.get(parts.size() - 1).table();
  }

  /**
   * Whether the table has the same outer edges, measured from the left one, and no inner edges that
   * contradict those of this one; without rules, columns that stand below its own.
   */
  boolean fits(PdfTable next) {
    if (!first().ruled() || !next.ruled()) {
      return !first().ruled() && !next.ruled() && new PdfGapFit(first(), next).fits();
    }
    List<Double> mine = offsets(first());
    List<Double> other = offsets(next);
    boolean sameWidth =
        Math.abs(mine.get(mine.size() - 1) - other.get(other.size() - 1)) <= PdfRule.TOUCH;
    return sameWidth && (holds(mine, other) || holds(other, mine));
  }

  private static List<Double> offsets(PdfTable table) {
    return table.xs().stream().map(x -> x - table.xs().get(0)).toList();
  }

  private static boolean holds(List<Double> all, List<Double> some) {
    return some.stream()
        .allMatch(x -> Math.abs(all.get(PdfGridFit.nearest(all, x)) - x) <= PdfRule.TOUCH);
  }

  /** How many of the first rows of the next part repeat those of this table. */
  int repeatedHeader(PdfTable next) {
    int rows = 0;
    while (rows < next.rows() - 1
        && rows < first().rows()
        && next.words(rows).equals(first().words(rows))
        && next.row(rows).stream().anyMatch(cell -> !cell.isBlank())) {
      rows++;
    }
    return rows;
  }

  /** The table with one more part. */
  PdfTableRun with(PdfTable next, int header) {
    if (!first().ruled()) {
      return with(parts, new PdfGapFit(first(), next).fitted(), header);
    }
    double shift = first().xs().get(0) - next.xs().get(0);
    PdfTable moved = moved(next, shift);
    List<Double> xs =
        PdfGridFit.merged(
            Stream.of(first(), moved).flatMapToDouble(t -> t.xs().stream().mapToDouble(x -> x)));
    List<Part> all = new ArrayList<>();
    parts.forEach(part -> all.add(new Part(refit(part.table(), xs), part.header(), part.broken())));
    return with(all, refit(moved, xs), header);
  }

  private static PdfTableRun with(List<Part> before, PdfTable fitted, int header) {
    List<Part> all = new ArrayList<>(before);
    PdfRowSeam seam = new PdfRowSeam(all.get(all.size() - 1).table(), fitted, header);
    all.add(new Part(fitted, header, seam.isBroken()));
    return new PdfTableRun(all);
  }

  private static PdfTable refit(PdfTable table, List<Double> xs) {
    return table.xs().equals(xs)
        ? table
        : PdfGridFit.on(table.cells(), xs, table.ys(), table.open());
  }

  private static PdfTable moved(PdfTable table, double dx) {
    if (dx == 0) {
      return table;
    }
    List<Double> xs = table.xs().stream().map(x -> x + dx).toList();
    List<PdfCell> cells = table.cells().stream().map(cell -> cell.moved(dx)).toList();
    return new PdfTable(xs, table.ys(), cells, table.open(), table.ruled());
  }
}
