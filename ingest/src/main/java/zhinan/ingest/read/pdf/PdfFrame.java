package zhinan.ingest.read.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From the points of a page's content to the page as it is looked at: turned as the page says, cut
 * to its crop box, y downwards.
 */
final class PdfFrame {
  private final PDRectangle box;
  private final int rotation;

  PdfFrame(PDPage page) {
    this.box = page.getCropBox();
    this.rotation = Math.floorMod(page.getRotation(), 360);
  }

  double x(double x, double y) {
    return switch (rotation) {
      case 90 -> y - box.getLowerLeftY();
      case 180 -> box.getUpperRightX() - x;
      case 270 -> box.getUpperRightY() - y;
      default -> x - box.getLowerLeftX();
    };
  }

  double y(double x, double y) {
    return switch (rotation) {
      case 90 -> x - box.getLowerLeftX();
      case 180 -> y - box.getLowerLeftY();
      case 270 -> box.getUpperRightX() - x;
      default -> box.getUpperRightY() - y;
    };
  }

  double width() {
    return rotation % 180 == 0 ? box.getWidth() : box.getHeight();
  }

  double height() {
    return rotation % 180 == 0 ? box.getHeight() : box.getWidth();
  }

  /** The part of the sheet that is shown. */
  PdfArea area() {
    return new PdfArea(0, 0, width(), height());
  }

  /** A rectangle of the page's content as it is looked at. */
  PdfArea area(PDRectangle part) {
    double x0 = x(part.getLowerLeftX(), part.getLowerLeftY());
    double y0 = y(part.getLowerLeftX(), part.getLowerLeftY());
    double x1 = x(part.getUpperRightX(), part.getUpperRightY());
    double y1 = y(part.getUpperRightX(), part.getUpperRightY());
    return new PdfArea(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
}
