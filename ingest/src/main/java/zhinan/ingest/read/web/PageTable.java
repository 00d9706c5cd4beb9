package zhinan.ingest.read.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlatFlow;
import zhinan.ingest.read.flow.FlowAside;
import zhinan.ingest.read.flow.FlowCell;
import zhinan.ingest.read.flow.FlowParagraph;
import zhinan.ingest.read.flow.FlowSink;
import zhinan.ingest.read.flow.FlowTable;

/**
 * Reads a table of data as the grid that a browser draws (HTML, 4.9.12: forming a table).
 * Single-use.
 *
 * <p>Example: {@code <td rowspan="2">} covers the cell below it, which the file leaves out.
 */
final class PageTable {
  /** HTML's own bounds for spans. */
  private static final int WIDEST = 1_000;

  private static final int HIGHEST = 65_534;

  /** How far down a cell reaches: to before which row, over how many columns. */
  private record Reach(int end, int span) {}

  private final PageView page;
  private final TreeMap<Integer, Reach> reaching = new TreeMap<>();
  private final List<FlowAside> hung = new ArrayList<>();
  private int columns;
  private int groupEnd;

  PageTable(PageView page) {
    this.page = page;
  }

  /** Tells the table; a caption goes in front of it as a paragraph. */
  void tell(Element table, FlowSink sink) throws UnreadableDocumentException {
    for (Element caption : table.children()) {
      if (caption.normalName().equals("caption")) {
        new PageWalk(page, sink).walk(caption);
      }
    }
    List<List<FlowCell>> read = new ArrayList<>();
    List<Element> rows = DataTables.rows(table);
    for (int i = 0; i < rows.size(); i++) {
      List<FlowCell> row = row(rows.get(i), i, groupEnd(rows, i));
      if (!row.isEmpty()) {
        read.add(row);
      }
    }
    sink.table(new FlowTable(columns, read));
    if (!hung.isEmpty()) {
      sink.paragraph(new FlowParagraph(List.of(), hung));
    }
  }

  /** Cells do not reach out of their group of rows; the index behind the last row of it. */
  private int groupEnd(List<Element> rows, int index) {
    if (index >= groupEnd) {
      groupEnd = index;
      while (groupEnd < rows.size() && rows.get(groupEnd).parent() == rows.get(index).parent()) {
        groupEnd++;
      }
    }
    return groupEnd;
  }

  private List<FlowCell> row(Element row, int index, int last) throws UnreadableDocumentException {
    List<FlowCell> read = new ArrayList<>();
    reaching.values().removeIf(reach -> reach.end() <= index);
    if (isAside(row)) {
      return read;
    }
    int column = 0;
    for (Element cell : DataTables.cells(row)) {
      if (isAside(cell)) {
        continue;
      }
      column = covered(read, column);
      int span = number(cell, "colspan", WIDEST);
      int height =
          cell.attr("rowspan").strip().equals("0") ? last : number(cell, "rowspan", HIGHEST);
      FlatFlow flat = new FlatFlow();
      new PageWalk(page, flat).walk(cell);
      read.add(
          new FlowCell(
              column, span, FlowCell.Merge.START, flat.text(), flat.asides(), flat.links()));
      if (height > 1) {
        reaching.put(column, new Reach(Math.min(last, index + height), span));
      }
      column += span;
      columns = Math.max(columns, column);
    }
    while (reaching.ceilingKey(column) != null) {
      column = covered(read, reaching.ceilingKey(column));
    }
    return read;
  }

  /** Hangs the words of a hidden row or cell on the table. */
  private boolean isAside(Element part) throws UnreadableDocumentException {
    Optional<FlowAside.Kind> kind = page.aside(part);
    if (kind.isPresent()) {
      FlatFlow flat = new FlatFlow();
      new PageWalk(page, flat).walk(part);
      if (!flat.text().isBlank()) {
        hung.add(new FlowAside(flat.text().strip(), kind.get()));
      }
      hung.addAll(flat.asides());
    }
    return kind.isPresent();
  }

  /** Adds the cells that are covered from above at the column and behind it; the next free one. */
  private int covered(List<FlowCell> read, int from) {
    int column = from;
    while (reaching.containsKey(column)) {
      int span = reaching.get(column).span();
      read.add(new FlowCell(column, span, FlowCell.Merge.CONTINUE, "", List.of()));
      column += span;
    }
    return column;
  }

  private static int number(Element cell, String name, int most) {
    String words = cell.attr(name).strip();
    return words.matches("\\d{1,6}") ? Math.max(1, Math.min(most, Integer.parseInt(words))) : 1;
  }
}
