package zhinan.ingest.read.pdf;

/**
 * A box on a page as it is looked at, in points from the top left corner. Immutable.
 *
 * @param top smaller than {@code bottom}: y counts downwards
 */
record PdfArea(double left, double top, double right, double bottom) {
  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  boolean holds(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** Whether the other box lies in this one, but for {@code slack} points. */
  boolean holds(PdfArea other, double slack) {
    return other.left >= left - slack
        && other.right <= right + slack
        && other.top >= top - slack
        && other.bottom <= bottom + slack;
  }

  /** The smallest box around both. */
  PdfArea around(PdfArea other) {
    return new PdfArea(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** The box on a page that was turned as {@link PdfGlyph#turned}. */
  PdfArea turned(int by) {
    double x0 = PdfGlyph.across(by, left, top);
    double y0 = PdfGlyph.along(by, left, top);
    double x1 = PdfGlyph.across(by, right, bottom);
    double y1 = PdfGlyph.along(by, right, bottom);
    return new PdfArea(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }

  PdfArea moved(double dx, double dy) {
    return new PdfArea(left + dx, top + dy, right + dx, bottom + dy);
  }
}
