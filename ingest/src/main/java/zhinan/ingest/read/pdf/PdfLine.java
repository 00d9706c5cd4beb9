package zhinan.ingest.read.pdf;

/**
 * One printed line, without blanks at its ends. Immutable.
 *
 * @param text the words, never blank
 * @param left where its first character starts, in points
 * @param right where its last character ends
 * @param base its base line, counted downwards from the top of the page
 * @param size of its largest character
 * @param bold how many of the first characters are bold
 * @param quarter how the text is turned, as in {@link PdfGlyph}
 */
record PdfLine(
    String text, double left, double right, double base, double size, int bold, int quarter)
    implements PdfItem {

  PdfLine moved(double dx) {
    return new PdfLine(text, left + dx, right + dx, base, size, bold, quarter);
  }

  @Override
  public double top() {
    return base - size;
  }

  @Override
  public double bottom() {
    return base;
  }
}
