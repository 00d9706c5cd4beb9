package zhinan.ingest.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.EmptyDocumentException;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;

/**
 * Reads PDF: lines in reading order with their place on the page, tables as grids also over page
 * ends, whether rules draw them or gaps that recur, page furniture told apart.
 *
 * <p>Each page's content is run once; it gives glyphs and rules ({@link PdfScanner}), which become
 * lines, tables and shapes ({@link PdfPageMaker}). What only the whole document shows comes next:
 * furniture ({@link PdfFurniture}), the usual font size and edges ({@link PdfMeasure}), tables that
 * go on over pages ({@link PdfTableRuns}). {@link PdfWriter} writes it all down.
 */
public final class PdfReader implements DocumentReader {
  @Override
  public String id() {
    return "pdf";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("application/pdf");
  }

  @Override
  public RawDocument read(RawFile file, Limits limits) throws UnreadableDocumentException {
    if (file.bytes().length > limits.bytes()) {
      throw new UnreadableDocumentException(
          "PDF of " + file.bytes().length + " bytes is larger than the limit of " + limits.bytes());
    }
    return new PdfWriter(contents(file, limits), limits).document(file.source(id(), ""));
  }

  private static PdfContents contents(RawFile file, Limits limits)
      throws UnreadableDocumentException {
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      if (PdfBesides.isDynamicForm(document)) {
        throw new UnreadableDocumentException(
            "PDF is a dynamic XFA form, whose pages only programs by Adobe lay out; print it to a"
                + " PDF and convert that");
      }
      return new PdfContents(pages(document, limits), PdfBesides.attached(document));
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException("PDF is encrypted and needs a password", e);
    } catch (NoClassDefFoundError e) {
      // PDFBox leaves out the library that it needs for certificates.
      throw new UnreadableDocumentException("PDF is encrypted for the holders of certificates", e);
    } catch (IOException | RuntimeException e) {
      // PDFBox answers some broken files with ClassCastException, IllegalArgumentException and
      // others
      throw new UnreadableDocumentException("PDF is broken: " + oneLine(e), e);
    }
  }

  private static List<PdfPage> pages(PDDocument document, Limits limits)
      throws UnreadableDocumentException {
    PdfScanner scanner = new PdfScanner(document);
    List<PdfPage> pages = new ArrayList<>();
    long glyphs = 0;
    for (PDPage page : document.getPages()) {
      PdfSheet sheet = scanner.scan(page);
      glyphs += sheet.glyphs().size();
      if (glyphs > limits.characters()) {
        throw new UnreadableDocumentException(
            "PDF has more than " + limits.characters() + " characters");
      }
      pages.add(PdfPageMaker.page(sheet));
    }
    if (pages.isEmpty()) {
      throw new EmptyDocumentException("is empty: a PDF with no pages");
    }
    return pages;
  }

  private static String oneLine(Throwable e) {
    return (e.getClass().getSimpleName() + ": " + e.getMessage()).replaceAll("\\s+", " ");
  }
}
