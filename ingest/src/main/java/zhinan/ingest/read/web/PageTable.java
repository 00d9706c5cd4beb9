package zhinan.ingest.read.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlatFlow;
import zhinan.ingest.read.flow.FlowCell;
import zhinan.ingest.read.flow.FlowSink;
import zhinan.ingest.read.flow.FlowTable;

/**
 * Reads a table of data as the grid that a browser draws (HTML, 4.9.12: forming a table).
 * Single-use.
 *
 * <p>Example: {@code <td rowspan="2">} covers the cell below it, which the file leaves out.
 */
final class PageTable {
  private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");

  /** HTML's own bounds for spans. */
  private static final int WIDEST = 1_000;

  private static final int HIGHEST = 65_534;

  /** How far down a cell reaches: to before which row, over how many columns. */
  private record Reach(int end, int span) {}

  private final PageView page;
  private final TreeMap<Integer, Reach> reaching = new TreeMap<>();
  private int columns;

  PageTable(PageView page) {
    this.page = page;
  }

  /** Whether the table holds data, rather than laying out the page. */
  static boolean isData(Element table) {
    List<Element> rows = rows(table);
    int widest = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
    return widest > 1
        && rows.size() > 1
        && table.getElementsByTag("table").size() == 1
        && table.select("h1,h2,h3,h4").isEmpty();
  }

  /** The table; a caption goes in front of it as a paragraph. */
  FlowTable read(Element table, FlowSink sink) throws UnreadableDocumentException {
    for (Element caption : table.children()) {
      if (caption.normalName().equals("caption")) {
        new PageWalk(page, sink).walk(caption);
      }
    }
    List<Element> rows = rows(table);
    List<List<FlowCell>> read = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      read.add(row(rows.get(i), i));
    }
    return new FlowTable(columns, read);
  }

  static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(child);
      } else if (GROUPS.contains(child.normalName())) {
        child.children().stream().filter(row -> row.normalName().equals("tr")).forEach(rows::add);
      }
    }
    return rows;
  }

  static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
        .toList();
  }

  private List<FlowCell> row(Element row, int index) throws UnreadableDocumentException {
    List<FlowCell> read = new ArrayList<>();
    reaching.values().removeIf(reach -> reach.end() <= index);
    int column = 0;
    for (Element cell : cells(row)) {
      column = covered(read, column);
      int span = number(cell, "colspan", WIDEST);
      int height = number(cell, "rowspan", HIGHEST);
      FlatFlow flat = new FlatFlow();
      new PageWalk(page, flat).walk(cell);
      read.add(
          new FlowCell(
              column, span, FlowCell.Merge.START, flat.text(), flat.asides(), flat.links()));
      if (height > 1) {
        reaching.put(column, new Reach(index + height, span));
      }
      column += span;
      columns = Math.max(columns, column);
    }
    while (reaching.ceilingKey(column) != null) {
      column = covered(read, reaching.ceilingKey(column));
    }
    return read;
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
