package zhinan.ingest.read.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import zhinan.ingest.read.flow.FlatFlow;
import zhinan.ingest.read.flow.FlowCell;
import zhinan.ingest.read.flow.FlowTable;
import zhinan.ingest.read.word.DocBinaryColumns;

/** Gathers the rows of one table; the edges of the cells give its columns. Single-use. */
final class RtfTable {
  private record Row(List<FlatFlow> cells, RtfRow edges) {}

  private final List<Row> rows = new ArrayList<>();
  private List<FlatFlow> cells = new ArrayList<>();
  private FlatFlow cell = new FlatFlow();
  private List<String> inner = new ArrayList<>();
  private FlatFlow innerCell = new FlatFlow();

  /** The cell at hand; {@code nested} is for a cell of a table inside it. */
  FlatFlow cell(boolean nested) {
    return nested ? innerCell : cell;
  }

  void endCell() {
    cells.add(cell);
    cell = new FlatFlow();
  }

  void endInnerCell() {
    inner.add(innerCell.text().replace('\n', ' ').strip());
    cell.asides().addAll(innerCell.asides());
    innerCell = new FlatFlow();
  }

  /** A row of a table inside a cell is a line of it. */
  void endInnerRow() {
    String line = String.join(" ", inner.stream().filter(words -> !words.isEmpty()).toList());
    if (!line.isEmpty()) {
      cell.line(line);
    }
    inner = new ArrayList<>();
  }

  void endRow(RtfRow edges) {
    if (!cell.text().isBlank() || !cell.asides().isEmpty()) {
      endCell();
    }
    if (!cells.isEmpty()) {
      rows.add(new Row(cells, edges.copy()));
    }
    cells = new ArrayList<>();
  }

  /** The table; a row that the file leaves open is one. */
  FlowTable build() {
    endRow(new RtfRow());
    TreeSet<Integer> all = new TreeSet<>();
    rows.stream().filter(RtfTable::fits).forEach(row -> all.addAll(row.edges().edges()));
    DocBinaryColumns columns = new DocBinaryColumns(all);
    List<List<FlowCell>> told = new ArrayList<>();
    int count = columns.count();
    for (Row row : rows) {
      told.add(fits(row) ? placed(row, columns) : inTurn(row));
      count = Math.max(count, row.cells().size());
    }
    return new FlowTable(count, told);
  }

  private static boolean fits(Row row) {
    return row.edges().edges().size() == row.cells().size() + 1;
  }

  private static List<FlowCell> inTurn(Row row) {
    List<FlowCell> cells = new ArrayList<>();
    for (FlatFlow flat : row.cells()) {
      cells.add(cell(cells.size(), 1, FlowCell.Merge.NONE, flat));
    }
    return cells;
  }

  /** The cells on their columns; one that is joined to its neighbour widens it. */
  private static List<FlowCell> placed(Row row, DocBinaryColumns columns) {
    List<FlowCell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      int column = columns.column(row.edges().edges().get(i));
      int span = Math.max(1, columns.column(row.edges().edges().get(i + 1)) - column);
      FlatFlow flat = row.cells().get(i);
      int last = cells.size() - 1;
      if (row.edges().isJoined(i) && flat.text().isBlank() && last >= 0) {
        FlowCell left = cells.get(last);
        cells.set(
            last,
            new FlowCell(
                left.column(),
                left.span() + span,
                left.merge(),
                left.text(),
                left.asides(),
                left.links()));
      } else {
        cells.add(cell(column, span, row.edges().merge(i), flat));
      }
    }
    return cells;
  }

  private static FlowCell cell(int column, int span, FlowCell.Merge merge, FlatFlow flat) {
    return new FlowCell(column, span, merge, flat.text(), flat.asides(), flat.links());
  }
}
