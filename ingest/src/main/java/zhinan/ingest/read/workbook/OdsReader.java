package zhinan.ingest.read.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlowParagraphBuilder;
import zhinan.ingest.read.parts.XmlPart;
import zhinan.ingest.read.parts.ZipParts;
import zhinan.ingest.read.plain.MediaTypes;

/**
 * Reads OpenDocument spreadsheets (ISO/IEC 26300). Each cell has the words that it shows beside its
 * value, so that no format has to be known.
 *
 * <p>Example: {@code <table:table-cell office:value="0.5"><text:p>50%</text:p>} is the cell {@code
 * 50%}. Immutable, may be shared.
 */
public final class OdsReader implements DocumentReader {
  @Override
  public String id() {
    return "ods";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.startsWith(MediaTypes.OPEN_SHEET);
  }

  @Override
  public RawDocument read(RawFile file, Limits limits) throws UnreadableDocumentException {
    try (ZipParts parts = new ZipParts(file.bytes(), limits)) {
      XmlPart content =
          parts
              .xml("content.xml")
              .orElseThrow(
                  () -> new UnreadableDocumentException("no workbook: it has no content.xml"));
      return new WorkbookTeller(limits).tell(new Sheets().read(content), file.source(id(), ""));
    } catch (IOException | XMLStreamException e) {
      throw new UnreadableDocumentException(
          "broken or encrypted workbook, its parts cannot be read: "
              + e.getMessage().replace('\n', ' '),
          e);
    }
  }

  /** Reads the sheets of one file. Single-use. */
  private static final String DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";

  private static final class Sheets {
    /** Programs fill the rest of a sheet with repetitions of an empty cell; more words are none. */
    private static final int MOST_TIMES = 1000;

    private final List<WorkbookSheet> sheets = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();
    private WorkbookSheet sheet = new WorkbookSheet("", false);
    private String style = "";

    /** The words that cells had before tracked changes, until a sheet tells them. */
    private String former = "";

    private int row;
    private int rows;
    private int column;
    private int columns;

    List<WorkbookSheet> read(XmlPart xml) throws XMLStreamException {
      while (xml.next(0)) {
        switch (xml.name()) {
          case "style" -> style = xml.value("name");
          case "table-properties" -> {
            if (xml.value("display").equals("false")) {
              hidden.add(style);
            }
          }
          case "tracked-changes" -> former = words(xml);
          case "table" -> table(xml);
          default -> {}
        }
      }
      return sheets;
    }

    private void table(XmlPart xml) throws XMLStreamException {
      sheet = new WorkbookSheet(xml.value("name"), hidden.contains(xml.value("style-name")));
      if (!former.isBlank()) {
        String told = FlowParagraphBuilder.told(former);
        sheet.doubt(
            FlowParagraphBuilder.TRACKED,
            "tracked changes; former words of cells are left out: " + told);
        former = "";
      }
      row = 0;
      rows = 0;
      columns = 0;
      int depth = xml.depth();
      while (xml.next(depth)) {
        switch (xml.name()) {
          case "table-column" -> {
            int times = times(xml, "number-columns-repeated", WorkbookRange.LAST_COLUMN);
            if (isHidden(xml)) {
              sheet.hideColumns(columns, columns + times - 1);
            }
            columns += times;
          }
          case "table-row" -> {
            row += rows;
            rows = times(xml, "number-rows-repeated", WorkbookRange.LAST_ROW);
            column = 0;
            if (isHidden(xml)) {
              sheet.hideRow(row);
            }
          }
          case "table-cell", "covered-table-cell" -> cell(xml);
          case "shapes" -> shapes(xml);
          default -> {}
        }
      }
      sheets.add(sheet);
    }

    private static boolean isHidden(XmlPart xml) {
      return List.of("collapse", "filter").contains(xml.value("visibility"));
    }

    private static int times(XmlPart xml, String name, int most) {
      return Math.max(1, Math.min(most, xml.number(name).orElse(1)));
    }

    private void cell(XmlPart xml) throws XMLStreamException {
      int times = times(xml, "number-columns-repeated", WorkbookRange.LAST_COLUMN);
      int across = times(xml, "number-columns-spanned", WorkbookRange.LAST_COLUMN);
      int down = times(xml, "number-rows-spanned", WorkbookRange.LAST_ROW);
      List<String> lines = new ArrayList<>();
      String link = "";
      int depth = xml.depth();
      while (xml.next(depth)) {
        switch (xml.name()) {
          case "p" -> {
            StringBuilder words = new StringBuilder();
            link = line(xml, words, link);
            lines.add(words.toString());
          }
          case "annotation" -> sheet.comment(words(xml));
          default -> {
            if (xml.namespace().equals(DRAWING)) {
              shapes(xml);
            }
          }
        }
      }
      WorkbookCell shown = WorkbookCell.of(String.join("\n", lines)).to(link);
      for (int below = 0; !shown.isBlank() && below < Math.min(rows, MOST_TIMES); below++) {
        for (int i = 0; i < Math.min(times, MOST_TIMES); i++) {
          sheet.put(row + below, column + i, shown);
        }
      }
      sheet.merge(new WorkbookRange(row, column, row + down - 1, column + across - 1));
      column += times;
    }

    private static String line(XmlPart xml, StringBuilder words, String before)
        throws XMLStreamException {
      String link = before;
      int depth = xml.depth();
      while (xml.nextNode(depth)) {
        if (xml.isWords()) {
          words.append(xml.words());
        } else {
          switch (xml.name()) {
            case "a" -> link = xml.value("href");
            case "s" -> words.append(" ".repeat(times(xml, "c", MOST_TIMES)));
            case "tab" -> words.append(' ');
            case "line-break" -> words.append('\n');
            default -> {}
          }
        }
      }
      return link;
    }

    private static String words(XmlPart xml) throws XMLStreamException {
      return words(xml, new ArrayList<>());
    }

    /**
     * @param objects takes the names of objects among the words
     */
    private static String words(XmlPart xml, List<String> objects) throws XMLStreamException {
      List<String> lines = new ArrayList<>();
      int depth = xml.depth();
      while (xml.next(depth)) {
        switch (xml.name()) {
          case "p" -> lines.add(xml.text());
          case "object", "object-ole" -> objects.add(xml.value("href").replaceFirst("^\\./", ""));
          default -> {}
        }
      }
      return String.join("\n", lines);
    }

    private void shapes(XmlPart xml) throws XMLStreamException {
      List<String> objects = new ArrayList<>();
      if (xml.name().startsWith("object")) {
        objects.add(xml.value("href").replaceFirst("^\\./", ""));
      }
      String words = words(xml, objects);
      if (!words.isBlank()) {
        sheet.box(words);
      }
      objects.forEach(
          name ->
              sheet.doubt(
                  "part-not-read",
                  "embedded object " + name + " is not read; its text is missing"));
    }
  }
}
