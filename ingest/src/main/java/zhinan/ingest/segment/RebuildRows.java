package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.ingest.segment.RowCells.Carrier;
import zhinan.ingest.segment.RowCells.Cell;
import zhinan.text.Text;

/**
 * Makes tables of lines that are rows, their cells parted by tabs, bars or wide blanks: {@code
 * 序号⇥事项名称⇥所需材料}. Runs when page furniture and contents are out of the way, which may stand between
 * rows; rows of two cells stay lines.
 *
 * <p>Seen in: tables copied from Word and from web pages, Markdown, tables printed in columns.
 */
final class RebuildRows implements Pass {
  /** Rows of two cells are a label and its text as often as a table. */
  private static final int FEWEST_CELLS = 3;

  private static final int FEWEST_ROWS = 2;

  /** Blanks part words as well; only more rows show that they part cells. */
  private static final int FEWEST_BY_BLANKS = 3;

  /** So many columns of a screen a cell may stand beside the start of its column. */
  private static final int BESIDE = 3;

  private final HeadingMarker marker;
  private final Limits limits;

  RebuildRows(HeadingMarker marker, Limits limits) {
    this.marker = marker;
    this.limits = limits;
  }

  /**
   * A row.
   *
   * @param block its index
   * @param words its first cell
   */
  private record Row(int block, RowCells cut, Text words) {
    int size() {
      return cut.cells().size();
    }
  }

  @Override
  public RawDocument apply(RawDocument document) {
    List<RawBlock> from = flat(document.blocks());
    List<RawBlock> blocks = new ArrayList<>(from.size());
    int next = 0;
    for (List<Row> run : runs(from)) {
      boolean single = isCellToALine(run);
      List<Row> rows = single ? run : table(run);
      if (rows.isEmpty()) {
        continue;
      }
      int first = rows.get(0).block;
      int last = rows.get(rows.size() - 1).block;
      blocks.addAll(from.subList(next, first));
      blocks.add(single ? cellByCell(rows) : grid(rows));
      for (int i = first; i <= last; i++) {
        if (from.get(i) instanceof Dropped) {
          blocks.add(from.get(i));
        } else if (from.get(i) instanceof Line line && RowCells.isRule(line)) {
          blocks.add(new Dropped(line.text(), MarkKeyRows.TABLE_RULE));
        }
      }
      next = last + 1;
      if (next < from.size() && from.get(next) instanceof Line line && RowCells.isRule(line)) {
        blocks.add(new Dropped(line.text(), MarkKeyRows.TABLE_RULE));
        next++;
      }
      signs(rows, from, blocks);
    }
    blocks.addAll(from.subList(next, from.size()));
    return blocks.equals(document.blocks()) ? document : document.withBlocks(blocks);
  }

  /** With tables of lines of one cell each put together. */
  private List<RawBlock> flat(List<RawBlock> from) {
    List<RawBlock> blocks = new ArrayList<>(from.size());
    for (int i = 0; i < from.size(); ) {
      Optional<FlatRows> table = FlatRows.tryRead(from, i, marker);
      if (table.isEmpty()) {
        blocks.add(from.get(i++));
        continue;
      }
      blocks.add(table.get().grid());
      from.subList(i, table.get().end()).stream()
          .filter(Dropped.class::isInstance)
          .forEach(blocks::add);
      i = table.get().end();
    }
    return blocks;
  }

  private static void signs(List<Row> rows, List<RawBlock> from, List<RawBlock> blocks) {
    for (Row row : rows) {
      if (!row.cut.bars().isEmpty()) {
        int[] bars = row.cut.bars().stream().mapToInt(Integer::intValue).toArray();
        Text text = ((Line) from.get(row.block)).text();
        blocks.add(new Dropped(text.pick(bars), MarkKeyRows.TABLE_RULE));
      }
    }
  }

  private List<List<Row>> runs(List<RawBlock> blocks) {
    List<List<Row>> runs = new ArrayList<>();
    List<Row> open = List.of();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Dropped
          || blocks.get(i) instanceof Line line && RowCells.isRule(line)) {
        continue;
      }
      Optional<RowCells> cut = DocumentLines.line(blocks.get(i)).flatMap(this::row);
      if (cut.isEmpty()) {
        open = List.of();
      } else {
        if (open.isEmpty() || open.get(0).cut.carrier() != cut.get().carrier()) {
          open = new ArrayList<>();
          runs.add(open);
        }
        open.add(new Row(i, cut.get(), first(cut.get(), (Line) blocks.get(i))));
      }
    }
    return runs;
  }

  private static Text first(RowCells cut, Line line) {
    return cut.cells().isEmpty() ? line.text().sub(0, 0) : cut.cells().get(0).text();
  }

  private Optional<RowCells> row(Line line) {
    return line.mark().isPresent() || isHeading(line) ? Optional.empty() : RowCells.tryCut(line);
  }

  /** {@code 3.办理地点 一楼 二楼}: a heading with a number is no row. */
  private boolean isHeading(Line line) {
    return marker
        .mark(line)
        .filter(mark -> mark.label().isPresent() && mark.evidence() == Evidence.WORD)
        .isPresent();
  }

  /** The rows of the run that are a table, from the first full one to the last. */
  private List<Row> table(List<Row> run) {
    int columns = columns(run);
    int first = 0;
    int last = run.size();
    while (first < last && run.get(first).size() < FEWEST_CELLS && !isTitle(run, first)) {
      first++;
    }
    while (last > first && run.get(last - 1).size() < FEWEST_CELLS) {
      last--;
    }
    List<Row> rows = run.subList(first, last);
    long full = rows.stream().filter(row -> row.size() == columns).count();
    int cells = rows.stream().mapToInt(Row::size).sum();
    boolean blanks = run.get(0).cut.carrier() == Carrier.BLANKS;
    return columns < FEWEST_CELLS
            || full < (blanks ? FEWEST_BY_BLANKS : FEWEST_ROWS)
            || full * 2 < rows.size()
            || cells > limits.cells()
            || columns > limits.columns()
        ? List.of()
        : rows;
  }

  /** {@code | 收养登记办事指南 |} above full rows. */
  private static boolean isTitle(List<Row> run, int at) {
    return run.get(at).cut.carrier() == Carrier.PIPES
        && run.get(at).size() == 1
        && at + 1 < run.size()
        && run.get(at + 1).size() >= FEWEST_CELLS;
  }

  /**
   * Whether each line is one cell with a bar behind it, and lines of several bars end the rows:
   * {@code 申请方式 |}, {@code 书面 |}, {@code |||}.
   */
  private boolean isCellToALine(List<Row> run) {
    if (run.get(0).cut.carrier() != Carrier.PIPES
        || run.stream().anyMatch(row -> !isRowEnd(row) && row.size() > 1)) {
      return false;
    }
    long ends = run.stream().filter(RebuildRows::isRowEnd).count();
    return ends >= FEWEST_ROWS
        && run.size() > 2 * ends
        && run.size() <= limits.cells()
        && isRowEnd(run.get(run.size() - 1));
  }

  private static boolean isRowEnd(Row row) {
    return row.cut.bars().size() > 1 && row.cut.cells().stream().allMatch(Cell::isBlank);
  }

  /** The cells line by line; the last one of a short row stretches. */
  private static Grid cellByCell(List<Row> lines) {
    List<List<Text>> rows = new ArrayList<>();
    List<Text> open = new ArrayList<>();
    for (Row line : lines) {
      if (isRowEnd(line)) {
        rows.add(open);
        open = new ArrayList<>();
      } else {
        open.add(line.words);
      }
    }
    rows.removeIf(List::isEmpty);
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    List<GridCell> cells = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int last = rows.get(i).size() - 1;
      for (int k = 0; k <= last; k++) {
        cells.add(new GridCell(i, k, 1, k == last ? columns - k : 1, rows.get(i).get(k)));
      }
    }
    return new Grid(columns, cells, cells.get(0).text().start());
  }

  /** The most frequent number of cells, of two the larger. */
  private static int columns(List<Row> run) {
    Map<Integer, Integer> counts = new HashMap<>();
    run.forEach(row -> counts.merge(row.size(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<Integer, Integer> entry) -> entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static Grid grid(List<Row> rows) {
    int columns = Math.max(columns(rows), rows.stream().mapToInt(Row::size).max().orElse(0));
    List<Integer> starts =
        rows.stream()
            .filter(row -> row.size() == columns)
            .findFirst()
            .map(row -> row.cut.cells().stream().map(Cell::column).toList())
            .orElse(List.of());
    List<GridCell> cells = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      place(rows.get(i).cut, i, columns, starts, cells);
    }
    return new Grid(columns, cells, cells.get(0).text().start());
  }

  private static void place(
      RowCells cut, int row, int columns, List<Integer> starts, List<GridCell> cells) {
    List<Cell> own = cut.cells();
    if (own.size() == 1) {
      cells.add(new GridCell(row, 0, 1, columns, own.get(0).text()));
      return;
    }
    int[] at = new int[own.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = i;
    }
    if (cut.carrier() == Carrier.BLANKS && own.size() < columns && !starts.isEmpty()) {
      at = byColumn(own, starts);
    }
    Text last = own.get(own.size() - 1).text();
    int next = 0;
    for (int i = 0; i < at.length; i++) {
      for (; next < at[i]; next++) {
        cells.add(new GridCell(row, next, 1, 1, own.get(i).text().sub(0, 0)));
      }
      cells.add(new GridCell(row, next++, 1, 1, own.get(i).text()));
    }
    for (; next < columns; next++) {
      cells.add(new GridCell(row, next, 1, 1, last.sub(last.length(), last.length())));
    }
  }

  /**
   * The columns of a row with blanks in it, by where its cells start; as they come where that
   * fails.
   */
  private static int[] byColumn(List<Cell> own, List<Integer> starts) {
    int[] at = new int[own.size()];
    int column = -1;
    for (int i = 0; i < own.size(); i++) {
      column++;
      int start = own.get(i).column();
      while (column < starts.size() && Math.abs(starts.get(column) - start) > BESIDE) {
        column++;
      }
      at[i] = column;
    }
    boolean fits = column < starts.size();
    for (int i = 0; i < own.size() && !fits; i++) {
      at[i] = i;
    }
    return at;
  }
}
