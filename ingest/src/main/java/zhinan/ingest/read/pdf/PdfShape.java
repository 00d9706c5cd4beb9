package zhinan.ingest.read.pdf;

import java.util.List;

/**
 * A framed box of a drawing with the words in it.
 *
 * @param area the frame
 * @param lines one or more
 */
record PdfShape(PdfArea area, List<PdfLine> lines) implements PdfItem {
  PdfShape {
    lines = List.copyOf(lines);
  }

  @Override
  public double top() {
    return area.top();
  }

  @Override
  public double bottom() {
    return area.bottom();
  }
}
