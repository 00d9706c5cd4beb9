package zhinan.ingest.read.pdf;

/**
 * A straight rule on the page, level or upright. Immutable.
 *
 * @param level whether it runs from left to right
 * @param at its y when level, its x when upright
 * @param from where it starts along its run
 * @param to where it ends
 */
record PdfRule(boolean level, double at, double from, double to) {
  /** Rules within this distance touch; the widest border seen in office tables is 3 pt. */
  static final double TOUCH = 3;

  /**
   * A segment within this many points of level or upright is a rule; printers' rounding stays below
   * a half.
   */
  private static final double STRAIGHT = 1;

  /** Whether the segment is long and straight enough for a rule. */
  static boolean isRule(double dx, double dy) {
    return Math.abs(dx) < STRAIGHT != Math.abs(dy) < STRAIGHT;
  }

  static PdfRule of(double x0, double y0, double x1, double y1) {
    return Math.abs(x1 - x0) > Math.abs(y1 - y0)
        ? new PdfRule(true, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1))
        : new PdfRule(false, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1));
  }

  /** The rule on a page that was turned as {@link PdfGlyph#turned}. */
  PdfRule turned(int by) {
    double x0 = level ? from : at;
    double y0 = level ? at : from;
    double x1 = level ? to : at;
    double y1 = level ? at : to;
    return of(
        PdfGlyph.across(by, x0, y0),
        PdfGlyph.along(by, x0, y0),
        PdfGlyph.across(by, x1, y1),
        PdfGlyph.along(by, x1, y1));
  }

  PdfRule moved(double dx, double dy) {
    double across = level ? dx : dy;
    return new PdfRule(level, at + (level ? dy : dx), from + across, to + across);
  }

  /** Whether both lie on one line and overlap or nearly meet. */
  boolean continues(PdfRule other) {
    return level == other.level
        && Math.abs(at - other.at) < STRAIGHT
        && from <= other.to + TOUCH
        && other.from <= to + TOUCH;
  }

  /** Whether a level and an upright rule cross or meet. */
  boolean meets(PdfRule other) {
    return level != other.level
        && at >= other.from - TOUCH
        && at <= other.to + TOUCH
        && other.at >= from - TOUCH
        && other.at <= to + TOUCH;
  }

  PdfArea area() {
    return level ? new PdfArea(from, at, to, at) : new PdfArea(at, from, at, to);
  }
}
