package zhinan.ingest.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.RawDocument;
import zhinan.spec.DocumentBlocks;

class PdfFurnitureTest {
  @Test
  void dropsHeadersFootersAndPageNumbersWhereTheyStand() {
    PdfDrawing drawing = new PdfDrawing();
    for (int page = 1; page <= 3; page++) {
      drawing.page().text(100, 40, "Guide of 2024").text(100, 100 + page, "body " + page);
      drawing.text(100, 790, "Office").text(300, 800, "- " + page + " -");
    }
    RawDocument document = drawing.read();

    assertEquals(
        List.of(
            "dropped running-header: Guide of 2024",
            "line body 1",
            "dropped running-footer: Office",
            "dropped page-number: - 1 -"),
        PdfBlocks.shown(document).subList(0, 4));
    DocumentBlocks.assertWhole(document);
  }

  @Test
  void keepsBodyLinesThatOpenSeveralPagesWithTheSameWords() {
    PdfDrawing drawing = new PdfDrawing();
    for (int page = 1; page <= 9; page++) {
      drawing
          .page()
          .text(100, 80, page > 5 ? "1. materials" : "text " + "abcdefghi".charAt(page))
          .text(100, 400, "body");
    }

    assertEquals(18, DocumentBlocks.lines(drawing.read()).count());
  }

  @Test
  void keepsNumbersThatDoNotCountWithThePages() {
    PdfDrawing drawing = new PdfDrawing();
    for (String phone : List.of("8272", "3961", "8436", "8631")) {
      drawing.page().text(100, 400, "body").text(100, 780, phone);
    }

    assertEquals(8, DocumentBlocks.lines(drawing.read()).count());
  }

  @Test
  void countsPageNumbersFromAnyStart() {
    PdfDrawing drawing = new PdfDrawing();
    for (int page = 57; page <= 60; page++) {
      drawing.page().text(100, 400, "body").text(page % 2 == 0 ? 100 : 400, 800, page + " / 83");
    }
    RawDocument document = drawing.read();

    assertEquals(
        List.of("line body", "dropped page-number: 57 / 83"),
        PdfBlocks.shown(document).subList(0, 2));
  }

  @Test
  void dropsAWatermarkThatIsRepeated() {
    PdfDrawing drawing = new PdfDrawing();
    for (String body : List.of("one", "two", "three")) {
      drawing
          .page()
          .text(100, 400, body)
          .text(100, 420, "more of it")
          .leaning(200, 600, 45, "COPY");
    }

    assertEquals("dropped watermark: COPY", PdfBlocks.shown(drawing.read()).get(2));
  }

  @Test
  void keepsATableTogetherAcrossFurniture() {
    PdfDrawing drawing = new PdfDrawing();
    double[] xs = {100, 200, 300};
    for (int page = 1; page <= 3; page++) {
      drawing.page().text(100, 40, "Header").grid(xs, new double[] {80, 400, 740});
      drawing
          .text(104, 94, "a" + page)
          .text(204, 94, "b" + page)
          .text(104, 414, "c" + page)
          .text(204, 414, "d" + page)
          .text(200, 800, "" + page);
    }
    RawDocument document = drawing.read();

    assertEquals("grid 6x2", PdfBlocks.shown(document).get(1));
    assertEquals(8, document.blocks().size() + 1);
    DocumentBlocks.assertWhole(document);
  }
}
