package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.Revisions;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlowParagraphBuilder;
import zhinan.ingest.read.flow.FlowRecord;
import zhinan.ingest.read.flow.LinearSigns;
import zhinan.ingest.read.flow.NoteMark;
import zhinan.ingest.read.flow.SymbolFonts;
import zhinan.model.Severity;

/** Reads the runs of one paragraph and what stands among them. Single-use. */
final class DocxRuns {
  private static final int HEX = 16;

  private final FlowParagraphBuilder builder;
  private final DocxBody body;
  private final DocFields fields;
  private final ShapeTexts shapes = new ShapeTexts();
  private final StringBuilder words = new StringBuilder();
  private DocxStyle style = DocxStyle.NONE;
  private DocxRunLook look = DocxRunLook.NONE;

  /** Whether the runs at hand are a tracked change, and whether they are left out. */
  private boolean changed;

  private boolean omitted;

  /** The sign of a box to tick whose content has shown none so far. */
  private String pending = "";

  DocxRuns(FlowParagraphBuilder builder, DocFields fields, DocxBody body) {
    this.builder = builder;
    this.fields = fields;
    this.body = body;
  }

  /** Says which style the paragraph at hand has. */
  void style(DocxStyle of) {
    style = of;
  }

  FlowParagraphBuilder builder() {
    return builder;
  }

  ShapeTexts shapes() {
    return shapes;
  }

  /** Says that the mark of the paragraph at hand is left out by a tracked change. */
  void joined() {
    builder.change("\n", false, false);
  }

  /** Reads the element at hand of a paragraph. */
  void inline(DocxXml xml) throws XMLStreamException, UnreadableDocumentException {
    switch (xml.name()) {
      case "r" -> run(xml);
      case "ins", "moveTo" -> tracked(xml, Revisions::takesInserted);
      case "del", "moveFrom" -> tracked(xml, Revisions::takesDeleted);
      case "oMath" -> show(DocxMath.linear(xml), false);
      case "fldSimple" -> simpleField(xml);
      case "hyperlink" -> link(xml);
      case "sdt" -> {
        inside(xml);
        show(pending, true);
      }
      case "sdtPr" -> control(xml);
      case "subDoc" -> body.missing(builder, xml.attribute("id").orElse(""), "sub-document");
      default -> {}
    }
  }

  private void inside(DocxXml xml) throws XMLStreamException, UnreadableDocumentException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      inline(xml);
    }
  }

  private void tracked(DocxXml xml, Predicate<Revisions> takes)
      throws XMLStreamException, UnreadableDocumentException {
    boolean wasChanged = changed;
    boolean wasOmitted = omitted;
    changed = true;
    omitted |= !takes.test(body.revisions());
    inside(xml);
    changed = wasChanged;
    omitted = wasOmitted;
  }

  private void link(DocxXml xml) throws XMLStreamException, UnreadableDocumentException {
    Optional<String> target = xml.attribute("id").flatMap(body.parts()::link);
    int start = builder.length();
    inside(xml);
    target.ifPresent(address -> LinkMark.hang(builder, start, address));
  }

  private void simpleField(DocxXml xml) throws XMLStreamException, UnreadableDocumentException {
    fields.begin();
    fields.instruct(xml.attribute("instr").orElse(""));
    fields.separate(builder.length());
    inside(xml);
    end();
  }

  /** A box to tick shows its sign in the content; where that is missing, its state tells it. */
  private void control(DocxXml xml) throws XMLStreamException {
    boolean box = false;
    boolean checked = false;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "checkbox" -> box = true;
        case "checked" -> checked = xml.isOn();
        default -> {}
      }
    }
    pending = box ? FormField.box(checked).shown() : "";
  }

  private void run(DocxXml xml) throws XMLStreamException, UnreadableDocumentException {
    look = DocxRunLook.NONE;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "rPr" -> look = DocxRunLook.of(xml);
        case "t", "delText" -> text(xml);
        case "tab", "ptab" -> show(" ", false);
        case "br", "cr" -> show("\n", false);
        case "noBreakHyphen" -> show("-", false);
        case "sym" -> symbol(xml);
        case "symEx" -> extendedSymbol(xml);
        case "fldChar" -> field(xml);
        case "instrText", "delInstrText" -> instruction(xml);
        case "footnoteReference" -> note(body.footnotes(), xml.attribute("id").orElse(""));
        case "endnoteReference" -> note(body.endnotes(), xml.attribute("id").orElse(""));
        case "commentReference" -> {
          String id = xml.attribute("id").orElse("");
          body.comments()
              .take(id)
              .ifPresent(
                  comment -> NoteMark.comment(builder, body.comments().author(id), comment.text()));
        }
        case "drawing", "pict", "object" -> new DocxDrawing(body, shapes, builder).read(xml);
        case "rt" -> xml.skip();
        default -> {}
      }
    }
    look = DocxRunLook.NONE;
  }

  private void note(DocxNotes notes, String id) {
    if (!omitted) {
      notes.take(id).ifPresent(note -> NoteMark.hang(builder, note));
    }
  }

  private void text(DocxXml xml) throws XMLStreamException {
    words.setLength(0);
    xml.text(words);
    unbreak();
    String font = body.paragraphs().font(look, style);
    String shown = SymbolFonts.shown(words, font);
    if (body.paragraphs().isRaised(look, style)) {
      shown = LinearSigns.raised(shown).orElse(shown);
    }
    FieldText.strange(shown, font)
        .ifPresent(message -> builder.doubt(Severity.WARNING, FieldText.CODE, message));
    show(shown, true);
  }

  /** A line end inside a run's text is only how the XML is laid out. */
  private void unbreak() {
    for (int i = words.indexOf("\n"); i >= 0; i = words.indexOf("\n", i)) {
      words.setCharAt(i, ' ');
    }
  }

  private void symbol(DocxXml xml) {
    String font = xml.attribute("font").orElse("");
    try {
      shown(FieldText.symbol(font, Integer.parseInt(xml.attribute("char").orElse(""), HEX)));
    } catch (NumberFormatException e) {
      shown(new FieldText("\ufffd", "a sign of the font " + font + " without its place"));
    }
    xml.took();
  }

  /** Its place is a character of Unicode; without one its alternative is read. */
  private void extendedSymbol(DocxXml xml) {
    try {
      int c = Integer.parseInt(xml.attribute("char").orElse(""), HEX);
      String font = xml.attribute("font").orElse("");
      Optional<String> sign =
          SymbolFonts.isSymbolFont(font)
              ? SymbolFonts.sign(font, c)
              : Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE
                  ? Optional.of(Character.toString(c))
                  : Optional.empty();
      if (sign.isPresent()) {
        show(sign.get(), true);
        xml.took();
      }
    } catch (NumberFormatException e) {
      builder.doubt(Severity.WARNING, FieldText.CODE, "a sign without its place");
    }
  }

  /** Shows what a field shows, and tells what is lost. */
  void shown(FieldText text) {
    show(text.shown(), true);
    if (!text.doubt().isEmpty()) {
      builder.doubt(Severity.WARNING, FieldText.CODE, text.doubt());
    }
  }

  /**
   * @param printed whether it is more than white space of the layout
   */
  private void show(String shown, boolean printed) {
    if (shown.isEmpty()) {
      return;
    }
    if (fields.inInstruction()) {
      fields.type(shown);
      return;
    }
    if (printed || !shown.isBlank()) {
      fields.show();
      pending = "";
    }
    boolean bold = body.paragraphs().isBold(look, style);
    if (body.paragraphs().isHidden(look, style)) {
      builder.hide(shown);
    } else if (changed) {
      builder.change(shown, bold, !omitted);
    } else {
      builder.append(shown, bold);
    }
  }

  private void instruction(DocxXml xml) throws XMLStreamException {
    words.setLength(0);
    xml.text(words);
    unbreak();
    if (!omitted && fields.inInstruction()) {
      fields.instruct(words);
    }
  }

  private void field(DocxXml xml) throws XMLStreamException {
    switch (xml.attribute("fldCharType").orElse("")) {
      case "begin" -> {
        fields.begin();
        fields.form(form(xml));
      }
      case "separate" -> fields.separate(builder.length());
      case "end" -> end();
      default -> {}
    }
  }

  private void end() {
    FieldText ended = fields.end();
    shown(ended);
    LinkMark.hang(builder, ended.from(), ended.target());
  }

  /** ECMA-376 part 1, 17.16.17: what the form keeps beside the text. */
  private static FormField form(DocxXml xml) throws XMLStreamException {
    FormField form = FormField.NONE;
    boolean preset = false;
    Optional<Boolean> checked = Optional.empty();
    List<String> entries = new ArrayList<>();
    int chosen = 0;
    int usual = 0;
    boolean box = false;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "checkBox" -> box = true;
        case "default" -> {
          preset = xml.isOn();
          usual = xml.number("val").orElse(0);
        }
        case "checked" -> checked = Optional.of(xml.isOn());
        case "result" -> chosen = xml.number("val").orElse(0) + 1;
        case "listEntry" -> entries.add(xml.value());
        default -> {}
      }
    }
    if (box) {
      form = FormField.box(checked.orElse(preset));
    } else if (!entries.isEmpty()) {
      form = FormField.choice(entries, chosen > 0 ? chosen - 1 : usual);
    }
    return form;
  }

  /** What belongs in front of the paragraph at hand. */
  List<FlowRecord> front() {
    return shapes.front();
  }
}
