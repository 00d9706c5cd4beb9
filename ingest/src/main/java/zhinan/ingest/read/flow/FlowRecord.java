package zhinan.ingest.read.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import zhinan.ingest.document.Style;
import zhinan.ingest.document.UnreadableDocumentException;

/**
 * Keeps paragraphs and tables until it is known where they belong: the content of a text box or a
 * note. Single-use.
 */
public final class FlowRecord implements FlowSink {
  /** One piece that was told, to be told again. */
  private interface Piece {
    void tell(FlowSink sink) throws UnreadableDocumentException;
  }

  private final List<Piece> pieces = new ArrayList<>();
  private final FlatFlow flat = new FlatFlow();
  private int tables;

  /** A record of plain lines. */
  public static FlowRecord of(List<String> lines) {
    FlowRecord record = new FlowRecord();
    for (String line : lines) {
      record.paragraph(
          new FlowParagraph(List.of(new FlowLine(line, Style.PLAIN, List.of())), List.of()));
    }
    return record;
  }

  @Override
  public void paragraph(FlowParagraph paragraph) {
    pieces.add(sink -> sink.paragraph(paragraph));
    flat.paragraph(paragraph);
  }

  @Override
  public void table(FlowTable table) {
    pieces.add(sink -> sink.table(table));
    flat.table(table);
    tables++;
  }

  /** Tells it all to another sink. */
  public void replay(FlowSink sink) throws UnreadableDocumentException {
    for (Piece piece : pieces) {
      piece.tell(sink);
    }
  }

  /** Its words, lines without words left out. */
  public String text() {
    return flat.text().lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  public boolean isBlank() {
    return flat.text().isBlank();
  }

  public boolean hasTable() {
    return tables > 0;
  }

  /** What hangs on its paragraphs. */
  public List<FlowAside> asides() {
    return flat.asides();
  }
}
