package zhinan.ingest.read.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static zhinan.ingest.read.CarrierReading.assertReads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import zhinan.ingest.read.CarrierReading;

final class XlsReaderTest {
  private static byte[] workbook(Consumer<HSSFWorkbook> fill) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      fill.accept(workbook);
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void row(Sheet sheet, int number, Object... values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.length; i++) {
      Cell cell = row.createCell(i);
      if (values[i] instanceof Double value) {
        cell.setCellValue(value);
      } else {
        cell.setCellValue((String) values[i]);
      }
    }
  }

  @Test
  void readsWhatTheXmlFormatReads() throws IOException {
    byte[] file =
        workbook(
            book -> {
              Sheet sheet = book.createSheet("Sheet1");
              row(sheet, 0, "平川市窗口电话");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
              row(sheet, 1, "区域", "窗口", "电话");
              row(sheet, 2, "和平区", "一号窗口", 13812345678.0);
              row(sheet, 3, "", "二号窗口", 83010002.0);
              sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
              row(sheet, 4, "旧", "三号窗口", "停用");
              sheet.getRow(4).setZeroHeight(true);
            });
    assertReads(
        file,
        "sheet-name: Sheet1",
        "0 b0 平川市窗口电话",
        "grid of 3: [0,0 区域] [0,1 窗口] [0,2 电话] [1,0 2x1 和平区] [1,1 一号窗口] [1,2 13812345678]"
            + " [2,1 二号窗口] [2,2 83010002]",
        "hidden-row: 旧 三号窗口 停用");
    assertEquals("xls", CarrierReading.reader(file));
  }

  @Test
  void datesFormulasCommentsBoxesAndHiddenSheets() throws IOException {
    byte[] file =
        workbook(
            book -> {
              Sheet sheet = book.createSheet("时间");
              row(sheet, 0, "受理日期", 45352.0);
              CellStyle date = book.createCellStyle();
              date.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
              sheet.getRow(0).getCell(1).setCellStyle(date);
              row(sheet, 1, "项数");
              sheet.getRow(1).createCell(1).setCellFormula("1+2");
              book.getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluateFormulaCell(sheet.getRow(1).getCell(1));
              var drawing = book.getSheetAt(0).createDrawingPatriarch();
              drawing
                  .createTextbox(new HSSFClientAnchor())
                  .setString(new HSSFRichTextString("咨询电话83010001"));
              var comment = drawing.createCellComment(new HSSFClientAnchor());
              comment.setString(new HSSFRichTextString("待核"));
              sheet.getRow(0).getCell(0).setCellComment(comment);
              row(book.createSheet("底稿"), 0, "草案");
              book.setSheetHidden(1, true);
            });
    assertReads(
        file,
        "sheet-name: 时间",
        "grid of 2: [0,0 受理日期] [0,1 2024年3月1日] [1,0 项数] [1,1 3]",
        "box: 咨询电话83010001",
        "comment: 待核",
        "hidden-sheet: 底稿",
        "hidden-sheet: 草案");
  }

  @Test
  void aCutFileIsRefused() throws IOException {
    byte[] file = workbook(book -> row(book.createSheet("Sheet1"), 0, "事项", "时限"));
    byte[] cut = Arrays.copyOf(file, file.length - 2500);
    assertEquals(1, CarrierReading.refusal(cut).lines().count());
  }
}
