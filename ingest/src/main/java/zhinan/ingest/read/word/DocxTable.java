package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.Revisions;
import zhinan.ingest.read.flow.FlatFlow;
import zhinan.ingest.read.flow.FlowAside;
import zhinan.ingest.read.flow.FlowCell;
import zhinan.ingest.read.flow.FlowParagraphBuilder;
import zhinan.ingest.read.flow.FlowTable;
import zhinan.model.Severity;

/** Gathers the rows and cells of one table and finds their grid columns. Single-use. */
final class DocxTable {
  /** A span beyond this is a broken file; Word itself takes 63 columns. */
  private static final int WIDEST = 1000;

  private final List<List<FlowCell>> rows = new ArrayList<>();
  private List<FlowCell> row = new ArrayList<>();
  private int columns;
  private int column;
  private int after;
  private boolean leftOut;
  private boolean hidden;
  private boolean cellLeftOut;
  private final Revisions revisions;
  private final List<FlowAside> asides = new ArrayList<>();
  private int span;
  private FlowCell.Merge merge = FlowCell.Merge.NONE;
  private boolean joined;

  DocxTable(Revisions revisions) {
    this.revisions = revisions;
  }

  /** What is to be said about rows and cells that are not read. */
  List<FlowAside> asides() {
    return asides;
  }

  void startRow() {
    row = new ArrayList<>();
    column = 0;
    after = 0;
    leftOut = false;
    hidden = false;
  }

  /** Reads {@code w:trPr}: columns left out at both ends, and whether the row is read. */
  void rowProperties(DocxXml xml) throws XMLStreamException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "gridBefore" -> column = within(xml.number("val").orElse(0));
        case "gridAfter" -> after = within(xml.number("val").orElse(0));
        case "del", "moveFrom" -> leftOut |= !revisions.takesDeleted();
        case "ins", "moveTo" -> leftOut |= !revisions.takesInserted();
        case "hidden" -> hidden = xml.isOn();
        case "trPrChange" -> xml.skip();
        default -> {}
      }
    }
  }

  private static int within(int count) {
    return Math.max(0, Math.min(WIDEST, count));
  }

  void endRow() {
    if (leftOut || hidden) {
      String code = leftOut ? FlowParagraphBuilder.TRACKED : FlowParagraphBuilder.HIDDEN;
      String what = leftOut ? "tracked change: row not read: " : "hidden row is set aside: ";
      if (row.stream().anyMatch(cell -> !cell.text().isBlank())) {
        String words = row.stream().map(FlowCell::text).collect(Collectors.joining(" | "));
        asides.add(
            FlowAside.doubt(Severity.WARNING, code, what + FlowParagraphBuilder.told(words)));
      }
      row.forEach(cell -> hung(cell.asides(), code, what));
    } else if (!row.isEmpty()) {
      rows.add(row);
      columns = Math.max(columns, column + after);
    }
  }

  /** What hung on words that are not read is told, not shown: a text box of a deleted row. */
  private void hung(List<FlowAside> hung, String code, String what) {
    for (FlowAside aside : hung) {
      if (!aside.text().isBlank()) {
        String words = what + FlowParagraphBuilder.told(aside.text());
        asides.add(FlowAside.doubt(Severity.WARNING, code, words));
      }
      aside
          .doubt()
          .ifPresent(
              doubt ->
                  asides.add(FlowAside.doubt(doubt.severity(), doubt.code(), doubt.message())));
    }
  }

  void startCell() {
    span = 1;
    merge = FlowCell.Merge.NONE;
    joined = false;
    cellLeftOut = false;
  }

  /** Reads {@code w:tcPr}: spans and merges. */
  void cellProperties(DocxXml xml) throws XMLStreamException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "gridSpan" -> span = Math.max(1, within(xml.number("val").orElse(1)));
        case "vMerge" ->
            merge = xml.value().equals("restart") ? FlowCell.Merge.START : FlowCell.Merge.CONTINUE;
        case "hMerge" -> joined = !xml.value().equals("restart");
        case "cellDel" -> cellLeftOut |= !revisions.takesDeleted();
        case "cellIns" -> cellLeftOut |= !revisions.takesInserted();
        case "tcPrChange" -> xml.skip();
        default -> {}
      }
    }
  }

  void endCell(FlatFlow flat) {
    int last = row.size() - 1;
    if (cellLeftOut) {
      String what = "tracked change: cell not read: ";
      if (!flat.text().isBlank()) {
        asides.add(
            FlowAside.doubt(
                Severity.WARNING,
                FlowParagraphBuilder.TRACKED,
                what + FlowParagraphBuilder.told(flat.text())));
      }
      hung(flat.asides(), FlowParagraphBuilder.TRACKED, what);
      return;
    }
    if (joined && last >= 0 && flat.text().isBlank()) {
      FlowCell left = row.get(last);
      row.set(
          last,
          new FlowCell(
              left.column(),
              left.span() + span,
              left.merge(),
              left.text(),
              left.asides(),
              left.links()));
    } else {
      row.add(new FlowCell(column, span, merge, flat.text(), flat.asides(), flat.links()));
    }
    column += span;
  }

  FlowTable build() {
    return new FlowTable(columns, rows);
  }
}
