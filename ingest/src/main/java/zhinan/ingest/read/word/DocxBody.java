package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Revisions;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.EmbeddedFlow;
import zhinan.ingest.read.flow.FlatFlow;
import zhinan.ingest.read.flow.FlowAside;
import zhinan.ingest.read.flow.FlowParagraph;
import zhinan.ingest.read.flow.FlowParagraphBuilder;
import zhinan.ingest.read.flow.FlowRecord;
import zhinan.ingest.read.flow.FlowSink;
import zhinan.model.Severity;

/**
 * Reads paragraphs and tables out of the running text of a Word document. Single-use, one to a
 * document.
 */
final class DocxBody {
  private static final String NOT_READ = "part-not-read";

  private final DocxParagraphs paragraphs;
  private final DocxParts parts;
  private final Revisions revisions;
  private final DocxNotes footnotes = new DocxNotes();
  private final DocxNotes endnotes = new DocxNotes();
  private final DocxNotes comments = new DocxNotes();
  private DocFields fields = new DocFields(true);

  /** A paragraph whose mark is left out, so that the next one goes on with it. */
  private Optional<Unfinished> unfinished = Optional.empty();

  /** Documents inside the paragraph at hand, which come behind it. */
  private List<RawDocument> objects = new ArrayList<>();

  /** Runs that stand in no paragraph, which broken programs write. */
  private Optional<DocxRuns> loose = Optional.empty();

  private record Unfinished(DocxRuns runs, DocxProperties direct) {}

  DocxBody(DocxParagraphs paragraphs, DocxParts parts, Revisions revisions) {
    this.paragraphs = paragraphs;
    this.parts = parts;
    this.revisions = revisions;
  }

  DocxParagraphs paragraphs() {
    return paragraphs;
  }

  DocxParts parts() {
    return parts;
  }

  Revisions revisions() {
    return revisions;
  }

  DocxNotes footnotes() {
    return footnotes;
  }

  DocxNotes endnotes() {
    return endnotes;
  }

  DocxNotes comments() {
    return comments;
  }

  /** Reads all paragraphs and tables inside the element at hand. */
  void blocks(DocxXml xml, FlowSink sink) throws XMLStreamException, UnreadableDocumentException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      block(xml, sink);
    }
    finish(sink);
  }

  private void block(DocxXml xml, FlowSink sink)
      throws XMLStreamException, UnreadableDocumentException {
    switch (xml.name()) {
      case "p" -> {
        endLoose(sink);
        paragraph(xml, sink);
      }
      case "r", "hyperlink", "fldSimple", "oMath" -> {
        DocxRuns runs =
            loose.orElseGet(() -> new DocxRuns(new FlowParagraphBuilder(), fields, this));
        runs.inline(xml);
        loose = Optional.of(runs);
      }
      case "tbl" -> {
        finish(sink);
        table(xml, sink);
      }
      case "altChunk" -> {
        finish(sink);
        chunk(xml.attribute("id").orElse(""), sink);
      }
      case "subDoc" -> {
        FlowParagraphBuilder builder = new FlowParagraphBuilder();
        missing(builder, xml.attribute("id").orElse(""), "sub-document");
        sink.paragraph(builder.asides());
      }
      case "sdtPr", "sectPr" -> xml.skip();
      case "del", "moveFrom" -> {
        if (!revisions.takesDeleted()) {
          leaveOut(xml, sink);
        }
      }
      case "ins", "moveTo" -> {
        if (!revisions.takesInserted()) {
          leaveOut(xml, sink);
        }
      }
      default -> {}
    }
  }

  /** Tells the words of paragraphs that a tracked change takes out whole. */
  private void leaveOut(DocxXml xml, FlowSink sink)
      throws XMLStreamException, UnreadableDocumentException {
    FlowRecord words = box(xml);
    FlowParagraphBuilder builder = new FlowParagraphBuilder();
    if (!words.isBlank()) {
      builder.doubt(
          Severity.WARNING,
          FlowParagraphBuilder.TRACKED,
          "tracked change: not read: " + FlowParagraphBuilder.told(words.text()));
    }
    words.asides().forEach(builder::aside);
    sink.paragraph(builder.asides());
  }

  /** Says that what stands in another file or part is not read. */
  void missing(FlowParagraphBuilder builder, String id, String what) {
    builder.doubt(
        Severity.WARNING,
        NOT_READ,
        what + " " + parts.name(id) + " is not read; its text is missing");
  }

  private void chunk(String id, FlowSink sink) throws UnreadableDocumentException {
    Optional<RawDocument> part = parts.document(id);
    if (part.isPresent()) {
      EmbeddedFlow.tell(part.get(), sink);
    } else {
      sink.paragraph(new FlowParagraph(List.of(), List.of(unread("text of the document"))));
    }
  }

  private FlowAside unread(String what) {
    String last = parts.unread().get(parts.unread().size() - 1);
    return FlowAside.doubt(Severity.WARNING, NOT_READ, what + " stands in " + last + ", not read");
  }

  /** Reads a document that stands as an object in the paragraph at hand. */
  void object(String id, String program, boolean icon, FlowParagraphBuilder builder)
      throws UnreadableDocumentException {
    boolean words = program.startsWith("Word.") || program.equals("Package");
    if (words && !icon) {
      Optional<RawDocument> part = parts.document(id);
      part.ifPresent(objects::add);
      if (part.isEmpty()) {
        builder.aside(unread("an embedded document"));
      }
    } else {
      missing(builder, id, "embedded object (" + (program.isEmpty() ? "unknown" : program) + ")");
    }
  }

  private void paragraph(DocxXml xml, FlowSink sink)
      throws XMLStreamException, UnreadableDocumentException {
    DocxProperties direct = DocxProperties.NONE;
    DocxRuns runs =
        unfinished
            .map(Unfinished::runs)
            .orElseGet(() -> new DocxRuns(new FlowParagraphBuilder(), fields, this));
    Optional<DocxProperties> first = unfinished.map(Unfinished::direct);
    boolean goesOn = unfinished.isPresent() && !runs.builder().isBlank();
    unfinished = Optional.empty();
    List<RawDocument> outer = objects;
    objects = new ArrayList<>();
    runs.style(paragraphs.style(direct));
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("pPr")) {
        direct = DocxProperties.of(xml, revisions);
        runs.style(paragraphs.style(direct));
      } else {
        runs.inline(xml);
      }
    }
    runs.shown(fields.paragraphEnds());
    DocxProperties kept = goesOn ? first.orElse(direct) : direct;
    if (isLeftOut(direct)) {
      runs.joined();
      unfinished = Optional.of(new Unfinished(runs, kept));
    } else if (paragraphs.isMarkHidden(direct) && runs.builder().isBlank()) {
      unfinished = Optional.of(new Unfinished(runs, kept));
    } else {
      tell(runs, kept, sink);
    }
    for (RawDocument object : objects) {
      EmbeddedFlow.tell(object, sink);
    }
    objects = outer;
  }

  /** Whether the paragraph's mark is not there in the version that is read. */
  private boolean isLeftOut(DocxProperties direct) {
    return direct.run().deleted() && !revisions.takesDeleted()
        || direct.run().inserted() && !revisions.takesInserted();
  }

  private void endLoose(FlowSink sink) throws UnreadableDocumentException {
    if (loose.isPresent()) {
      DocxRuns runs = loose.get();
      loose = Optional.empty();
      runs.shown(fields.paragraphEnds());
      tell(runs, DocxProperties.NONE, sink);
    }
  }

  /** Ends a paragraph that nothing goes on with. */
  private void finish(FlowSink sink) throws UnreadableDocumentException {
    endLoose(sink);
    if (unfinished.isPresent()) {
      Unfinished last = unfinished.get();
      unfinished = Optional.empty();
      if (last.runs.builder().isBlank()) {
        sink.paragraph(last.runs.builder().asides());
      } else {
        tell(last.runs, last.direct, sink);
      }
    }
  }

  private void tell(DocxRuns runs, DocxProperties direct, FlowSink sink)
      throws UnreadableDocumentException {
    for (FlowRecord art : runs.front()) {
      art.replay(sink);
    }
    List<FlowRecord> behind = runs.shapes().settle(runs.builder());
    sink.paragraph(paragraphs.build(runs.builder(), direct));
    for (FlowRecord box : behind) {
      box.replay(sink);
    }
  }

  /** The content of a text box or note: a field around it has no say inside. */
  FlowRecord box(DocxXml xml) throws XMLStreamException, UnreadableDocumentException {
    DocFields outerFields = fields;
    Optional<Unfinished> outer = unfinished;
    Optional<DocxRuns> outerLoose = loose;
    fields = new DocFields(true);
    unfinished = Optional.empty();
    loose = Optional.empty();
    FlowRecord record = new FlowRecord();
    blocks(xml, record);
    fields = outerFields;
    unfinished = outer;
    loose = outerLoose;
    return record;
  }

  private void table(DocxXml xml, FlowSink sink)
      throws XMLStreamException, UnreadableDocumentException {
    DocxTable table = new DocxTable(revisions);
    FlowRecord strays = new FlowRecord();
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "tr" -> row(xml, table, strays);
        case "p" -> block(xml, strays);
        case "tblPr", "tblGrid", "sdtPr" -> xml.skip();
        default -> {}
      }
    }
    sink.table(table.build());
    finish(strays);
    strays.replay(sink);
    if (!table.asides().isEmpty()) {
      sink.paragraph(new FlowParagraph(List.of(), table.asides()));
    }
  }

  /**
   * @param strays takes paragraphs that stand in no cell, to be told behind the table
   */
  private void row(DocxXml xml, DocxTable table, FlowSink strays)
      throws XMLStreamException, UnreadableDocumentException {
    table.startRow();
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "trPr" -> table.rowProperties(xml);
        case "tc" -> cell(xml, table);
        case "p" -> block(xml, strays);
        case "tblPrEx", "sdtPr" -> xml.skip();
        default -> {}
      }
    }
    table.endRow();
  }

  private void cell(DocxXml xml, DocxTable table)
      throws XMLStreamException, UnreadableDocumentException {
    FlatFlow flat = new FlatFlow();
    table.startCell();
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("tcPr")) {
        table.cellProperties(xml);
      } else {
        block(xml, flat);
      }
    }
    finish(flat);
    table.endCell(flat);
  }
}
