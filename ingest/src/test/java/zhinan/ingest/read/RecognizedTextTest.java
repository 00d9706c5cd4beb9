package zhinan.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Source.Aid;

final class RecognizedTextTest {
  private static RawDocument scan(String beside) throws IOException, UnreadableDocumentException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(bytes);
    }
    return new DocumentReaders()
        .read(
            "scan.pdf",
            bytes.toByteArray(),
            beside.getBytes(StandardCharsets.UTF_8),
            Limits.DEFAULT);
  }

  @Test
  void plainTextWithFormFeedsIsUsedAndMarked() throws IOException, UnreadableDocumentException {
    RawDocument read = scan("居住证办理\n一、办理条件\f二、办理时限\n");
    assertEquals(OptionalInt.of(2), read.places().page(read.text().indexOf("二、办理时限")));
    assertEquals("application/pdf", read.source().mediaType());
    assertEquals(List.of("recognized-text"), read.source().aids().stream().map(Aid::name).toList());
    assertEquals(List.of("recognized-text"), read.doubts().stream().map(Doubt::code).toList());
  }

  @Test
  void hocrAndAltoGiveTheirLines() throws IOException, UnreadableDocumentException {
    String word = "<span class='ocrx_word'>%s</span> ";
    String hocr =
        "<html><body><div class='ocr_page'><p class='ocr_par'><span class='ocr_line'>"
            + word.formatted("居住")
            + word.formatted("证")
            + "</span><span class='ocr_line'>"
            + word.formatted("Form")
            + word.formatted("A")
            + "</span></p></div><div class='ocr_page'><span class='ocr_line'>"
            + word.formatted("时限")
            + "</span></div></body></html>";
    assertEquals("居住证\nForm A\n\f时限\n", scan(hocr).text());
    String alto =
        "<?xml version=\"1.0\"?><alto><Layout><Page><TextLine><String CONTENT=\"居住\"/><SP/><String"
            + " CONTENT=\"证\"/></TextLine></Page><Page><TextLine><String"
            + " CONTENT=\"时限\"/></TextLine></Page></Layout></alto>";
    assertEquals("居住证\n\f时限\n", scan(alto).text());
  }

  @Test
  void aScanAloneStaysWithoutText() throws IOException, UnreadableDocumentException {
    assertEquals("", scan("").text().strip());
  }
}
