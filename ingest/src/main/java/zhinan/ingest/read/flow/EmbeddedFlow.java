package zhinan.ingest.read.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.LinkTarget;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.text.Text;

/**
 * Tells the blocks of a document again as a part of the one that holds it. Single-use.
 *
 * <p>Example: the pages of an HTML part become paragraphs and tables where the Word document shows
 * it.
 */
public final class EmbeddedFlow {
  private final RawDocument part;
  private final FlowSink sink;

  private EmbeddedFlow(RawDocument part, FlowSink sink) {
    this.part = part;
    this.sink = sink;
  }

  /** Tells all blocks, and what was odd about them, to the sink. */
  public static void tell(RawDocument part, FlowSink sink) throws UnreadableDocumentException {
    new EmbeddedFlow(part, sink).tell();
  }

  private void tell() throws UnreadableDocumentException {
    for (RawBlock block : part.blocks()) {
      if (block instanceof RawBlock.Line line) {
        sink.paragraph(
            new FlowParagraph(
                List.of(new FlowLine(line.text().chars(), line.style(), links(line.text()))),
                List.of()));
      } else if (block instanceof RawBlock.Grid grid) {
        sink.table(table(grid));
      } else if (block instanceof RawBlock.TextBox box) {
        aside(box.text(), FlowAside.Kind.BOX);
      } else if (block instanceof RawBlock.Picture picture) {
        aside(picture.text(), FlowAside.Kind.BOX);
      } else if (block instanceof RawBlock.Dropped dropped) {
        aside(dropped.text(), kind(dropped.reason()));
      }
    }
    List<FlowAside> doubts = new ArrayList<>();
    for (Doubt doubt : part.doubts()) {
      doubts.add(FlowAside.doubt(doubt.severity(), doubt.code(), doubt.message()));
    }
    if (!doubts.isEmpty()) {
      sink.paragraph(new FlowParagraph(List.of(), doubts));
    }
  }

  private void aside(Text text, FlowAside.Kind kind) throws UnreadableDocumentException {
    sink.paragraph(new FlowParagraph(List.of(), List.of(new FlowAside(text.chars(), kind))));
  }

  private static FlowAside.Kind kind(String reason) {
    return switch (reason) {
      case "hidden-text" -> FlowAside.Kind.HIDDEN;
      case "navigation" -> FlowAside.Kind.NAVIGATION;
      default -> FlowAside.Kind.FURNITURE;
    };
  }

  private List<FlowLink> links(Text text) {
    List<FlowLink> links = new ArrayList<>();
    for (LinkTarget link : part.links()) {
      int start = link.words().start() - text.start();
      int end = link.words().end() - text.start();
      if (start >= 0 && start < end && end <= text.length()) {
        links.add(new FlowLink(start, end, link.target()));
      }
    }
    return links;
  }

  private FlowTable table(RawBlock.Grid grid) {
    List<List<FlowCell>> rows = new ArrayList<>();
    for (RawBlock.GridCell cell : grid.cells()) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        while (rows.size() <= row) {
          rows.add(new ArrayList<>());
        }
        boolean first = row == cell.row();
        FlowCell.Merge merge =
            cell.rowSpan() == 1
                ? FlowCell.Merge.NONE
                : first ? FlowCell.Merge.START : FlowCell.Merge.CONTINUE;
        rows.get(row)
            .add(
                new FlowCell(
                    cell.column(),
                    cell.columnSpan(),
                    merge,
                    first ? cell.text().chars() : "",
                    List.of(),
                    first ? links(cell.text()) : List.of()));
      }
    }
    rows.forEach(row -> row.sort(Comparator.comparingInt(FlowCell::column)));
    return new FlowTable(grid.columns(), rows);
  }
}
