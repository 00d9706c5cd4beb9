package zhinan.ingest.read.word;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.model.PAPX;
import zhinan.ingest.document.Revisions;
import zhinan.ingest.document.Style;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlowParagraphBuilder;
import zhinan.ingest.read.flow.FlowRecord;
import zhinan.ingest.read.flow.FlowSink;
import zhinan.ingest.read.flow.LinearSigns;
import zhinan.ingest.read.flow.NoteMark;
import zhinan.ingest.read.flow.SymbolFonts;
import zhinan.model.Severity;

/**
 * Walks the characters of a .doc, which hold the running text, then notes, headers and text boxes,
 * all in one sequence with control characters for marks, fields and pictures. Single-use, one to a
 * document.
 */
final class DocBinaryText {
  private static final char PICTURE = 0x01;
  private static final char COMMENT = 0x05;
  private static final char CELL_END = 0x07;
  private static final char SHAPE = 0x08;
  private static final char PAGE_BREAK = 0x0C;
  private static final char COLUMN_BREAK = 0x0E;
  private static final char PARAGRAPH_END = 0x0D;
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_SEPARATE = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char NO_BREAK_HYPHEN = 0x1E;

  /** MS-DOC, sprmCSymbol: stands in the text where a sign of a symbol font is shown. */
  private static final char SYMBOL = '(';

  /** A shape that stands in a line of the text is kept in a field of this name. */
  private static final String IN_LINE = "SHAPE";

  private final CharSequence text;
  private final List<PAPX> papxs;
  private final List<CHPX> runs;
  private final DocBinaryLooks looks;
  private final DocBinaryLists lists;
  private final Optional<FontTable> fonts;
  private final byte[] data;
  private final Revisions revisions;
  private final DocBinaryShapes shapes;
  private final DocBinaryNotes footnotes;
  private final DocBinaryNotes endnotes;
  private final DocBinaryNotes comments;
  private final DocCounters counters = new DocCounters();
  private DocFields fields = new DocFields(false);
  private int run;

  /** A paragraph whose mark is left out, so that the next one goes on with it. */
  private Optional<Unfinished> unfinished = Optional.empty();

  private record Unfinished(Draft draft, DocBinaryLook look) {}

  /** One paragraph in the making. */
  private record Draft(FlowParagraphBuilder builder, ShapeTexts shapes) {
    private Draft() {
      this(new FlowParagraphBuilder(), new ShapeTexts());
    }
  }

  DocBinaryText(HWPFDocument document, Revisions revisions) {
    this.revisions = revisions;
    text = document.getText();
    papxs = document.getParagraphTable().getParagraphs();
    runs = document.getCharacterTable().getTextRuns();
    looks = new DocBinaryLooks(document.getStyleSheet());
    fonts = Optional.ofNullable(document.getFontTable());
    lists = new DocBinaryLists(Optional.ofNullable(document.getListTables()), this::font);
    data = Optional.ofNullable(document.getDataStream()).orElseGet(() -> new byte[0]);
    shapes = new DocBinaryShapes(document);
    footnotes = DocBinaryNotes.of(document.getFootnotes(), document.getFootnoteRange());
    endnotes = DocBinaryNotes.of(document.getEndnotes(), document.getEndnoteRange());
    comments = DocBinaryNotes.comments(document);
  }

  private String font(int number) {
    return fonts
        .filter(table -> number >= 0 && number < table.getFontNames().length)
        .map(table -> table.getMainFont(number))
        .orElse("");
  }

  DocBinaryShapes shapes() {
    return shapes;
  }

  DocBinaryNotes footnotes() {
    return footnotes;
  }

  DocBinaryNotes endnotes() {
    return endnotes;
  }

  /** Reads the paragraphs and tables of a stretch of the text. */
  void read(int from, int to, FlowSink sink) throws UnreadableDocumentException {
    fields = new DocFields(false);
    run = first(runs, CHPX::getEnd, from);
    Optional<DocBinaryTable> table = Optional.empty();
    for (int i = first(papxs, PAPX::getEnd, from); i < papxs.size(); i++) {
      PAPX papx = papxs.get(i);
      int start = Math.max(from, papx.getStart());
      int end = Math.min(Math.min(to, papx.getEnd()), text.length());
      if (papx.getStart() >= to) {
        break;
      }
      if (start >= end) {
        continue;
      }
      DocBinaryLook look = looks.paragraph(papx);
      if (look.depth() > 0) {
        if (table.isEmpty()) {
          finish(sink);
        }
        table = Optional.of(table.orElseGet(DocBinaryTable::new));
        tabled(start, end, papx, look, table.get());
        continue;
      }
      if (table.isPresent()) {
        table.get().tell(sink);
        table = Optional.empty();
      }
      paragraph(start, end, papx, look, sink);
    }
    if (table.isPresent()) {
      table.get().tell(sink);
    }
    finish(sink);
  }

  /** The index of the first element that ends behind a place. */
  private static <T> int first(List<T> all, ToIntFunction<T> end, int place) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end.applyAsInt(all.get(middle)) <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A stretch of the text by itself; a field around what refers to it has no say inside. */
  FlowRecord record(int from, int to) throws UnreadableDocumentException {
    DocFields outerFields = fields;
    int outerRun = run;
    Optional<Unfinished> outer = unfinished;
    unfinished = Optional.empty();
    FlowRecord record = new FlowRecord();
    read(from, to, record);
    fields = outerFields;
    run = outerRun;
    unfinished = outer;
    return record;
  }

  private void tabled(int start, int end, PAPX papx, DocBinaryLook look, DocBinaryTable table)
      throws UnreadableDocumentException {
    if (look.rowEnd() && look.depth() == 1) {
      table.endRow(papx, isLeftOut(look(end - 1, papx)));
    } else if (look.rowEnd()) {
      table.endInnerRow();
    } else if (look.depth() > 1) {
      paragraph(start, end, papx, look, table.inner());
    } else {
      boolean endsCell = text.charAt(end - 1) == CELL_END;
      paragraph(start, end, papx, look, table.cell());
      if (endsCell) {
        finish(table.cell());
        table.endCell();
      }
    }
  }

  private boolean isLeftOut(DocBinaryRun mark) {
    return mark.deleted() && !revisions.takesDeleted()
        || mark.inserted() && !revisions.takesInserted();
  }

  /** The look of the character at a place that does not stand before the one looked at last. */
  private DocBinaryRun look(int at, PAPX papx) {
    while (run < runs.size() && runs.get(run).getEnd() <= at) {
      run++;
    }
    return run < runs.size() && runs.get(run).getStart() <= at
        ? looks.run(runs.get(run), papx.getIstd())
        : DocBinaryRun.PLAIN;
  }

  private void paragraph(int start, int end, PAPX papx, DocBinaryLook look, FlowSink sink)
      throws UnreadableDocumentException {
    Draft draft = unfinished.map(Unfinished::draft).orElseGet(Draft::new);
    boolean goesOn = unfinished.isPresent() && !draft.builder.isBlank();
    DocBinaryLook kept = goesOn ? unfinished.orElseThrow().look : look;
    unfinished = Optional.empty();
    int stop = isMark(text.charAt(end - 1)) ? end - 1 : end;
    int at = start;
    while (at < stop) {
      DocBinaryRun shown = look(at, papx);
      boolean known = run < runs.size() && runs.get(run).getStart() <= at;
      int until =
          run < runs.size()
              ? Math.min(stop, known ? runs.get(run).getEnd() : runs.get(run).getStart())
              : stop;
      characters(at, until, shown, draft);
      at = until;
    }
    doubt(fields.paragraphEnds(), draft.builder);
    DocBinaryRun mark = stop < end ? look(stop, papx) : DocBinaryRun.PLAIN;
    boolean joins = stop < end && text.charAt(stop) == PARAGRAPH_END;
    if (joins && isLeftOut(mark)) {
      draft.builder.change("\n", false, false);
      unfinished = Optional.of(new Unfinished(draft, kept));
    } else if (joins && mark.hidden() && draft.builder.isBlank()) {
      unfinished = Optional.of(new Unfinished(draft, kept));
    } else {
      tell(draft, kept, sink);
    }
  }

  private static boolean isMark(char c) {
    return c == PARAGRAPH_END || c == CELL_END || c == PAGE_BREAK;
  }

  /** Ends a paragraph that nothing goes on with. */
  private void finish(FlowSink sink) throws UnreadableDocumentException {
    if (unfinished.isPresent()) {
      Unfinished last = unfinished.get();
      unfinished = Optional.empty();
      if (last.draft.builder.isBlank()) {
        sink.paragraph(last.draft.builder.asides());
      } else {
        tell(last.draft, last.look, sink);
      }
    }
  }

  private void tell(Draft draft, DocBinaryLook look, FlowSink sink)
      throws UnreadableDocumentException {
    for (FlowRecord art : draft.shapes.front()) {
      art.replay(sink);
    }
    List<FlowRecord> behind = draft.shapes.settle(draft.builder);
    Optional<DocList> list = lists.list(look.list());
    String label = list.map(found -> counters.next(found, look.level())).orElse("");
    Style style =
        list.map(found -> look.numbered(found.identity(look.level()))).orElse(look.style());
    sink.paragraph(draft.builder.build(style, draft.builder.isBlank() ? "" : label));
    for (FlowRecord box : behind) {
      box.replay(sink);
    }
  }

  private void characters(int from, int to, DocBinaryRun run, Draft draft)
      throws UnreadableDocumentException {
    StringBuilder plain = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= ' ' && !(c == SYMBOL && run.symbol() != 0) || c == '\t' || isBreak(c)) {
        plain.append(shown(c));
      } else {
        words(plain, run, draft.builder);
        control(c, i, run, draft);
      }
      note(i, run, draft);
    }
    words(plain, run, draft.builder);
  }

  private static boolean isBreak(char c) {
    return c == '\u000b' || c == PAGE_BREAK || c == COLUMN_BREAK || c == '\n';
  }

  private static char shown(char c) {
    return switch (c) {
      case '\u000b', PAGE_BREAK, COLUMN_BREAK -> '\n';
      case '\t', '\n' -> ' ';
      default -> c;
    };
  }

  /** Marks of pictures and soft hyphens, all below the blank, are layout and not text. */
  private void control(char c, int at, DocBinaryRun run, Draft draft)
      throws UnreadableDocumentException {
    switch (c) {
      case FIELD_BEGIN -> fields.begin();
      case FIELD_SEPARATE -> fields.separate(draft.builder.length());
      case FIELD_END -> end(run, draft.builder);
      case NO_BREAK_HYPHEN -> show("-", run, draft.builder);
      case SYMBOL -> {
        FieldText sign = FieldText.symbol(font(run.symbolFont()), run.symbol());
        show(sign.shown(), run, draft.builder);
        doubt(sign, draft.builder);
      }
      case PICTURE -> {
        if (run.picture() >= 0) {
          fields.form(DocBinaryForm.read(data, run.picture()));
        }
      }
      case COMMENT -> {
        Optional<DocBinaryNotes.Note> comment = comments.take(at);
        if (comment.isPresent()) {
          String words = record(comment.get().from(), comment.get().to()).text();
          NoteMark.comment(draft.builder, "", words);
        }
      }
      case SHAPE -> shape(at, draft);
      default -> {}
    }
  }

  /** A note hangs on its mark, which is counted or typed. */
  private void note(int at, DocBinaryRun run, Draft draft) throws UnreadableDocumentException {
    if (isShown(run)) {
      Optional<DocBinaryNotes.Note> note = footnotes.take(at).or(() -> endnotes.take(at));
      if (note.isPresent()) {
        NoteMark.hang(draft.builder, record(note.get().from(), note.get().to()));
      }
    }
  }

  private void shape(int at, Draft draft) throws UnreadableDocumentException {
    if (!fields.instruction().strip().startsWith(IN_LINE)) {
      draft.shapes.floats();
    }
    shapes
        .at(
            at,
            (story, x, y, height) ->
                draft.shapes.box(x, y, height, record(story.from(), story.to())))
        .forEach(draft.shapes::art);
  }

  private void end(DocBinaryRun run, FlowParagraphBuilder builder) {
    FieldText ended = fields.end();
    show(ended.shown(), run, builder);
    doubt(ended, builder);
    LinkMark.hang(builder, ended.from(), ended.target());
  }

  private static void doubt(FieldText text, FlowParagraphBuilder builder) {
    if (!text.doubt().isEmpty()) {
      builder.doubt(Severity.WARNING, FieldText.CODE, text.doubt());
    }
  }

  private void words(StringBuilder plain, DocBinaryRun run, FlowParagraphBuilder builder) {
    String font = font(run.font());
    String shown = SymbolFonts.shown(plain, font);
    if (run.raised()) {
      shown = LinearSigns.raised(shown).orElse(shown);
    }
    plain.setLength(0);
    FieldText.strange(shown, font)
        .ifPresent(message -> builder.doubt(Severity.WARNING, FieldText.CODE, message));
    show(shown, run, builder);
  }

  private boolean isShown(DocBinaryRun run) {
    return !isLeftOut(run) && !run.hidden() && !fields.inInstruction();
  }

  private void show(String shown, DocBinaryRun run, FlowParagraphBuilder builder) {
    if (shown.isEmpty()) {
      return;
    }
    if (fields.inInstruction()) {
      if (!isLeftOut(run)) {
        fields.type(shown);
      }
      return;
    }
    if (!shown.isBlank()) {
      fields.show();
    }
    if (run.hidden()) {
      builder.hide(shown);
    } else if (run.isChange()) {
      builder.change(shown, run.bold(), !isLeftOut(run));
    } else {
      builder.append(shown, run.bold());
    }
  }
}
