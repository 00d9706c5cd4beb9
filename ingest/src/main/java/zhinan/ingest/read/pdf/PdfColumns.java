package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds columns of running text: what the content stream prints after it went up again, beside what
 * it printed before, and what stands beside a gutter though it is printed line by line across
 * ({@link PdfGutters}).
 *
 * <p>A list of names and phones stands in columns, too, but is no running text; a footer may be
 * printed first, but does not stand beside the text.
 */
final class PdfColumns {
  /** Going up by so many font sizes is more than a raised sign or a line printed out of order. */
  private static final double JUMP = 3;

  /** Columns have at least so many font sizes in common in height: three lines. */
  private static final double COMMON = 4;

  /**
   * What is read before the next.
   *
   * @param glyphs in any order
   * @param left where the column starts; lines outside of it stand above or below the columns
   * @param right where it ends
   */
  record Column(List<PdfGlyph> glyphs, double left, double right) {
    /** Text that has the page for itself. */
    static Column whole(List<PdfGlyph> glyphs) {
      return new Column(glyphs, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** Whether it stands beside others. */
    boolean isBeside() {
      return left > Double.NEGATIVE_INFINITY || right < Double.POSITIVE_INFINITY;
    }

    boolean holds(PdfLine line) {
      return isBeside() && line.left() >= left - 1 && line.right() <= right + 1;
    }
  }

  private PdfColumns() {}

  /**
   * The glyphs in the groups to read one after the other; one group for a page without columns.
   *
   * @param rows of those that read to the right
   */
  static List<Column> split(List<PdfGlyph> glyphs, List<PdfRow> rows) {
    List<List<PdfGlyph>> columns = new ArrayList<>();
    for (List<PdfGlyph> run : runs(glyphs)) {
      int last = columns.size() - 1;
      if (last < 0 || isBeside(columns.get(last), run)) {
        columns.add(run);
      } else {
        columns.get(last).addAll(run);
      }
    }
    if (columns.size() == 1) {
      return PdfGutters.split(columns.get(0), rows);
    }
    List<Column> beside = new ArrayList<>();
    double left = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < columns.size(); i++) {
      double right =
          i + 1 < columns.size()
              ? edge(columns.get(i), columns.get(i + 1))
              : Double.POSITIVE_INFINITY;
      beside.add(new Column(columns.get(i), left, right));
      left = right;
    }
    return beside;
  }

  /** The x at which the second of two columns starts. */
  private static double edge(List<PdfGlyph> before, List<PdfGlyph> after) {
    double top = Math.max(top(before), top(after));
    double bottom = Math.min(bottom(before), bottom(after));
    return after.stream()
        .filter(glyph -> isWithin(glyph, top, bottom))
        .mapToDouble(PdfGlyph::x)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /** Stretches of the stream that go down the page; turned text stays where it is. */
  private static List<List<PdfGlyph>> runs(List<PdfGlyph> glyphs) {
    List<List<PdfGlyph>> runs = new ArrayList<>();
    double y = Double.POSITIVE_INFINITY;
    for (PdfGlyph glyph : glyphs) {
      boolean level = glyph.quarter() == 0;
      if (runs.isEmpty() || level && glyph.y() < y - JUMP * glyph.size()) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(glyph);
      y = level ? glyph.y() : y;
    }
    return runs;
  }

  private static boolean isBeside(List<PdfGlyph> before, List<PdfGlyph> after) {
    double top = Math.max(top(before), top(after));
    double bottom = Math.min(bottom(before), bottom(after));
    if (bottom - top < COMMON * after.get(0).size()) {
      return false;
    }
    double right = Double.NEGATIVE_INFINITY;
    for (PdfGlyph glyph : before) {
      right = isWithin(glyph, top, bottom) ? Math.max(right, glyph.endX()) : right;
    }
    double edge = right;
    return after.stream().filter(g -> isWithin(g, top, bottom)).allMatch(g -> g.x() > edge);
  }

  private static boolean isWithin(PdfGlyph glyph, double top, double bottom) {
    return glyph.quarter() == 0 && !glyph.isBlank() && glyph.y() >= top && glyph.y() <= bottom;
  }

  private static double top(List<PdfGlyph> glyphs) {
    return glyphs.stream().filter(g -> g.quarter() == 0).mapToDouble(PdfGlyph::y).min().orElse(0);
  }

  private static double bottom(List<PdfGlyph> glyphs) {
    return glyphs.stream().filter(g -> g.quarter() == 0).mapToDouble(PdfGlyph::y).max().orElse(0);
  }
}
