package zhinan.ingest.read.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static zhinan.ingest.read.CarrierReading.assertReads;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.read.CarrierReading;

final class OdsReaderTest {
  private static byte[] ods(String tables) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    parts.put(
        "content.xml",
        "<o:document-content xmlns:o=\"urn:o\" xmlns:s=\"urn:s\" xmlns:table=\"urn:t\""
            + " xmlns:text=\"urn:x\" xmlns:office=\"urn:f\"><s:style"
            + " s:name=\"ta2\"><s:table-properties"
            + " table:display=\"false\"/></s:style><o:body><o:spreadsheet>"
            + tables
            + "</o:spreadsheet></o:body></o:document-content>");
    return XlsxSample.packed(parts);
  }

  private static String cell(String attributes, String words) {
    return "<table:table-cell " + attributes + "><text:p>" + words + "</text:p></table:table-cell>";
  }

  @Test
  void cellsShowTheirWords() {
    byte[] file =
        ods(
            "<table:table table:name=\"Sheet1\"><table:table-column"
                + " table:number-columns-repeated=\"2\"/><table:table-row>"
                + cell("table:number-columns-spanned=\"2\"", "窗口一览")
                + "<table:covered-table-cell/></table:table-row><table:table-row>"
                + cell("", "名称")
                + cell("", "比例")
                + "</table:table-row><table:table-row>"
                + cell("", "一号<text:s/>窗口")
                + cell("office:value=\"0.5\"", "50%")
                + "</table:table-row><table:table-row table:visibility=\"filter\">"
                + cell("", "旧窗口")
                + cell("", "0%")
                + "</table:table-row><table:table-row"
                + " table:number-rows-repeated=\"1048570\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row></table:table><table:table"
                + " table:name=\"底稿\" table:style-name=\"ta2\"><table:table-row>"
                + cell("", "草案")
                + "</table:table-row></table:table>");
    assertReads(
        file,
        "sheet-name: Sheet1",
        "0 b0 窗口一览",
        "grid of 2: [0,0 名称] [0,1 比例] [1,0 一号 窗口] [1,1 50%]",
        "hidden-row: 旧窗口 0%",
        "hidden-sheet: 底稿",
        "hidden-sheet: 草案");
    assertEquals("ods", CarrierReading.reader(file));
  }

  @Test
  void whatHangsOnCellsAndChangesIsReadOrTold() {
    byte[] file =
        ods(
            "<table:tracked-changes><table:cell-content-change><table:previous><text:p>旧时限</text:p></table:previous></table:cell-content-change></table:tracked-changes><table:table"
                + " table:name=\"Sheet1\""
                + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><table:shapes><draw:frame><draw:object"
                + " xlink:href=\"./Object 1\"/></draw:frame></table:shapes><table:table-row>"
                + cell("", "事项")
                + cell("", "时限</text:p><draw:rect><text:p>自受理之日起</text:p></draw:rect><text:p>5日")
                + "</table:table-row></table:table>");
    assertReads(file, "sheet-name: Sheet1", "grid of 2: [0,0 事项] [0,1 时限/5日]", "box: 自受理之日起");
    assertEquals(
        List.of(
            "tracked changes; former words of cells are left out: “旧时限”",
            "embedded object Object 1 is not read; its text is missing"),
        CarrierReading.read(file).doubts().stream().map(Doubt::message).toList());
  }
}
