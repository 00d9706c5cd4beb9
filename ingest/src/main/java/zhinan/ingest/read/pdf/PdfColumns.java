package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds columns of running text: what the content stream prints after it went up again, beside what
 * it printed before.
 *
 * <p>The order of the stream and the place must agree. A list of names and phones stands in
 * columns, too, but is printed line by line; a footer may be printed first, but does not stand
 * beside the text.
 */
final class PdfColumns {
  /** Going up by so many font sizes is more than a raised sign or a line printed out of order. */
  private static final double JUMP = 3;

  /** Columns have at least so many font sizes in common in height: three lines. */
  private static final double COMMON = 4;

  private PdfColumns() {}

  /** The glyphs in the groups to read one after the other; one group for a page without columns. */
  static List<List<PdfGlyph>> split(List<PdfGlyph> glyphs) {
    List<List<PdfGlyph>> columns = new ArrayList<>();
    for (List<PdfGlyph> run : runs(glyphs)) {
      int last = columns.size() - 1;
      if (last < 0 || isBeside(columns.get(last), run)) {
        columns.add(run);
      } else {
        columns.get(last).addAll(run);
      }
    }
    return columns;
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
