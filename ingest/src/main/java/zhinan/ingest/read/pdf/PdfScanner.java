package zhinan.ingest.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Runs a page's content stream and the looks of its annotations once and takes glyphs and rules.
 * Fonts, layers and fields are judged once per document: one scanner reads all pages of a document,
 * one after the other.
 */
final class PdfScanner {
  private final PdfFonts fonts = new PdfFonts();
  private final PdfLayers layers;
  private final PdfFields fields;

  PdfScanner(PDDocument document) {
    this.layers = new PdfLayers(document);
    this.fields = new PdfFields(document);
  }

  /** Reads a page; one that breaks off gives what was read until then, and says so. */
  PdfSheet scan(PDPage page) {
    Engine engine = new Engine(page, fonts, layers);
    String trouble = "";
    try {
      engine.processPage(page);
      new PdfAnnotations(engine, fields, layers, engine.printed).read(page);
    } catch (IOException | RuntimeException e) {
      // PDFBox throws ClassCastException, IllegalArgumentException and others on broken streams;
      // one
      // bad page must not cost the other pages.
      trouble = e.getClass().getSimpleName() + ": " + e.getMessage();
    }
    return engine.printed.sheet(trouble).upright();
  }

  /** PDFBox's interpreter of content streams, for one page. */
  private static final class Engine extends PDFStreamEngine implements PdfAnnotations.Look {
    /**
     * Text that leans more than this from level or upright is a watermark or an ornament (cosine of
     * 8 degrees).
     */
    private static final double STRAIGHT = 0.99;

    /** In points; nobody prints text for people smaller than 2. */
    private static final double TINY = 1;

    private final PdfFrame frame;
    private final PdfFonts fonts;
    private final PdfPrinted printed;

    Engine(PDPage page, PdfFonts fonts, PdfLayers layers) {
      this.frame = new PdfFrame(page);
      this.fonts = fonts;
      this.printed = new PdfPrinted(frame, layers);
      PdfOperators.text(this).forEach(this::addOperator);
      PdfOperators.painting(this, frame, printed).forEach(this::addOperator);
    }

    @Override
    public void show(PDAnnotation annotation) throws IOException {
      showAnnotation(annotation);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
      printed.begin(tag, properties == null ? new COSDictionary() : properties);
    }

    @Override
    public void endMarkedContentSequence() {
      printed.end();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector step) {
      PdfFonts.Face face = fonts.face(font);
      double x = matrix.getTranslateX();
      double y = matrix.getTranslateY();
      double endX = x + step.getX() * matrix.getScaleX() + step.getY() * matrix.getShearX();
      double endY = y + step.getX() * matrix.getShearY() + step.getY() * matrix.getScaleY();
      double size = matrix.getScalingFactorY() * face.em();
      add(face.text(code), x, y, endX, endY, size, isBold(face));
    }

    private void add(
        String text, double x, double y, double endX, double endY, double size, boolean bold) {
      double fromX = frame.x(x, y);
      double fromY = frame.y(x, y);
      double toX = frame.x(endX, endY);
      double toY = frame.y(endX, endY);
      int quarter = quarter(toX - fromX, toY - fromY);
      printed.add(new PdfGlyph(text, fromX, fromY, toX, toY, size, quarter, bold, ink(size)));
    }

    private PdfInk ink(double size) {
      PDGraphicsState state = getGraphicsState();
      RenderingMode mode = state.getTextState().getRenderingMode();
      if (size < TINY) {
        return PdfInk.TINY;
      }
      if (!mode.isFill() && !mode.isStroke() || state.getNonStrokeAlphaConstant() == 0) {
        return PdfInk.INVISIBLE;
      }
      return mode.isFill() && !mode.isStroke() && PdfColours.isWhite(state)
          ? PdfInk.WHITE
          : PdfInk.SHOWN;
    }

    private static int quarter(double dx, double dy) {
      double length = dy == 0 ? Math.abs(dx) : Math.hypot(dx, dy);
      if (length == 0 || dx >= STRAIGHT * length) {
        return 0;
      }
      if (-dx >= STRAIGHT * length) {
        return 2;
      }
      if (Math.abs(dy) >= STRAIGHT * length) {
        return dy < 0 ? 1 : 3;
      }
      return PdfGlyph.SKEW;
    }

    private boolean isBold(PdfFonts.Face face) {
      RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
      return mode == RenderingMode.FILL_STROKE || face.isBold();
    }
  }
}
