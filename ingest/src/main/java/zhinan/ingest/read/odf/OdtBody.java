package zhinan.ingest.read.odf;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.Revisions;
import zhinan.ingest.document.Style;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlatFlow;
import zhinan.ingest.read.flow.FlowParagraph;
import zhinan.ingest.read.flow.FlowParagraphBuilder;
import zhinan.ingest.read.flow.FlowRecord;
import zhinan.ingest.read.flow.FlowSink;
import zhinan.ingest.read.flow.FlowTranscriber;
import zhinan.ingest.read.parts.XmlPart;
import zhinan.model.Severity;

/**
 * Reads the parts of an OpenDocument text: its styles, then its paragraphs and tables. Single-use.
 */
final class OdtBody {
  static final String DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";

  private static final String NOT_READ = "part-not-read";

  private final FlowTranscriber out;
  private final OdtStyles styles = new OdtStyles();
  private final OdtLists lists = new OdtLists();
  private final OdtLists.Counts headings = new OdtLists.Counts();

  /** The counts of lists by their name in the file, and the last of each style. */
  private final Map<String, OdtLists.Counts> counts = new HashMap<>();

  /** What stands apart from the text, with its reason. */
  private final Map<String, String> apart = new LinkedHashMap<>();

  private final OdtControls controls = new OdtControls();
  private final OdtChanges changes;

  /**
   * A paragraph whose end is left out by a tracked change, so that the next one goes on with it.
   */
  private Optional<OdtParagraph> unfinished = Optional.empty();

  OdtBody(FlowTranscriber out, Revisions revisions) {
    this.out = out;
    this.changes = new OdtChanges(revisions);
  }

  OdtChanges changes() {
    return changes;
  }

  /** Reads a part: styles, content, or both. */
  void read(XmlPart xml) throws XMLStreamException, UnreadableDocumentException {
    while (xml.next(0)) {
      switch (xml.name()) {
        case "style" -> styles.read(xml);
        case "list-style" -> lists.read(xml, xml.value("name"));
        case "outline-style" -> lists.read(xml, OdtLists.OUTLINE);
        case "header", "header-left", "header-first" -> apart(xml, "running-header");
        case "footer", "footer-left", "footer-first" -> apart(xml, "running-footer");
        case "text" -> {
          blocks(xml, out);
          for (FlowRecord words : changes.rest()) {
            FlowParagraphBuilder paragraph = new FlowParagraphBuilder();
            leftOut(paragraph, words);
            out.paragraph(paragraph.asides());
          }
        }
        case "meta", "settings", "scripts", "font-face-decls" -> xml.skip();
        default -> {}
      }
    }
  }

  /** Tells what stands apart. */
  void end() {
    apart.forEach((words, reason) -> out.dropped(words, reason));
  }

  /** Reads words that are no part of the running text. */
  void apart(XmlPart xml, String reason) throws XMLStreamException, UnreadableDocumentException {
    FlatFlow flat = flat(xml);
    apart.putIfAbsent(flat.text().strip(), reason);
    flat.asides().forEach(aside -> apart.putIfAbsent(aside.text().strip(), reason));
  }

  /** The content of the element at hand as one text. */
  FlatFlow flat(XmlPart xml) throws XMLStreamException, UnreadableDocumentException {
    FlatFlow flat = new FlatFlow();
    blocks(xml, flat);
    return flat;
  }

  /** The content of the element at hand, a shape. */
  FlowRecord record(XmlPart xml) throws XMLStreamException, UnreadableDocumentException {
    FlowRecord record = new FlowRecord();
    blocks(xml, record);
    return record;
  }

  private void blocks(XmlPart xml, FlowSink sink)
      throws XMLStreamException, UnreadableDocumentException {
    Optional<OdtParagraph> outer = unfinished;
    unfinished = Optional.empty();
    int depth = xml.depth();
    while (xml.next(depth)) {
      block(xml, sink);
    }
    finish(sink);
    unfinished = outer;
  }

  /** Reads a paragraph, which may be one with the one in front of it. */
  private void paragraph(
      XmlPart xml, FlowSink sink, int outline, Supplier<String> label, int identity)
      throws XMLStreamException, UnreadableDocumentException {
    OdtParagraph paragraph = unfinished.orElseGet(() -> new OdtParagraph(this, styles));
    unfinished = Optional.empty();
    paragraph.read(xml, outline, label, identity);
    if (changes.leavesOut()) {
      paragraph.joined();
      unfinished = Optional.of(paragraph);
    } else {
      sink.paragraph(paragraph.build());
    }
  }

  /** Ends a paragraph that nothing goes on with. */
  private void finish(FlowSink sink) throws UnreadableDocumentException {
    if (unfinished.isPresent()) {
      sink.paragraph(unfinished.get().build());
      unfinished = Optional.empty();
    }
  }

  /**
   * Reads a paragraph, list or table; what is none of them falls away, but not what is inside it.
   */
  private void block(XmlPart xml, FlowSink sink)
      throws XMLStreamException, UnreadableDocumentException {
    switch (xml.name()) {
      case "p" -> paragraph(xml, sink, 0, () -> "", -1);
      case "h" -> heading(xml, sink);
      case "list" -> list(xml, sink, "", 0, new OdtLists.Counts());
      case "table" -> {
        finish(sink);
        table(xml, sink);
      }
      case "tracked-changes" -> regions(xml);
      case "change" -> {
        FlowParagraphBuilder paragraph = new FlowParagraphBuilder();
        change(xml.value("change-id"), paragraph, false);
        FlowParagraph told = paragraph.build(Style.PLAIN, "");
        sink.paragraph(paragraph.isBlank() ? paragraph.asides() : told);
      }
      case "change-start" -> changes.start(xml.value("change-id"));
      case "change-end" -> changes.end(xml.value("change-id"));
      case "forms" -> controls.read(xml);
      case "sequence-decls", "variable-decls" -> xml.skip();
      default -> {
        if (xml.namespace().equals(DRAWING)) {
          // A shape that hangs on the page and on no paragraph.
          FlowParagraphBuilder paragraph = new FlowParagraphBuilder();
          drawn(xml, paragraph);
          sink.paragraph(paragraph.asides());
        }
      }
    }
  }

  /** What a control of a form shows. */
  String control(String id) {
    return controls.words(id);
  }

  /** Reads the element at hand of a drawing: a shape with words is a box. */
  void drawn(XmlPart xml, FlowParagraphBuilder paragraph)
      throws XMLStreamException, UnreadableDocumentException {
    switch (xml.name()) {
      case "image", "glue-point", "contour-polygon", "contour-path" -> xml.skip();
      case "object", "object-ole" -> {
        String name = xml.value("href").replaceFirst("^\\./", "");
        FlowRecord inside = record(xml);
        if (inside.isBlank()) {
          paragraph.doubt(
              Severity.WARNING,
              NOT_READ,
              "embedded object " + name + " is not read; its text is missing");
        } else {
          paragraph.box(inside);
        }
      }
      case "control" -> {
        String words = control(xml.value("control"));
        xml.skip();
        if (!words.isEmpty()) {
          paragraph.box(FlowRecord.of(List.of(words)));
        }
      }
      case "frame", "g", "a" -> {
        int depth = xml.depth();
        while (xml.next(depth)) {
          if (xml.namespace().equals(DRAWING)) {
            drawn(xml, paragraph);
          } else {
            xml.skip();
          }
        }
      }
      default -> paragraph.box(record(xml));
    }
  }

  private void regions(XmlPart xml) throws XMLStreamException, UnreadableDocumentException {
    String id = "";
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "changed-region" -> id = xml.value("id");
        case "insertion" -> changes.insertion(id);
        case "deletion" -> changes.deletion(id, deleted(xml));
        case "change-info" -> xml.skip();
        default -> {}
      }
    }
  }

  private FlowRecord deleted(XmlPart xml) throws XMLStreamException, UnreadableDocumentException {
    FlowRecord record = new FlowRecord();
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("change-info")) {
        xml.skip();
      } else {
        block(xml, record);
      }
    }
    return record;
  }

  /** Puts the words of a change where they stood before they were deleted. */
  void change(String id, FlowParagraphBuilder paragraph, boolean bold) {
    Optional<FlowRecord> words = changes.take(id);
    if (words.isPresent()) {
      boolean taken = changes.revisions().takesDeleted();
      paragraph.change(words.get().text(), bold, taken);
      words.get().asides().forEach(paragraph::aside);
      if (taken && words.get().text().contains("\n")) {
        paragraph.doubt(
            Severity.WARNING,
            FlowParagraphBuilder.TRACKED,
            "deleted paragraphs are read as plain lines; automatic numbers behind them count"
                + " without them");
      }
    }
  }

  private static void leftOut(FlowParagraphBuilder paragraph, FlowRecord words) {
    if (!words.isBlank()) {
      paragraph.doubt(
          Severity.WARNING,
          FlowParagraphBuilder.TRACKED,
          "tracked changes; deleted text is left out: " + FlowParagraphBuilder.told(words.text()));
    }
    words.asides().forEach(paragraph::aside);
  }

  private void heading(XmlPart xml, FlowSink sink)
      throws XMLStreamException, UnreadableDocumentException {
    int level = xml.number("outline-level").orElse(1);
    boolean counted = !xml.isOn("is-list-header");
    int outline = level >= 1 && level <= 9 ? level : 0;
    paragraph(
        xml,
        sink,
        outline,
        () -> counted ? lists.next(OdtLists.OUTLINE, level - 1, headings) : "",
        lists.identity(OdtLists.OUTLINE, level));
  }

  private void list(XmlPart xml, FlowSink sink, String outerStyle, int level, OdtLists.Counts outer)
      throws XMLStreamException, UnreadableDocumentException {
    String style = xml.attribute("style-name").orElse(outerStyle);
    boolean goesOn = xml.isOn("continue-numbering");
    OdtLists.Counts own = outer;
    if (level == 0) {
      String other = xml.value("continue-list");
      own =
          counts.containsKey("#" + other)
              ? counts.get("#" + other)
              : goesOn ? counts.getOrDefault(style, outer) : outer;
      counts.put(style, own);
      counts.put("#" + xml.value("id"), own);
    } else if (!goesOn && level < OdtLists.LEVELS) {
      own.restart(level);
    }
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "list-item" -> item(xml, sink, style, level, own, true);
        case "list-header" -> item(xml, sink, style, level, own, false);
        default -> {}
      }
    }
  }

  private void item(
      XmlPart xml, FlowSink sink, String style, int level, OdtLists.Counts own, boolean numbered)
      throws XMLStreamException, UnreadableDocumentException {
    if (xml.number("start-value").isPresent() && level < OdtLists.LEVELS) {
      own.startAt(level, xml.number("start-value").getAsInt());
    }
    boolean first = numbered;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "list" -> list(xml, sink, style, level + 1, own);
        case "p", "h" -> {
          int outline = xml.name().equals("h") ? xml.number("outline-level").orElse(0) : 0;
          boolean counts = first;
          first = false;
          paragraph(
              xml,
              sink,
              Math.min(9, Math.max(0, outline)),
              () -> counts ? lists.next(style, level, own) : "",
              lists.identity(style, level));
        }
        case "number" -> xml.skip();
        default -> block(xml, sink);
      }
    }
  }

  private void table(XmlPart xml, FlowSink sink)
      throws XMLStreamException, UnreadableDocumentException {
    OdtTable table = new OdtTable();
    int depth = xml.depth();
    boolean open = false;
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "table-row" -> {
          if (open) {
            table.endRow();
          }
          table.startRow();
          open = true;
        }
        case "table-cell" -> {
          int columns = xml.number("number-columns-spanned").orElse(1);
          int rows = xml.number("number-rows-spanned").orElse(1);
          int times = times(xml);
          FlatFlow flat = flat(xml);
          for (int i = 0; i < times; i++) {
            table.cell(flat, columns, rows);
          }
        }
        case "covered-table-cell" -> {
          int times = times(xml);
          FlatFlow flat = flat(xml);
          for (int i = 0; i < times; i++) {
            table.covered(flat);
          }
        }
        default -> {}
      }
    }
    table.endRow();
    sink.table(table.build());
  }

  private static int times(XmlPart xml) {
    int times = xml.number("number-columns-repeated").orElse(1);
    return Math.max(1, Math.min(OdtTable.WIDEST, times));
  }
}
