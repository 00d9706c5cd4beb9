package zhinan.ingest.read.odf;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.Style;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlowParagraph;
import zhinan.ingest.read.flow.FlowParagraphBuilder;
import zhinan.ingest.read.flow.NoteMark;
import zhinan.ingest.read.parts.XmlPart;

/**
 * Reads one paragraph. White space is taken together, as OpenDocument wants it (part 3, 6.1.2);
 * blanks that count are elements. Single-use.
 */
final class OdtParagraph {
  /** More blanks in a row than anybody types. */
  private static final int MOST_BLANKS = 1000;

  private final OdtBody body;
  private final OdtStyles styles;
  private final FlowParagraphBuilder builder = new FlowParagraphBuilder();
  private boolean blank = true;
  private Style look = Style.PLAIN;
  private String number = "";

  OdtParagraph(OdtBody body, OdtStyles styles) {
    this.body = body;
    this.styles = styles;
  }

  /**
   * Reads the paragraph at hand; where it goes on with one whose end is left out, what is said of
   * that one holds for both unless it has no words.
   *
   * @param label counts the paragraph and gives its number
   */
  void read(XmlPart xml, int outline, Supplier<String> label, int list)
      throws XMLStreamException, UnreadableDocumentException {
    boolean goesOn = !builder.isBlank();
    String style = xml.value("style-name");
    boolean bold = styles.bold("paragraph", style).orElse(false);
    boolean hidden = styles.hidden("paragraph", style).orElse(false);
    blank = true;
    inside(xml, bold, hidden);
    if (!goesOn && !(body.changes().leavesOut() && builder.isBlank())) {
      number = label.get();
      look =
          new Style(
              outline,
              styles.isTitle(style),
              styles.isCentred(style),
              0,
              number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(list),
              Optional.empty());
    }
  }

  /** Says that the end of the paragraph is left out by a tracked change. */
  void joined() {
    builder.change("\n", false, false);
  }

  FlowParagraph build() {
    return builder.build(look, builder.isBlank() ? "" : number);
  }

  private void inside(XmlPart xml, boolean bold, boolean hidden)
      throws XMLStreamException, UnreadableDocumentException {
    int depth = xml.depth();
    while (xml.nextNode(depth)) {
      if (xml.isWords()) {
        words(xml.words(), bold, hidden);
      } else {
        element(xml, bold, hidden);
      }
    }
  }

  private void element(XmlPart xml, boolean bold, boolean hidden)
      throws XMLStreamException, UnreadableDocumentException {
    switch (xml.name()) {
      case "span" -> {
        String style = xml.value("style-name");
        inside(
            xml,
            styles.bold("text", style).orElse(bold),
            styles.hidden("text", style).orElse(hidden));
      }
      case "a" -> {
        int from = builder.length();
        String target = xml.value("href");
        inside(xml, bold, hidden);
        if (!target.isBlank()) {
          builder.link(from, builder.length(), target);
        }
      }
      case "s" -> {
        int count = Math.max(1, Math.min(MOST_BLANKS, xml.number("c").orElse(1)));
        show(" ".repeat(count), bold, hidden);
      }
      case "tab" -> show("\t", bold, hidden);
      case "line-break" -> {
        show("\n", bold, hidden);
        blank = true;
      }
      case "change" -> body.change(xml.value("change-id"), builder, bold);
      case "change-start" -> body.changes().start(xml.value("change-id"));
      case "change-end" -> body.changes().end(xml.value("change-id"));
      case "control" -> {
        show(body.control(xml.value("control")), bold, hidden);
        xml.skip();
      }
      case "note" -> note(xml);
      case "annotation" -> NoteMark.comment(builder, "", body.record(xml).text());
      case "hidden-text", "hidden-paragraph" -> {
        builder.hide(xml.value("string-value"));
        inside(xml, bold, true);
      }
      case "ruby-text", "number", "note-citation", "title", "desc", "script", "annotation-end" ->
          xml.skip();
      default -> {
        if (xml.namespace().equals(OdtBody.DRAWING)) {
          body.drawn(xml, builder);
        } else {
          inside(xml, bold, hidden);
        }
      }
    }
  }

  private void note(XmlPart xml) throws XMLStreamException, UnreadableDocumentException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("note-body")) {
        NoteMark.hang(builder, body.record(xml));
      } else {
        xml.skip();
      }
    }
  }

  private void words(String chars, boolean bold, boolean hidden) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!space) {
        kept.append(c);
      } else if (!blank) {
        kept.append(' ');
      }
      blank = space;
    }
    show(kept.toString(), bold, hidden);
  }

  private void show(String words, boolean bold, boolean hidden) {
    if (hidden) {
      builder.hide(words);
    } else if (body.changes().isInserting()) {
      builder.change(words, bold, !body.changes().leavesOut());
    } else {
      builder.append(words, bold);
    }
  }
}
