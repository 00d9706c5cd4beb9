package zhinan.ingest.read.workbook;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.read.workbook.SheetLayout.Shown;

/**
 * A run of rows: lines that lead into a table, the table, lines that close it. Each list may be
 * empty.
 *
 * <p>Example: the rows {@code 居住证办理一览表} (one cell above all columns), {@code 序号 | 事项 | 时限}, {@code
 * 1 | 居住证 | 5日}, {@code 注：…} are a line, a table of two rows, and a line.
 */
record SheetBlock(List<Shown> lead, List<List<Shown>> table, List<Shown> close) {
  /** A table of two columns has a label without a value in its last row, one of more a remark. */
  private static final int FEWEST_COLUMNS = 3;

  SheetBlock {
    lead = List.copyOf(lead);
    table = List.copyOf(table);
    close = List.copyOf(close);
  }

  /** The blocks of a sheet: a line that stands alone below an empty row starts a new one. */
  static List<SheetBlock> of(SheetLayout layout) {
    List<SheetBlock> blocks = new ArrayList<>();
    List<List<Shown>> block = new ArrayList<>();
    int bottom = -1;
    for (var row : layout.rows().entrySet()) {
      boolean gap = bottom >= 0 && layout.isGap(bottom, row.getKey());
      if (gap && row.getValue().size() == 1 && !block.isEmpty()) {
        blocks.add(of(block));
        block = new ArrayList<>();
      }
      block.add(row.getValue());
      for (Shown cell : row.getValue()) {
        bottom = Math.max(bottom, cell.range().bottom());
      }
    }
    if (!block.isEmpty()) {
      blocks.add(of(block));
    }
    return blocks;
  }

  private static SheetBlock of(List<List<Shown>> rows) {
    int first = 0;
    while (first < rows.size() && rows.get(first).size() == 1) {
      first++;
    }
    int last = rows.size();
    List<List<Shown>> below = rows.subList(first, last);
    int columns = SheetLayout.columns(below).size();
    int right =
        below.stream().flatMap(List::stream).mapToInt(c -> c.range().right()).max().orElse(0);
    int left = below.stream().flatMap(List::stream).mapToInt(c -> c.range().left()).min().orElse(0);
    while (last > first && isClosing(rows, first, last - 1, left, right, columns)) {
      last--;
    }
    return new SheetBlock(
        rows.subList(0, first).stream().flatMap(List::stream).toList(),
        rows.subList(first, last),
        rows.subList(last, rows.size()).stream().flatMap(List::stream).toList());
  }

  /** Whether a row is a line below the table rather than a row of it. */
  private static boolean isClosing(
      List<List<Shown>> rows, int first, int at, int left, int right, int columns) {
    List<Shown> row = rows.get(at);
    if (row.size() != 1 || row.get(0).range().left() != left) {
      return false;
    }
    WorkbookRange range = row.get(0).range();
    boolean reached =
        rows.subList(first, at).stream()
            .flatMap(List::stream)
            .anyMatch(cell -> cell.reaches(range.top()));
    boolean whole = range.right() >= right && right > left;
    return !reached && (whole || columns >= FEWEST_COLUMNS);
  }
}
