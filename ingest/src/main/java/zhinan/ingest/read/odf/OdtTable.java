package zhinan.ingest.read.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhinan.ingest.read.flow.FlatFlow;
import zhinan.ingest.read.flow.FlowAside;
import zhinan.ingest.read.flow.FlowCell;
import zhinan.ingest.read.flow.FlowTable;

/** Gathers the rows and cells of one table. Single-use. */
final class OdtTable {
  /** A span or repetition beyond this is a broken file. */
  static final int WIDEST = 1000;

  /** A cell that reaches down: over how many columns, to which row. */
  private record Reach(int span, int last) {}

  private final List<List<FlowCell>> rows = new ArrayList<>();
  private final Map<Integer, Reach> reaching = new HashMap<>();
  private List<FlowCell> row = new ArrayList<>();
  private int column;
  private int columns;

  void startRow() {
    row = new ArrayList<>();
    column = 0;
  }

  void endRow() {
    if (!row.isEmpty()) {
      rows.add(row);
      columns = Math.max(columns, column);
    }
  }

  void cell(FlatFlow flat, int columnSpan, int rowSpan) {
    int span = Math.max(1, Math.min(WIDEST, columnSpan));
    boolean tall = rowSpan > 1;
    row.add(
        new FlowCell(
            column,
            span,
            tall ? FlowCell.Merge.START : FlowCell.Merge.NONE,
            flat.text(),
            flat.asides(),
            flat.links()));
    reaching.put(column, new Reach(span, rows.size() + rowSpan - 1));
    // The columns that it covers to its right are told as covered cells.
    column++;
  }

  /** A cell that another one covers; what words it has are not shown. */
  void covered(FlatFlow flat) {
    Reach reach = reaching.getOrDefault(column, new Reach(0, -1));
    List<FlowAside> hung = new ArrayList<>(flat.asides());
    boolean below = reach.last() >= rows.size() && !isInside(column);
    if (!below && !flat.text().isBlank()) {
      hung.add(new FlowAside(flat.text(), FlowAside.Kind.HIDDEN));
    }
    if (below) {
      row.add(new FlowCell(column, reach.span(), FlowCell.Merge.CONTINUE, flat.text(), hung));
    } else if (!row.isEmpty() && !hung.isEmpty()) {
      FlowCell last = row.get(row.size() - 1);
      hung.addAll(0, last.asides());
      row.set(
          row.size() - 1,
          new FlowCell(last.column(), last.span(), last.merge(), last.text(), hung, last.links()));
    }
    column++;
  }

  /** Whether the last cell of the row at hand reaches over the column. */
  private boolean isInside(int at) {
    return !row.isEmpty() && row.get(row.size() - 1).column() + row.get(row.size() - 1).span() > at;
  }

  FlowTable build() {
    return new FlowTable(columns, rows);
  }
}
