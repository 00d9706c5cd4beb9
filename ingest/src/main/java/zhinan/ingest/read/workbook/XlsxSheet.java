package zhinan.ingest.read.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.parts.XmlPart;
import zhinan.ingest.read.parts.ZipParts;

/** Reads one sheet of an .xlsx with what hangs on it. Single-use. */
final class XlsxSheet {
  private static final Pattern CAPTION =
      Pattern.compile("<v:textbox[^>]*>(.*?)</v:textbox>", Pattern.DOTALL);

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private final WorkbookSheet sheet;
  private final ZipParts parts;
  private final String name;
  private final List<String> strings;
  private final XlsxStyles styles;
  private final CellNumbers numbers;
  private int row = -1;
  private int column = -1;

  XlsxSheet(
      WorkbookSheet sheet,
      ZipParts parts,
      String name,
      List<String> strings,
      XlsxStyles styles,
      boolean from1904) {
    this.sheet = sheet;
    this.parts = parts;
    this.name = name;
    this.strings = strings;
    this.styles = styles;
    this.numbers = new CellNumbers(from1904);
  }

  void read() throws IOException, XMLStreamException, UnreadableDocumentException {
    Map<String, String> targets = new TreeMap<>();
    for (ZipParts.Relation relation : parts.relations(name)) {
      targets.put(relation.id(), relation.target());
      Optional<XmlPart> part =
          switch (relation.type()) {
            case "comments", "threadedComment", "drawing" -> parts.xml(relation.target());
            default -> Optional.empty();
          };
      if (part.isPresent()) {
        hung(part.get());
      }
      switch (relation.type()) {
        case "drawing" -> drawn(relation.target());
        case "vmlDrawing" -> captions(relation.target());
        default -> {}
      }
    }
    Optional<XmlPart> xml = parts.xml(name);
    while (xml.isPresent() && xml.get().next(0)) {
      element(xml.get(), targets);
    }
  }

  /** Diagrams and charts, whose numbers stand in the cells. */
  private void drawn(String drawing)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    for (ZipParts.Relation relation : parts.relations(drawing)) {
      String holder =
          switch (relation.type()) {
            case "chart", "chartEx" -> "rich";
            case "diagramData" -> "pt";
            default -> "";
          };
      Optional<XmlPart> part = holder.isEmpty() ? Optional.empty() : parts.xml(relation.target());
      while (part.isPresent() && part.get().next(0)) {
        if (part.get().name().equals(holder)) {
          sheet.box(DrawingWords.of(part.get()));
        }
      }
    }
  }

  /** The captions of boxes to tick, which are HTML more than XML. */
  private void captions(String drawing) throws IOException, UnreadableDocumentException {
    Optional<byte[]> part = parts.bytes(drawing);
    if (part.isPresent()) {
      String markup = new String(part.get(), StandardCharsets.UTF_8);
      Matcher boxes = CAPTION.matcher(markup);
      while (boxes.find()) {
        String words = TAG.matcher(boxes.group(1)).replaceAll(" ").strip();
        if (!words.isEmpty()) {
          sheet.box(words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
        }
      }
    }
  }

  private void element(XmlPart xml, Map<String, String> targets) throws XMLStreamException {
    switch (xml.name()) {
      case "col" -> {
        if (xml.isOn("hidden")) {
          sheet.hideColumns(xml.number("min").orElse(1) - 1, xml.number("max").orElse(0) - 1);
        }
      }
      case "row" -> {
        row = xml.number("r").orElse(row + 2) - 1;
        column = -1;
        if (xml.isOn("hidden")) {
          sheet.hideRow(row);
        }
      }
      case "c" -> cell(xml);
      case "mergeCell" -> WorkbookRange.named(xml.value("ref")).ifPresent(sheet::merge);
      case "hyperlink" -> {
        Optional<WorkbookRange> range = WorkbookRange.named(xml.value("ref"));
        String target = targets.getOrDefault(xml.value("id"), "");
        if (range.isPresent() && !target.isBlank()) {
          sheet.link(range.get(), target);
        }
      }
      case "oddHeader", "evenHeader", "firstHeader" -> sheet.header(PrintedLine.words(xml.text()));
      case "oddFooter", "evenFooter", "firstFooter" -> sheet.footer(PrintedLine.words(xml.text()));
      default -> {}
    }
  }

  private void cell(XmlPart xml) throws XMLStreamException {
    WorkbookRange place =
        WorkbookRange.named(xml.value("r")).orElse(WorkbookRange.at(row, column + 1));
    column = place.left();
    String type = xml.value("t");
    XlsxStyles.Look look = styles.look(xml.number("s").orElse(0));
    String value = "";
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "v" -> value = xml.text();
        case "is" -> value = XlsxWords.of(xml);
        case "f", "extLst" -> xml.skip();
        default -> {}
      }
    }
    sheet.put(
        place.top(),
        column,
        new WorkbookCell(words(type, value, look), look.bold(), look.centred(), ""));
  }

  private String words(String type, String value, XlsxStyles.Look look) {
    return switch (type) {
      case "s" -> string(value);
      case "b" -> value.strip().equals("1") ? "TRUE" : value.isBlank() ? "" : "FALSE";
      case "str", "inlineStr", "e", "d" -> value;
      default -> {
        OptionalDouble number = XmlPart.decimal(value);
        yield number.isPresent()
            ? numbers.words(number.getAsDouble(), look.format(), look.pattern())
            : value;
      }
    };
  }

  private String string(String value) {
    OptionalInt index =
        XmlPart.decimal(value).stream().mapToInt(number -> (int) number).findFirst();
    return index.isPresent() && index.getAsInt() >= 0 && index.getAsInt() < strings.size()
        ? strings.get(index.getAsInt())
        : value;
  }

  /** Comments and text boxes. */
  private void hung(XmlPart xml) throws XMLStreamException {
    while (xml.next(0)) {
      switch (xml.name()) {
        case "comment" -> sheet.comment(XlsxWords.of(xml));
        case "threadedComment" -> sheet.comment(xml.text());
        case "txBody" -> sheet.box(DrawingWords.of(xml));
        default -> {}
      }
    }
  }
}
