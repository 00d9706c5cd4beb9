package zhinan.ingest.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Layout;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.spec.DocumentBlocks;

class PdfReaderTest {
  @Test
  void givesEachPrintedLineWithItsPlaceInEms() {
    RawDocument document =
        new PdfDrawing()
            .page()
            .text(120, 100, "first")
            .text(100, 115, "second")
            .text(100, 130, "third")
            .read();

    assertEquals(List.of("line first", "line second", "line third"), PdfBlocks.shown(document));
    assertEquals(
        new Layout(2, 5),
        DocumentBlocks.lines(document).findFirst().orElseThrow().style().layout().orElseThrow());
    assertEquals("first\nsecond\nthird\n", document.text());
  }

  @Test
  void ordersLinesByTheirPlaceNotByTheStream() {
    RawDocument document =
        new PdfDrawing().page().text(100, 200, "below").text(100, 100, "above").read();

    assertEquals(List.of("line above", "line below"), PdfBlocks.shown(document));
  }

  @Test
  void readsColumnsOneAfterTheOther() {
    PdfDrawing drawing =
        new PdfDrawing().page().text(100, 80, "a title that runs over both columns");
    for (int line = 0; line < 6; line++) {
      drawing.text(100, 100 + 15 * line, "left " + line);
    }
    for (int line = 0; line < 6; line++) {
      drawing.text(300, 100 + 15 * line, "right " + line);
    }
    RawDocument document = drawing.text(100, 220, "below").read();

    assertEquals("line left 5", PdfBlocks.shown(document).get(6));
    assertEquals("line right 0", PdfBlocks.shown(document).get(7));
    assertEquals("line below", PdfBlocks.shown(document).get(13));
  }

  @Test
  void readsAListThatIsPrintedLineByLineAcross() {
    PdfDrawing drawing = new PdfDrawing().page();
    for (int line = 0; line < 6; line++) {
      drawing.text(100, 100 + 15 * line, "name " + line).text(190, 100 + 15 * line, "8272");
    }

    assertEquals("line name 0           8272", PdfBlocks.shown(drawing.read()).get(0));
  }

  @Test
  void keepsPrintedBlanksAndSetsOneWhereAGapIsAWordWide() {
    RawDocument document =
        new PdfDrawing()
            .page()
            .text(100, 100, "two  blanks")
            .text(100, 120, "left")
            .text(130, 120, "right")
            .read();

    assertEquals(List.of("line two  blanks", "line left right"), PdfBlocks.shown(document));
  }

  @Test
  void keepsAWideGapAsSeveralBlanks() {
    RawDocument document =
        new PdfDrawing().page().text(100, 100, "name").text(174, 100, "phone").read();

    assertEquals(List.of("line name          phone"), PdfBlocks.shown(document));
  }

  @Test
  void suppressesGlyphsThatArePrintedTwiceForBoldness() {
    RawDocument document =
        new PdfDrawing().page().text(100, 100, "1001").text(100.4, 100, "1001").read();

    assertEquals(List.of("line 1001"), PdfBlocks.shown(document));
  }

  @Test
  void countsBoldCharactersAtTheStartOfALine() {
    RawDocument document =
        new PdfDrawing().page().bold(100, 100, "Fees:").text(136, 100, "none").read();

    assertEquals(
        "Fees: none", DocumentBlocks.lines(document).findFirst().orElseThrow().text().chars());
    assertEquals(5, DocumentBlocks.lines(document).findFirst().orElseThrow().style().bold());
  }

  @Test
  void readsATurnedPageAsItIsLookedAt() {
    RawDocument document =
        new PdfDrawing()
            .turnedPage(90)
            .leaning(100, 400, 90, "one")
            .leaning(120, 400, 90, "two")
            .read();

    assertEquals(List.of("line one", "line two"), PdfBlocks.shown(document));
  }

  @Test
  void readsTextThatRunsUpwardsOnAnUprightPage() {
    RawDocument document =
        new PdfDrawing().page().leaning(100, 400, 90, "one").leaning(120, 400, 90, "two").read();

    assertEquals(List.of("line one", "line two"), PdfBlocks.shown(document));
  }

  @Test
  void keepsALineThatIsTurnedAgainstTheRestBehindThem() {
    RawDocument document =
        new PdfDrawing()
            .page()
            .leaning(60, 400, 90, "spine")
            .text(100, 100, "body line")
            .text(100, 700, "last")
            .read();

    assertEquals(List.of("line body line", "line last", "line spine"), PdfBlocks.shown(document));
  }

  @Test
  void startsAPageOfTheTranscriptAtEachPage() {
    RawDocument document =
        new PdfDrawing().page().text(100, 100, "a").page().text(100, 100, "b").read();

    assertEquals(1, document.places().page(0).orElseThrow());
    assertEquals(2, document.places().page(2).orElseThrow());
  }

  @Test
  void separatesParagraphsByAnEmptyLineWhereTheyStandApart() {
    RawDocument document =
        new PdfDrawing()
            .page()
            .text(100, 100, "a full line of the text")
            .text(100, 115, "a full line of the text")
            .text(100, 130, "its end")
            .text(100, 155, "a new paragraph")
            .read();

    assertTrue(document.text().endsWith("its end\n\na new paragraph\n"), document.text());
  }

  @Test
  void remarksOnAPageWithoutText() {
    RawDocument document =
        new PdfDrawing().page().text(100, 100, "a").page().page().text(100, 100, "b").read();

    assertEquals(
        List.of("page-without-text"), document.doubts().stream().map(Doubt::code).toList());
    assertEquals(2, document.doubts().get(0).start());
  }

  @Test
  void givesADocumentOfRemarksForAPdfWithoutAnyText() {
    RawDocument document = new PdfDrawing().page().page().read();

    assertEquals("", document.text());
    assertEquals(2, document.doubts().size());
  }

  @Test
  void readsAPdfThatOpensWithAnEmptyPassword() {
    assertEquals("open\n", new PdfDrawing().page().text(100, 100, "open").locked("").read().text());
  }

  @Test
  void refusesAPdfThatNeedsAPassword() {
    byte[] bytes = new PdfDrawing().page().text(100, 100, "shut").locked("secret").bytes();

    assertEquals("PDF is encrypted and needs a password", refusal(bytes, Limits.DEFAULT));
  }

  @Test
  void refusesAPdfThatIsEncryptedForCertificates() {
    String lock =
        "/Encrypt << /Filter /Adobe.PubSec /V 4 /SubFilter /adbe.pkcs7.s5 >> /ID [<0a> <0a>]";
    byte[] bytes =
        new String(new PdfRaw().text(100, 100, "材料").bytes(), StandardCharsets.ISO_8859_1)
            .replace("<< /Size", "<< " + lock + " /Size")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(
        "PDF is encrypted for the holders of certificates", refusal(bytes, Limits.DEFAULT));
  }

  @Test
  void refusesBytesThatAreNoPdfInOneLine() {
    String message =
        refusal("%PDF-1.4\nthis is none".getBytes(StandardCharsets.US_ASCII), Limits.DEFAULT);

    assertTrue(message.startsWith("PDF is broken: "), message);
    assertEquals(1, message.lines().count());
  }

  @Test
  void refusesAPdfWithoutPages() {
    assertEquals(
        "is empty: a PDF with no pages", refusal(new PdfDrawing().bytes(), Limits.DEFAULT));
  }

  @Test
  void refusesAPdfBeyondTheLimits() {
    byte[] bytes = new PdfDrawing().page().text(100, 100, "many characters").bytes();

    assertEquals(
        "PDF has more than 5 characters", refusal(bytes, new Limits(1 << 20, 5, 0, 10, 10)));
    assertTrue(refusal(bytes, new Limits(9, 5, 0, 10, 10)).endsWith("larger than the limit of 9"));
  }

  @Test
  void readsWhatIsLeftOfATruncatedPdfOrSaysThatItIsBroken() {
    byte[] whole =
        new PdfDrawing().page().text(100, 100, "first").page().text(100, 100, "second").bytes();
    for (int length = 0; length < whole.length; length += 97) {
      byte[] part = Arrays.copyOf(whole, length);
      try {
        DocumentBlocks.assertWhole(new PdfReader().read(PdfDrawing.file(part), Limits.DEFAULT));
      } catch (UnreadableDocumentException e) {
        assertTrue(e.getMessage().startsWith("PDF "), e.getMessage());
      }
    }
  }

  private static String refusal(byte[] bytes, Limits limits) {
    return assertThrows(
            UnreadableDocumentException.class,
            () -> new PdfReader().read(PdfDrawing.file(bytes), limits))
        .getMessage();
  }
}
