package zhinan.ingest.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.spec.DocumentBlocks;

class PdfTableTest {
  private static final double[] THREE_COLUMNS = {100, 180, 260, 340};

  @Test
  void readsARuledTableBetweenLines() {
    RawDocument document =
        new PdfDrawing()
            .page()
            .text(100, 90, "before")
            .grid(new double[] {100, 180, 260}, new double[] {100, 120, 140})
            .text(104, 114, "name")
            .text(184, 114, "phone")
            .text(104, 134, "Li")
            .text(184, 134, "82720073")
            .text(100, 160, "behind")
            .read();

    assertEquals(List.of("line before", "grid 2x2", "line behind"), PdfBlocks.shown(document));
    assertEquals(
        List.of("0,0 name", "0,1 phone", "1,0 Li", "1,1 82720073"), PdfBlocks.cells(document));
    assertEquals("before\n\tname\n\tphone\n\n\tLi\n\t82720073\n\nbehind\n", document.text());
  }

  @Test
  void readsCellsThatSpanRowsAndColumns() {
    RawDocument document =
        new PdfDrawing()
            .page()
            .rule(100, 100, 340, 100)
            .rule(180, 120, 340, 120)
            .rule(100, 140, 340, 140)
            .rule(100, 100, 100, 140)
            .rule(180, 100, 180, 140)
            .rule(260, 120, 260, 140)
            .rule(340, 100, 340, 140)
            .text(104, 114, "tall")
            .text(184, 114, "wide")
            .text(184, 134, "a")
            .text(264, 134, "b")
            .read();

    assertEquals(
        List.of("0,0 2x1 tall", "0,1 1x2 wide", "1,1 a", "1,2 b"), PdfBlocks.cells(document));
  }

  @Test
  void readsBordersThatAreDrawnCellByCellAsThinBoxes() {
    PdfDrawing drawing = new PdfDrawing().page();
    for (double x : new double[] {100, 180}) {
      for (double y : new double[] {100, 120}) {
        drawing.bar(x, y, x + 80, y + 0.5).bar(x, y, x + 0.5, y + 20);
        drawing.bar(x, y + 20, x + 80, y + 20.5).bar(x + 80, y, x + 80.5, y + 20);
      }
    }
    RawDocument document = drawing.text(104, 114, "a").text(184, 134, "d").read();

    assertEquals(List.of("0,0 a", "0,1 ", "1,0 ", "1,1 d"), PdfBlocks.cells(document));
  }

  @Test
  void joinsLinesThatWrappedInACellAndKeepsParagraphs() {
    RawDocument document =
        new PdfDrawing()
            .page()
            .grid(new double[] {100, 180, 300}, new double[] {100, 160})
            .text(104, 112, "62893788")
            .text(104, 124, "62893368")
            .text(184, 112, "Mon")
            .text(184, 124, "Tue")
            .text(184, 136, "Wednesday 9:00-")
            .text(184, 148, "11:30")
            .read();

    assertEquals(
        List.of("0,0 62893788 62893368", "0,1 Mon/Tue/Wednesday 9:00-11:30"),
        PdfBlocks.cells(document));
    DocumentBlocks.assertWhole(document);
  }

  @Test
  void joinsATableThatGoesOnOnTheNextPage() {
    RawDocument document =
        table(new String[][] {{"a", "b", "c"}}, new String[][] {{"d", "e", "f"}, {"g", "h", "i"}});

    assertEquals(List.of("line top", "grid 3x3", "line end"), PdfBlocks.shown(document));
    assertEquals("2,2 i", PdfBlocks.cells(document).get(8));
  }

  @Test
  void dropsAHeaderThatIsRepeatedOnTheNextPage() {
    RawDocument document =
        table(
            new String[][] {{"no", "name", "fee"}, {"1", "x", "2"}},
            new String[][] {{"no", "name", "fee"}, {"2", "y", "3"}});

    assertEquals(
        List.of("line top", "grid 3x3", "dropped repeated-table-header: nonamefee", "line end"),
        PdfBlocks.shown(document));
    DocumentBlocks.assertWhole(document);
  }

  @Test
  void putsARowTogetherThatIsBrokenOverThePage() {
    RawDocument document =
        table(
            new String[][] {{"no", "place", "fee"}, {"1", "Xinglin Road", "2"}},
            new String[][] {{"", "No. 62", ""}, {"2", "y", "3"}});

    assertEquals(
        List.of(
            "0,0 no",
            "0,1 place",
            "0,2 fee",
            "1,0 1",
            "1,1 Xinglin Road No. 62",
            "1,2 2",
            "2,0 2",
            "2,1 y",
            "2,2 3"),
        PdfBlocks.cells(document));
    DocumentBlocks.assertWhole(document);
  }

  @Test
  void keepsANewRowWhoseFirstCellIsFilled() {
    RawDocument document =
        table(
            new String[][] {{"no", "place", "fee"}, {"1", "Xinglin Road", "2"}},
            new String[][] {{"2", "No. 62", ""}});

    assertEquals("2,1 No. 62", PdfBlocks.cells(document).get(7));
  }

  @Test
  void keepsTablesApartThatHaveOtherColumns() {
    PdfDrawing drawing = new PdfDrawing().page().text(100, 90, "top");
    drawing.grid(THREE_COLUMNS, new double[] {680, 700}).text(104, 694, "a").text(184, 694, "b");
    drawing.page().grid(new double[] {100, 140, 340}, new double[] {80, 100}).text(104, 94, "c");

    assertEquals(List.of("line top", "grid 1x3", "grid 1x2"), PdfBlocks.shown(drawing.read()));
  }

  @Test
  void keepsTablesApartBetweenWhichThePageHadRoom() {
    PdfDrawing drawing =
        new PdfDrawing().page().grid(THREE_COLUMNS, new double[] {100, 120}).text(104, 114, "a");
    drawing
        .page()
        .grid(THREE_COLUMNS, new double[] {80, 100})
        .text(104, 94, "b")
        .text(100, 700, "end");

    assertEquals(List.of("grid 1x3", "grid 1x3", "line end"), PdfBlocks.shown(drawing.read()));
  }

  /** A table with rows at the end of a page and at the start of the next. */
  private static RawDocument table(String[][] upper, String[][] lower) {
    PdfDrawing drawing = new PdfDrawing().page().text(100, 90, "top");
    rows(drawing, 700 - 20 * upper.length, upper);
    drawing.page();
    rows(drawing, 80, lower);
    return drawing.text(100, 700, "end").read();
  }

  private static void rows(PdfDrawing drawing, double top, String[][] rows) {
    double[] ys = new double[rows.length + 1];
    for (int row = 0; row <= rows.length; row++) {
      ys[row] = top + 20 * row;
    }
    drawing.grid(THREE_COLUMNS, ys);
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        drawing.text(THREE_COLUMNS[column] + 4, ys[row] + 14, rows[row][column]);
      }
    }
  }

  @Test
  void takesAFrameAroundOneTextAsLines() {
    RawDocument document =
        new PdfDrawing()
            .page()
            .frame(90, 85, 400, 125)
            .text(100, 100, "please note")
            .text(100, 115, "this")
            .read();

    assertEquals(List.of("line please note", "line this"), PdfBlocks.shown(document));
  }

  @Test
  void takesABorderAroundThePageAsOrnament() {
    RawDocument document =
        new PdfDrawing()
            .page()
            .frame(30, 30, 560, 800)
            .grid(THREE_COLUMNS, new double[] {100, 120, 140})
            .text(104, 114, "a")
            .text(100, 300, "behind")
            .read();

    assertEquals(List.of("grid 2x3", "line behind"), PdfBlocks.shown(document));
    assertEquals("0,0 a", PdfBlocks.cells(document).get(0));
  }

  @Test
  void takesARowWithoutLowerBorderAsBroken() {
    PdfDrawing drawing = new PdfDrawing().page().rule(100, 660, 260, 660).rule(100, 680, 260, 680);
    for (double x : new double[] {100, 180, 260}) {
      drawing.rule(x, 660, x, 700);
    }
    drawing
        .text(104, 674, "head")
        .text(184, 674, "head")
        .text(104, 694, "row")
        .text(184, 694, "cut");
    drawing.page().grid(new double[] {100, 180, 260}, new double[] {80, 100});
    RawDocument document =
        drawing.text(104, 94, "tail").text(184, 94, "end").text(100, 700, "x").read();

    assertEquals(
        List.of("0,0 head", "0,1 head", "1,0 row/tail", "1,1 cut/end"), PdfBlocks.cells(document));
    DocumentBlocks.assertWhole(document);
  }

  @Test
  void takesTheShapesOfAFlowChartAsTextBoxes() {
    RawDocument document =
        new PdfDrawing()
            .page()
            .frame(100, 100, 200, 130)
            .text(110, 118, "apply")
            .rule(150, 130, 150, 160)
            .frame(100, 160, 200, 190)
            .text(110, 178, "check")
            .read();

    assertEquals(List.of("box apply", "box check"), PdfBlocks.shown(document));
  }

  @Test
  void takesUnderlinesAsNoTable() {
    RawDocument document =
        new PdfDrawing()
            .page()
            .text(100, 100, "name")
            .rule(100, 102, 150, 102)
            .rule(100, 122, 150, 122)
            .read();

    assertEquals(List.of("line name"), PdfBlocks.shown(document));
  }

  @Test
  void writesATableBeyondTheLimitsAsLines() {
    RawDocument document =
        new PdfDrawing()
            .page()
            .grid(THREE_COLUMNS, new double[] {100, 120})
            .text(104, 114, "a")
            .text(184, 114, "b")
            .read(new Limits(1 << 20, 1 << 20, 0, 2, 10));

    assertEquals(List.of("line a", "line b"), PdfBlocks.shown(document));
  }
}
