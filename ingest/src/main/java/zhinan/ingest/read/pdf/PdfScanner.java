package zhinan.ingest.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Runs one page's content stream once and takes glyphs and rules. Fonts are judged once per
 * document: one scanner reads all pages of a document, one after the other.
 */
final class PdfScanner {
  private final Map<PDFont, Boolean> boldFonts = new IdentityHashMap<>();

  /** Reads a page; one that breaks off gives what was read until then, and says so. */
  PdfSheet scan(PDPage page) {
    Engine engine = new Engine(page, boldFonts);
    String trouble = "";
    try {
      engine.processPage(page);
    } catch (IOException | RuntimeException e) {
      // PDFBox throws ClassCastException, IllegalArgumentException and others on broken streams;
      // one
      // bad page must not cost the other pages.
      trouble = e.getClass().getSimpleName() + ": " + e.getMessage();
    }
    return engine.sheet(trouble).upright();
  }

  /** PDFBox's interpreter of content streams, for one page. */
  private static final class Engine extends PDFStreamEngine {
    /**
     * Text that leans more than this from level or upright is a watermark or an ornament (cosine of
     * 8 degrees).
     */
    private static final double STRAIGHT = 0.99;

    /** From this weight on a font is bold; 600 is semi-bold in the scale of the PDF standard. */
    private static final float BOLD_WEIGHT = 600;

    /** No page of text comes near; beyond it the rest of the page is not read. */
    private static final int MOST_GLYPHS = 1_000_000;

    private final PdfFrame frame;
    private final Map<PDFont, Boolean> boldFonts;
    private final PdfPath path = new PdfPath();
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private int unmapped;

    Engine(PDPage page, Map<PDFont, Boolean> boldFonts) {
      this.frame = new PdfFrame(page);
      this.boldFonts = boldFonts;
      PdfOperators.text(this).forEach(this::addOperator);
      PdfOperators.paths(this, frame, path).forEach(this::addOperator);
    }

    PdfSheet sheet(String trouble) {
      return new PdfSheet(frame.width(), frame.height(), glyphs, path.rules(), unmapped, trouble);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector step) throws IOException {
      String text = text(font, code);
      if (text.isEmpty() || glyphs.size() >= MOST_GLYPHS) {
        unmapped++;
        return;
      }
      double x = matrix.getTranslateX();
      double y = matrix.getTranslateY();
      double endX = x + step.getX() * matrix.getScaleX() + step.getY() * matrix.getShearX();
      double endY = y + step.getX() * matrix.getShearY() + step.getY() * matrix.getScaleY();
      add(text, x, y, endX, endY, matrix.getScalingFactorY(), isBold(font));
    }

    private void add(
        String text, double x, double y, double endX, double endY, double size, boolean bold) {
      double fromX = frame.x(x, y);
      double fromY = frame.y(x, y);
      double toX = frame.x(endX, endY);
      double toY = frame.y(endX, endY);
      int quarter = quarter(toX - fromX, toY - fromY);
      glyphs.add(new PdfGlyph(text, fromX, fromY, toX, toY, size, quarter, bold));
    }

    private static int quarter(double dx, double dy) {
      double length = Math.hypot(dx, dy);
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

    private static String text(PDFont font, int code) {
      String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
      if (text == null) {
        return font instanceof PDSimpleFont ? String.valueOf((char) code) : "";
      }
      for (int i = 0; i < text.length(); i++) {
        if (Character.isISOControl(text.charAt(i))) {
          return text.replaceAll("\\p{Cntrl}", " ");
        }
      }
      return text;
    }

    private boolean isBold(PDFont font) {
      RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
      return mode == RenderingMode.FILL_STROKE
          || boldFonts.computeIfAbsent(font, Engine::isBoldFont);
    }

    private static boolean isBoldFont(PDFont font) {
      String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
      PDFontDescriptor descriptor = font.getFontDescriptor();
      return name.contains("bold")
          || name.contains("black")
          || name.contains("heavy")
          || descriptor != null
              && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }
  }
}
