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
}
