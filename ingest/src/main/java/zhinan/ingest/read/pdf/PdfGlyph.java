package zhinan.ingest.read.pdf;

/**
 * One printed character, or a ligature of several, from where its base line starts to where it
 * ends, in points of the page as it is looked at. Immutable.
 *
 * @param text what it stands for
 * @param x where it starts
 * @param y its base line there; counts downwards
 * @param endX where it ends
 * @param endY its base line there
 * @param size of the font
 * @param quarter how it is turned: 0 reads to the right, 1 upwards, 2 to the left, 3 downwards;
 *     {@link #SKEW} none of these
 * @param bold whether the font or the way of painting is bold
 * @param ink whether who looks at the page sees it
 */
record PdfGlyph(
    String text,
    double x,
    double y,
    double endX,
    double endY,
    double size,
    int quarter,
    boolean bold,
    PdfInk ink) {

  /** The quarter of text that runs askew, such as a watermark. */
  static final int SKEW = -1;

  private static final int QUARTERS = 4;

  /** A glyph's middle lies about this part of its size above the base line. */
  private static final double MIDDLE = 0.3;

  /**
   * The glyph on a page that was turned so that text of the quarter {@code by} reads to the right.
   */
  PdfGlyph turned(int by) {
    int left = quarter == SKEW ? SKEW : Math.floorMod(quarter - by, QUARTERS);
    return new PdfGlyph(
        text,
        across(by, x, y),
        along(by, x, y),
        across(by, endX, endY),
        along(by, endX, endY),
        size,
        left,
        bold,
        ink);
  }

  PdfGlyph moved(double dx, double dy) {
    return new PdfGlyph(text, x + dx, y + dy, endX + dx, endY + dy, size, quarter, bold, ink);
  }

  /** The same place with other words. */
  PdfGlyph with(String words) {
    return new PdfGlyph(words, x, y, endX, endY, size, quarter, bold, ink);
  }

  PdfGlyph with(PdfInk other) {
    return new PdfGlyph(text, x, y, endX, endY, size, quarter, bold, other);
  }

  /** The x of its middle on a page on which it has not been turned. */
  double middleX() {
    double shift = MIDDLE * size;
    return (x + endX) / 2 + (quarter == 1 ? -shift : quarter == 3 ? shift : 0);
  }

  double middleY() {
    double shift = MIDDLE * size;
    return (y + endY) / 2 + (quarter == 0 ? -shift : quarter == 2 ? shift : 0);
  }

  /** The x of a point once text of the given quarter reads to the right. */
  static double across(int quarter, double x, double y) {
    return switch (quarter) {
      case 1 -> -y;
      case 2 -> -x;
      case 3 -> y;
      default -> x;
    };
  }

  /** The y of a point once text of the given quarter reads to the right. */
  static double along(int quarter, double x, double y) {
    return switch (quarter) {
      case 1 -> x;
      case 2 -> -y;
      case 3 -> -x;
      default -> y;
    };
  }

  boolean isBlank() {
    boolean ideograph = text.length() == 1 && text.charAt(0) > '\u3000';
    return !ideograph && (text.isBlank() || text.equals("\u00a0"));
  }

  /** Whether it is as wide as a Chinese character, by its first character. */
  boolean isWide() {
    return PdfWidth.isWide(text.codePointAt(0));
  }
}
