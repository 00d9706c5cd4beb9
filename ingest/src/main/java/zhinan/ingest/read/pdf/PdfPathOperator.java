package zhinan.ingest.read.pdf;

import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** One drawing operator of a content stream, with its operands as points of the page. */
final class PdfPathOperator extends OperatorProcessor {
  /** What an operator does, given its operands. */
  @FunctionalInterface
  interface Stroke {
    void draw(PdfPathOperator operator, double[] operands);
  }

  private final String name;
  private final int operands;
  private final PdfFrame frame;
  private final Stroke stroke;

  PdfPathOperator(
      PDFStreamEngine engine, String name, int operands, PdfFrame frame, Stroke stroke) {
    super(engine);
    this.name = name;
    this.operands = operands;
    this.frame = frame;
    this.stroke = stroke;
  }

  @Override
  public void process(Operator operator, List<COSBase> arguments) {
    double[] numbers =
        arguments.stream()
            .filter(COSNumber.class::isInstance)
            .mapToDouble(number -> ((COSNumber) number).floatValue())
            .toArray();
    if (numbers.length >= operands) {
      stroke.draw(this, numbers);
    }
  }

  /** The path operand {@code (x, y)} as a point of the page as it is looked at. */
  double[] point(double x, double y) {
    Point2D.Float at = getContext().transformedPoint((float) x, (float) y);
    return new double[] {frame.x(at.x, at.y), frame.y(at.x, at.y)};
  }

  @Override
  public String getName() {
    return name;
  }
}
