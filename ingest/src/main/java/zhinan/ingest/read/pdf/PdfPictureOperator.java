package zhinan.ingest.read.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;

/** {@code BI}: a picture inside the content stream; only its place counts. */
final class PdfPictureOperator extends OperatorProcessor {
  private final PdfPrinted printed;

  PdfPictureOperator(PDFStreamEngine engine, PdfPrinted printed) {
    super(engine);
    this.printed = printed;
  }

  @Override
  public void process(Operator operator, List<COSBase> arguments) {
    printed.picture(unitSquare(getContext(), printed.frame()));
  }

  /** The square from 0 to 1, on which pictures are painted, as it lies on the page. */
  static PdfArea unitSquare(PDFStreamEngine engine, PdfFrame frame) {
    return corner(engine, frame, 0, 0)
        .around(corner(engine, frame, 1, 1))
        .around(corner(engine, frame, 0, 1))
        .around(corner(engine, frame, 1, 0));
  }

  private static PdfArea corner(PDFStreamEngine engine, PdfFrame frame, float x, float y) {
    java.awt.geom.Point2D.Float at = engine.transformedPoint(x, y);
    double left = frame.x(at.x, at.y);
    double top = frame.y(at.x, at.y);
    return new PdfArea(left, top, left, top);
  }

  @Override
  public String getName() {
    return OperatorName.BEGIN_INLINE_IMAGE;
  }
}
