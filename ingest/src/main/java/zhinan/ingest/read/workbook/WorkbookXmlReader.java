package zhinan.ingest.read.workbook;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.parts.XmlPart;

/**
 * Reads spreadsheets in the XML of Excel 2003 (SpreadsheetML), which report engines write under the
 * ending {@code .xls}.
 *
 * <p>Example: {@code <Row><Cell><Data ss:Type="String">办理时限</Data></Cell>…} is a row whose first
 * cell is {@code 办理时限}. Immutable, may be shared.
 */
public final class WorkbookXmlReader implements DocumentReader {
  @Override
  public String id() {
    return "excel-xml";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("application/vnd.ms-spreadsheetml");
  }

  @Override
  public RawDocument read(RawFile file, Limits limits) throws UnreadableDocumentException {
    try {
      XmlPart xml = new XmlPart(new ByteArrayInputStream(file.bytes()));
      return new WorkbookTeller(limits).tell(new Sheets().read(xml), file.source(id(), ""));
    } catch (XMLStreamException e) {
      throw new UnreadableDocumentException(
          "broken workbook, its XML cannot be read: " + e.getMessage().replace('\n', ' '), e);
    }
  }

  /** Reads the sheets of one file. Single-use. */
  private static final class Sheets {
    private final Map<String, Boolean> bold = new HashMap<>();
    private final Map<String, Boolean> centred = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final List<WorkbookSheet> sheets = new ArrayList<>();
    private final CellNumbers numbers = new CellNumbers(false);
    private WorkbookSheet sheet = new WorkbookSheet("", false);
    private String style = "";
    private int row;
    private int column;

    List<WorkbookSheet> read(XmlPart xml) throws XMLStreamException {
      while (xml.next(0)) {
        switch (xml.name()) {
          case "Style" -> style = xml.value("ID");
          case "Font" -> bold.put(style, xml.isOn("Bold"));
          case "Alignment" -> centred.put(style, xml.value("Horizontal").equals("Center"));
          case "NumberFormat" -> formats.put(style, xml.value("Format"));
          case "Worksheet" -> worksheet(xml);
          default -> {}
        }
      }
      return sheets;
    }

    private void worksheet(XmlPart xml) throws XMLStreamException {
      String name = xml.value("Name");
      sheet = new WorkbookSheet(name, false);
      row = -1;
      int columns = -1;
      int depth = xml.depth();
      while (xml.next(depth)) {
        switch (xml.name()) {
          case "Column" -> {
            columns = xml.number("Index").orElse(columns + 2) - 1;
            int last = columns + xml.number("Span").orElse(0);
            if (xml.isOn("Hidden")) {
              sheet.hideColumns(columns, last);
            }
            columns = last;
          }
          case "Row" -> {
            row = xml.number("Index").orElse(row + 2) - 1;
            column = -1;
            if (xml.isOn("Hidden")) {
              sheet.hideRow(row);
            }
          }
          case "Cell" -> cell(xml);
          case "Visible" -> {
            if (xml.text().strip().endsWith("Hidden")) {
              sheet.hide();
            }
          }
          default -> {}
        }
      }
      sheets.add(sheet);
    }

    private void cell(XmlPart xml) throws XMLStreamException {
      column = xml.number("Index").orElse(column + 2) - 1;
      int at = column;
      String look = xml.value("StyleID");
      int right = at + xml.number("MergeAcross").orElse(0);
      int bottom = row + xml.number("MergeDown").orElse(0);
      String link = xml.value("HRef");
      String words = "";
      int depth = xml.depth();
      while (xml.next(depth)) {
        switch (xml.name()) {
          case "Data" -> words = words(xml.value("Type"), xml.text(), look);
          case "Comment" -> sheet.comment(xml.text());
          default -> {}
        }
      }
      sheet.put(
          row,
          at,
          new WorkbookCell(
              words, bold.getOrDefault(look, false), centred.getOrDefault(look, false), link));
      sheet.merge(new WorkbookRange(row, at, bottom, right));
      column = right;
    }

    private String words(String type, String value, String look) {
      return switch (type) {
        case "Number" ->
            XmlPart.decimal(value).stream()
                .mapToObj(number -> numbers.words(number, -1, formats.getOrDefault(look, "")))
                .findFirst()
                .orElse(value);
        case "Boolean" -> value.strip().equals("1") ? "TRUE" : "FALSE";
        case "DateTime" -> value.replaceFirst("T00:00:00(\\.0+)?$", "").replace('T', ' ');
        default -> value;
      };
    }
  }
}
