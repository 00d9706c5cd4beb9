package zhinan.ingest.read.pdf;

/**
 * What stands on a page, from top to bottom: a line, a table, or the words of a drawing's shape.
 */
sealed interface PdfItem permits PdfLine, PdfTable, PdfShape {
  /** Its upper edge in points from the top of the page. */
  double top();

  /** Its lower edge; the base line of a line. */
  double bottom();
}
