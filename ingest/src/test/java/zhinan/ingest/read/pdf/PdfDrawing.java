package zhinan.ingest.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import zhinan.conservation.LostWords;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;

/**
 * Draws small PDFs; places are points from the top left corner of an A4 page, 10 pt Courier, whose
 * characters are 6 pt wide.
 */
final class PdfDrawing {
  static final double SIZE = 10;
  static final double WIDTH = 6;
  private static final float HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument document = new PDDocument();
  private final PDFont plain = new PDType1Font(FontName.COURIER);
  private final PDFont bold = new PDType1Font(FontName.COURIER_BOLD);
  private PDPage page = new PDPage();

  /** One drawing step, which may fail. */
  @FunctionalInterface
  private interface Step {
    void draw(PDPageContentStream stream) throws IOException;
  }

  PdfDrawing page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  PdfDrawing turnedPage(int degrees) {
    page();
    page.setRotation(degrees);
    return this;
  }

  PdfDrawing text(double x, double y, String words) {
    return text(plain, Matrix.getTranslateInstance((float) x, (float) (HEIGHT - y)), words);
  }

  PdfDrawing bold(double x, double y, String words) {
    return text(bold, Matrix.getTranslateInstance((float) x, (float) (HEIGHT - y)), words);
  }

  /** Text that leans by the angle in degrees, counter-clockwise. */
  PdfDrawing leaning(double x, double y, double degrees, String words) {
    return text(
        plain,
        Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, (float) (HEIGHT - y)),
        words);
  }

  private PdfDrawing text(PDFont font, Matrix place, String words) {
    return draw(
        stream -> {
          stream.beginText();
          stream.setFont(font, (float) SIZE);
          stream.setTextMatrix(place);
          stream.showText(words);
          stream.endText();
        });
  }

  PdfDrawing rule(double x0, double y0, double x1, double y1) {
    return draw(
        stream -> {
          stream.moveTo((float) x0, (float) (HEIGHT - y0));
          stream.lineTo((float) x1, (float) (HEIGHT - y1));
          stream.stroke();
        });
  }

  /** A rule drawn as a thin filled box, as Word does. */
  PdfDrawing bar(double x0, double y0, double x1, double y1) {
    return draw(
        stream -> {
          stream.addRect((float) x0, (float) (HEIGHT - y1), (float) (x1 - x0), (float) (y1 - y0));
          stream.fill();
        });
  }

  PdfDrawing frame(double left, double top, double right, double bottom) {
    return draw(
        stream -> {
          stream.addRect(
              (float) left,
              (float) (HEIGHT - bottom),
              (float) (right - left),
              (float) (bottom - top));
          stream.stroke();
        });
  }

  /** All borders of a table with the given edges. */
  PdfDrawing grid(double[] xs, double[] ys) {
    for (double y : ys) {
      rule(xs[0], y, xs[xs.length - 1], y);
    }
    for (double x : xs) {
      rule(x, ys[0], x, ys[ys.length - 1]);
    }
    return this;
  }

  private PdfDrawing draw(Step step) {
    try (PDPageContentStream stream =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
      step.draw(stream);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfDrawing locked(String password) {
    try {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.save(bytes);
      document.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the reader makes of it. */
  RawDocument read() {
    return read(Limits.DEFAULT);
  }

  RawDocument read(Limits limits) {
    try {
      byte[] bytes = bytes();
      RawDocument read = new PdfReader().read(file(bytes), limits);
      LostWords.assertNone(bytes, read);
      return read;
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  static RawFile file(byte[] bytes) {
    return new RawFile("drawing.pdf", "application/pdf", bytes);
  }
}
