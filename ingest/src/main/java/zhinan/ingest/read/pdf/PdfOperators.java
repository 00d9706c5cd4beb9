package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * The operators of a content stream that place text, draw rules and paint what text may stand out
 * from; pictures are not unpacked, they cost time.
 */
final class PdfOperators {
  private PdfOperators() {}

  static List<OperatorProcessor> text(PDFStreamEngine engine) {
    return List.of(
        new BeginText(engine),
        new EndText(engine),
        new Concatenate(engine),
        new BeginMarkedContentSequence(engine),
        new BeginMarkedContentSequenceWithProperties(engine),
        new EndMarkedContentSequence(engine),
        new SetGraphicsStateParameters(engine),
        new Save(engine),
        new Restore(engine),
        new NextLine(engine),
        new SetCharSpacing(engine),
        new MoveText(engine),
        new MoveTextSetLeading(engine),
        new SetFontAndSize(engine),
        new ShowText(engine),
        new ShowTextAdjusted(engine),
        new SetTextLeading(engine),
        new SetMatrix(engine),
        new SetTextRenderingMode(engine),
        new SetTextRise(engine),
        new SetWordSpacing(engine),
        new SetTextHorizontalScaling(engine),
        new ShowTextLine(engine),
        new ShowTextLineAndSpace(engine));
  }

  /** The operators that draw, paint and set the colour to paint with. */
  static List<OperatorProcessor> painting(
      PDFStreamEngine engine, PdfFrame frame, PdfPrinted printed) {
    List<OperatorProcessor> all = new ArrayList<>(new Paths(engine, frame, printed).all());
    all.addAll(new Colours(engine, frame).all());
    all.add(new PdfObjectOperator(engine, printed));
    all.add(new PdfPictureOperator(engine, printed));
    return all;
  }

  /** The operators that set the colour of text and areas, see {@link PdfColours}. */
  private record Colours(PDFStreamEngine engine, PdfFrame frame) {
    List<OperatorProcessor> all() {
      return List.of(
          colour(OperatorName.NON_STROKING_GRAY, 1, PdfColours::set),
          colour(OperatorName.NON_STROKING_RGB, 3, PdfColours::set),
          colour(OperatorName.NON_STROKING_CMYK, 4, PdfColours::set),
          colour(OperatorName.NON_STROKING_COLOR, 0, PdfColours::paint),
          colour(OperatorName.NON_STROKING_COLOR_N, 0, PdfColours::paint),
          new PdfColourSpaceOperator(engine));
    }

    private OperatorProcessor colour(
        String name, int operands, BiConsumer<PDGraphicsState, double[]> setter) {
      return new PdfPathOperator(
          engine,
          name,
          operands,
          frame,
          (operator, numbers) -> setter.accept(engine.getGraphicsState(), numbers));
    }
  }

  /** The drawing operators of one page, all working on one path. */
  private record Paths(PDFStreamEngine engine, PdfFrame frame, PdfPrinted printed) {
    private PdfPath path() {
      return printed.path();
    }

    List<OperatorProcessor> all() {
      return List.of(
          drawing(OperatorName.SHADING_FILL, 0, (o, n) -> printed.shade()),
          drawing(OperatorName.MOVE_TO, 2, (o, n) -> moveTo(o.point(n[0], n[1]))),
          drawing(OperatorName.LINE_TO, 2, (o, n) -> lineTo(o.point(n[0], n[1]))),
          drawing(OperatorName.APPEND_RECT, 4, this::box),
          drawing(OperatorName.CURVE_TO, 6, (o, n) -> curveTo(o.point(n[4], n[5]))),
          drawing(
              OperatorName.CURVE_TO_REPLICATE_FINAL_POINT,
              4,
              (o, n) -> curveTo(o.point(n[2], n[3]))),
          drawing(
              OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT,
              4,
              (o, n) -> curveTo(o.point(n[2], n[3]))),
          drawing(OperatorName.CLOSE_PATH, 0, (o, n) -> path().close()),
          painting(OperatorName.ENDPATH, false, false, false),
          painting(OperatorName.STROKE_PATH, false, true, false),
          painting(OperatorName.CLOSE_AND_STROKE, true, true, false),
          painting(OperatorName.FILL_NON_ZERO, false, false, true),
          painting(OperatorName.LEGACY_FILL_NON_ZERO, false, false, true),
          painting(OperatorName.FILL_EVEN_ODD, false, false, true),
          painting(OperatorName.FILL_NON_ZERO_AND_STROKE, false, true, true),
          painting(OperatorName.FILL_EVEN_ODD_AND_STROKE, false, true, true),
          painting(OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE, true, true, true),
          painting(OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE, true, true, true));
    }

    private OperatorProcessor drawing(String name, int operands, PdfPathOperator.Stroke stroke) {
      return new PdfPathOperator(engine, name, operands, frame, stroke);
    }

    private OperatorProcessor painting(
        String name, boolean closes, boolean strokes, boolean fills) {
      return drawing(name, 0, (operator, operands) -> paint(closes, strokes, fills));
    }

    private void paint(boolean closes, boolean strokes, boolean fills) {
      if (closes) {
        path().close();
      }
      if (fills || strokes) {
        path().paint();
      }
      if (fills) {
        printed.fill(PdfColours.isWhite(engine.getGraphicsState()));
      }
      if (strokes) {
        path().stroke();
      }
      path().end();
    }

    private void moveTo(double[] at) {
      path().moveTo(at[0], at[1]);
    }

    private void lineTo(double[] at) {
      path().lineTo(at[0], at[1]);
    }

    private void curveTo(double[] at) {
      path().curveTo(at[0], at[1]);
    }

    private void box(PdfPathOperator operator, double[] n) {
      moveTo(operator.point(n[0], n[1]));
      lineTo(operator.point(n[0] + n[2], n[1]));
      lineTo(operator.point(n[0] + n[2], n[1] + n[3]));
      lineTo(operator.point(n[0], n[1] + n[3]));
      path().close();
    }
  }
}
