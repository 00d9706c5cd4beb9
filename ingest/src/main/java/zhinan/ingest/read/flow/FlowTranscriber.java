package zhinan.ingest.read.flow;

import java.util.List;
import zhinan.ingest.document.DocumentFacts;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Style;
import zhinan.ingest.document.Transcript;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Source;
import zhinan.text.Text;

/** Writes the paragraphs and tables of a document as linear text and blocks. Single-use. */
public final class FlowTranscriber implements FlowSink {
  private final Transcript transcript = new Transcript();
  private final Limits limits;

  public FlowTranscriber(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void paragraph(FlowParagraph paragraph) throws UnreadableDocumentException {
    int start = transcript.offset();
    for (FlowLine line : paragraph.lines()) {
      Text written = transcript.paragraph(line.text(), line.style());
      line.links()
          .forEach(link -> transcript.link(written.sub(link.start(), link.end()), link.target()));
    }
    asides(paragraph.asides(), start);
    checkLength();
  }

  @Override
  public void table(FlowTable table) throws UnreadableDocumentException {
    int start = transcript.offset();
    FlowGrid.write(table, transcript, limits);
    table.rows().forEach(row -> row.forEach(cell -> asides(cell.asides(), start)));
    checkLength();
  }

  /** Text boxes come behind the paragraph or table that they are anchored in. */
  public void asides(List<FlowAside> asides) {
    asides(asides, transcript.offset());
  }

  /** What hangs on what was written from {@code start} on. */
  private void asides(List<FlowAside> asides, int start) {
    int end = Math.max(start, transcript.offset() - 1);
    for (FlowAside aside : asides) {
      aside.doubt().ifPresent(doubt -> transcript.doubt(placed(doubt, start, end)));
      switch (aside.kind()) {
        case BOX -> box(aside.text());
        case NOTE -> aside.text().lines().forEach(line -> transcript.paragraph(line, Style.PLAIN));
        case DOUBT -> {}
        case HIDDEN -> dropped(aside.text(), "hidden-text");
        case NAVIGATION -> dropped(aside.text(), "navigation");
        case FURNITURE -> dropped(aside.text(), "page-furniture");
      }
    }
  }

  private void box(String words) {
    if (!words.isBlank()) {
      transcript.add(new RawBlock.TextBox(transcript.line(words.stripTrailing()), true));
    }
  }

  /** Writes words that are no part of the guide, such as a running header. */
  public void dropped(String words, String reason) {
    if (!words.isBlank()) {
      transcript.add(new RawBlock.Dropped(transcript.line(words), reason));
    }
  }

  private void checkLength() throws UnreadableDocumentException {
    if (transcript.offset() > limits.characters()) {
      throw new UnreadableDocumentException(
          "more than " + limits.characters() + " characters of text");
    }
  }

  /** Says that something is odd about what comes next. */
  public void doubt(Doubt doubt) {
    int at = Math.max(0, transcript.offset() - 1);
    transcript.doubt(placed(doubt, at, at));
  }

  private static Doubt placed(Doubt doubt, int start, int end) {
    return new Doubt(doubt.severity(), doubt.code(), doubt.message(), start, end);
  }

  /** Whether nothing was written that is text of the document. */
  public boolean isEmpty() {
    return transcript.isEmpty();
  }

  /** Says what the document states of itself. */
  public void facts(DocumentFacts stated) {
    transcript.facts(stated);
  }

  public RawDocument document(Source source) {
    return transcript.document(source);
  }
}
