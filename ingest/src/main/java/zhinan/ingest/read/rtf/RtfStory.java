package zhinan.ingest.read.rtf;

import java.util.Optional;
import java.util.OptionalInt;
import zhinan.ingest.document.Style;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlowParagraph;
import zhinan.ingest.read.flow.FlowParagraphBuilder;
import zhinan.ingest.read.flow.FlowRecord;
import zhinan.ingest.read.flow.FlowSink;
import zhinan.ingest.read.flow.NoteMark;

/**
 * One sequence of paragraphs and tables: the running text, a header, a text box. Single-use.
 *
 * @see RtfListener
 */
final class RtfStory {
  /** Lists and their levels are told apart by these. */
  private static final int LEVELS = 9;

  private final FlowSink sink;
  private final String reason;
  private FlowParagraphBuilder paragraph = new FlowParagraphBuilder();
  private final StringBuilder label = new StringBuilder();
  private Optional<RtfTable> table = Optional.empty();
  private RtfRow row = new RtfRow();
  private String number = "";
  private boolean hung;

  /**
   * @param reason why it stands aside; empty for the running text
   */
  RtfStory(FlowSink sink, String reason) {
    this.sink = sink;
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  /** The words so far, of a story that stands aside. */
  FlowRecord record() {
    return (FlowRecord) sink;
  }

  FlowParagraphBuilder paragraph() {
    return paragraph;
  }

  void label(String words) {
    label.append(words);
  }

  /** Says which number the lists have counted for the paragraph at hand. */
  void number(String counted) {
    number = counted;
  }

  boolean isBlank() {
    return paragraph.isBlank();
  }

  void box(FlowRecord box) {
    paragraph.box(box);
    hung = true;
  }

  void note(FlowRecord note) {
    NoteMark.hang(paragraph, note);
    hung = true;
  }

  void comment(FlowRecord comment) {
    NoteMark.comment(paragraph, "", comment.text());
    hung = true;
  }

  RtfRow row() {
    return row;
  }

  void newRow() {
    row = new RtfRow();
  }

  void endParagraph(RtfState state, RtfStyle style) throws UnreadableDocumentException {
    FlowParagraph ended = take(state, style);
    if (state.inTable || state.nested) {
      open().cell(state.nested).paragraph(ended);
    } else {
      closeTable();
      sink.paragraph(ended);
    }
  }

  void endCell(RtfState state, RtfStyle style) {
    open().cell(false).paragraph(take(state, style));
    open().endCell();
  }

  void endInnerCell(RtfState state, RtfStyle style) {
    open().cell(true).paragraph(take(state, style));
    open().endInnerCell();
  }

  void endInnerRow() {
    open().endInnerRow();
  }

  void endRow() {
    open().endRow(row());
  }

  /** Ends what the file left open. */
  void end(RtfState state, RtfStyle style) throws UnreadableDocumentException {
    if (!paragraph.isBlank() || hung) {
      endParagraph(state, style);
    }
    closeTable();
  }

  private RtfTable open() {
    table = Optional.of(table.orElseGet(RtfTable::new));
    return table.get();
  }

  private void closeTable() throws UnreadableDocumentException {
    if (table.isPresent()) {
      sink.table(table.get().build());
      table = Optional.empty();
    }
  }

  private FlowParagraph take(RtfState state, RtfStyle style) {
    String stated = label.toString().strip();
    String shown = stated.isEmpty() ? number.strip() : stated;
    boolean listed = !shown.isEmpty() && !paragraph.isBlank();
    Style look =
        new Style(
            style.outline(),
            style.title(),
            state.centred,
            0,
            listed
                ? OptionalInt.of(Math.max(0, state.list) * LEVELS + state.level)
                : OptionalInt.empty(),
            Optional.empty());
    FlowParagraph taken = paragraph.build(look, listed ? shown : "");
    paragraph = new FlowParagraphBuilder();
    label.setLength(0);
    number = "";
    hung = false;
    return taken;
  }
}
