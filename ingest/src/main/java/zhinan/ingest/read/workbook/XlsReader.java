package zhinan.ingest.read.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeContainer;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.plain.MediaTypes;

/**
 * Reads spreadsheets of the binary format (Excel 97 to 2003, and Kingsoft's .et), giving the same
 * linear text and blocks as for the same workbook saved in the XML format. Immutable, may be
 * shared.
 */
public final class XlsReader implements DocumentReader {
  @Override
  public String id() {
    return "xls";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(MediaTypes.XLS);
  }

  @Override
  public RawDocument read(RawFile file, Limits limits) throws UnreadableDocumentException {
    // POI answers files that are broken inside with unchecked exceptions of many kinds.
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()));
        HSSFWorkbook workbook = new HSSFWorkbook(files)) {
      return new WorkbookTeller(limits).tell(sheets(workbook), file.source(id(), ""));
    } catch (OldFileFormatException e) {
      throw new UnreadableDocumentException(
          "Excel workbook of version 95 or older; only Excel 97 and later can be read", e);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableDocumentException("Excel workbook is encrypted with a password", e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocumentException(
          "broken Excel workbook: "
              + Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
                  .replace('\n', ' '),
          e);
    }
  }

  private static List<WorkbookSheet> sheets(HSSFWorkbook workbook) {
    boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    List<WorkbookSheet> sheets = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      WorkbookSheet sheet =
          new WorkbookSheet(
              workbook.getSheetName(i), workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i));
      read(workbook.getSheetAt(i), sheet, new CellNumbers(from1904));
      sheets.add(sheet);
    }
    return sheets;
  }

  private static void read(HSSFSheet from, WorkbookSheet sheet, CellNumbers numbers) {
    int last = 0;
    for (Row row : from) {
      if (row.getZeroHeight()) {
        sheet.hideRow(row.getRowNum());
      }
      for (Cell cell : row) {
        last = Math.max(last, cell.getColumnIndex());
        cell((HSSFCell) cell, sheet, numbers);
      }
    }
    for (int column = 0; column <= last; column++) {
      if (from.isColumnHidden(column)) {
        sheet.hideColumns(column, column);
      }
    }
    for (CellRangeAddress merge : from.getMergedRegions()) {
      sheet.merge(
          new WorkbookRange(
              merge.getFirstRow(),
              merge.getFirstColumn(),
              merge.getLastRow(),
              merge.getLastColumn()));
    }
    for (HSSFHyperlink link : from.getHyperlinkList()) {
      sheet.link(
          new WorkbookRange(
              link.getFirstRow(), link.getFirstColumn(), link.getLastRow(), link.getLastColumn()),
          Objects.requireNonNullElse(link.getAddress(), ""));
    }
    for (HSSFComment comment : from.getCellComments().values()) {
      sheet.comment(comment.getString().getString());
    }
    if (from.getDrawingPatriarch() != null) {
      boxes(from.getDrawingPatriarch(), sheet);
    }
    printed(from, sheet);
  }

  private static void printed(HSSFSheet from, WorkbookSheet sheet) {
    sheet.header(printed(from.getHeader()));
    sheet.footer(printed(from.getFooter()));
  }

  private static String printed(HeaderFooter line) {
    return PrintedLine.words(String.join(" ", line.getLeft(), line.getCenter(), line.getRight()));
  }

  private static void boxes(HSSFShapeContainer shapes, WorkbookSheet sheet) {
    for (HSSFShape shape : shapes.getChildren()) {
      if (shape instanceof HSSFShapeContainer group) {
        boxes(group, sheet);
      } else if (shape instanceof HSSFSimpleShape simple
          && !(shape instanceof HSSFComment)
          && simple.getString() != null) {
        sheet.box(Objects.requireNonNullElse(simple.getString().getString(), ""));
      }
    }
  }

  private static void cell(HSSFCell cell, WorkbookSheet sheet, CellNumbers numbers) {
    HSSFCellStyle style = cell.getCellStyle();
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    String words =
        switch (type) {
          case NUMERIC ->
              numbers.words(
                  cell.getNumericCellValue(),
                  style.getDataFormat(),
                  Objects.requireNonNullElse(style.getDataFormatString(), ""));
          case STRING -> cell.getRichStringCellValue().getString();
          case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
          case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
          default -> "";
        };
    boolean bold = style.getFont(cell.getSheet().getWorkbook()).getBold();
    HorizontalAlignment alignment = style.getAlignment();
    boolean centred =
        alignment == HorizontalAlignment.CENTER
            || alignment == HorizontalAlignment.CENTER_SELECTION;
    sheet.put(
        cell.getRowIndex(), cell.getColumnIndex(), new WorkbookCell(words, bold, centred, ""));
  }
}
