package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Gathers the rows and cells of one table and finds their grid columns. Single-use. */
final class DocxTable {
  /** A span beyond this is a broken file; Word itself takes 63 columns. */
  private static final int WIDEST = 1000;

  private final List<List<DocCell>> rows = new ArrayList<>();
  private List<DocCell> row = new ArrayList<>();
  private int columns;
  private int column;
  private int after;
  private boolean deleted;
  private int span;
  private DocCell.Merge merge = DocCell.Merge.NONE;
  private boolean joined;

  void startRow() {
    row = new ArrayList<>();
    column = 0;
    after = 0;
    deleted = false;
  }

  /** Reads {@code w:trPr}: columns left out at both ends, and whether the row is a deleted one. */
  void rowProperties(DocxXml xml) throws XMLStreamException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "gridBefore" -> column = within(xml.number("val").orElse(0));
        case "gridAfter" -> after = within(xml.number("val").orElse(0));
        case "del" -> deleted = true;
        case "trPrChange" -> xml.skip();
        default -> {}
      }
    }
  }

  private static int within(int count) {
    return Math.max(0, Math.min(WIDEST, count));
  }

  void endRow() {
    if (!deleted && !row.isEmpty()) {
      rows.add(row);
      columns = Math.max(columns, column + after);
    }
  }

  void startCell() {
    span = 1;
    merge = DocCell.Merge.NONE;
    joined = false;
  }

  /** Reads {@code w:tcPr}: spans and merges. */
  void cellProperties(DocxXml xml) throws XMLStreamException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "gridSpan" -> span = Math.max(1, within(xml.number("val").orElse(1)));
        case "vMerge" ->
            merge = xml.value().equals("restart") ? DocCell.Merge.START : DocCell.Merge.CONTINUE;
        case "hMerge" -> joined = !xml.value().equals("restart");
        case "tcPrChange" -> xml.skip();
        default -> {}
      }
    }
  }

  void endCell(DocFlat flat) {
    int last = row.size() - 1;
    if (joined && last >= 0 && flat.text().isBlank()) {
      DocCell left = row.get(last);
      row.set(
          last,
          new DocCell(left.column(), left.span() + span, left.merge(), left.text(), left.asides()));
    } else {
      row.add(new DocCell(column, span, merge, flat.text(), flat.asides()));
    }
    column += span;
  }

  DocTable build() {
    return new DocTable(columns, rows);
  }
}
