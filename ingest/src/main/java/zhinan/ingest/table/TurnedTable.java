package zhinan.ingest.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tables whose heads stand at the left: {@code 单位名称 | 城东窗口 | 城西窗口} over {@code 地址 | …} and {@code
 * 电话 | …}; or label and value side by side, {@code 单位名称 | 城东窗口 | 联系电话 | 83600001}.
 *
 * @param grid the table with its heads on top
 * @param orientation how the document prints it
 * @param lines rows of one cell that stood between the rows of a turned table, which have no place
 *     in the turned grid
 */
public record TurnedTable(TableGrid grid, TableOrientation orientation, List<GridSlot> lines) {
  public TurnedTable {
    lines = List.copyOf(lines);
  }

  /** The table with its heads on top; the same where they are there already. */
  public static TurnedTable of(TableGrid grid, TableHeads<?> heads) {
    List<List<GridSlot>> rows = entries(grid);
    List<GridSlot> lines = lines(grid);
    Labels labels = new Labels(heads);
    if (!rows.isEmpty() && labels.arePaired(rows, grid.columns())) {
      return new TurnedTable(
          stacked(rows, grid.columns()).transposed(), TableOrientation.LABELLED, lines);
    }
    if (rows.size() > 1 && labels.lead(rows)) {
      return new TurnedTable(grid.with(rows).transposed(), TableOrientation.TURNED, lines);
    }
    return new TurnedTable(grid, TableOrientation.UPRIGHT, List.of());
  }

  /** The table turned, whatever stands at its left: for readers that judge by the values. */
  public static TurnedTable unlabelled(TableGrid grid) {
    return new TurnedTable(
        grid.with(entries(grid)).transposed(), TableOrientation.TURNED, lines(grid));
  }

  private static List<List<GridSlot>> entries(TableGrid grid) {
    return grid.rows().stream().filter(row -> said(row).size() > 1).toList();
  }

  private static List<GridSlot> lines(TableGrid grid) {
    return grid.rows().stream()
        .map(TurnedTable::said)
        .filter(said -> said.size() == 1)
        .flatMap(List::stream)
        .toList();
  }

  private static List<GridSlot> said(List<GridSlot> row) {
    return row.stream().filter(GridSlot::isSaid).toList();
  }

  /**
   * One label and its value to a row, in reading order; where the labels of each row are the same,
   * records stand side by side, and those of the first come first.
   */
  private static TableGrid stacked(List<List<GridSlot>> rows, int columns) {
    List<List<GridSlot>> stacked = new ArrayList<>();
    if (rows.stream().allMatch(TurnedTable::repeatsOneLabel)) {
      for (int column = 0; column < columns; column += 2) {
        addPairs(rows, column, column, stacked);
      }
    } else {
      rows.forEach(row -> addPairs(List.of(row), 0, columns - 2, stacked));
    }
    return new TableGrid(2, stacked);
  }

  private static boolean repeatsOneLabel(List<GridSlot> row) {
    Set<String> labels = new HashSet<>();
    for (int column = 0; column < row.size(); column += 2) {
      if (row.get(column).isSaid()) {
        labels.add(row.get(column).key());
      }
    }
    return labels.size() == 1;
  }

  private static void addPairs(
      List<List<GridSlot>> rows, int first, int last, List<List<GridSlot>> stacked) {
    for (List<GridSlot> row : rows) {
      for (int column = first; column <= last; column += 2) {
        if (row.get(column).isSaid()) {
          stacked.add(List.of(row.get(column), row.get(column + 1)));
        }
      }
    }
  }

  /** Asks which slots are labels. */
  private record Labels(TableHeads<?> heads) {
    /** Label, value, label, value in every row. */
    boolean arePaired(List<List<GridSlot>> rows, int columns) {
      return columns > 2
          && columns % 2 == 0
          && rows.stream().allMatch(row -> isLabel(row.get(0)) && alternate(row));
    }

    private boolean alternate(List<GridSlot> row) {
      for (int column = 0; column < row.size(); column++) {
        GridSlot slot = row.get(column);
        if (slot.isSaid() && isLabel(slot) != (column % 2 == 0)) {
          return false;
        }
      }
      return true;
    }

    /** Most rows begin with a label, of two sorts at least, and no other cell is one. */
    boolean lead(List<List<GridSlot>> rows) {
      Set<List<?>> sorts = new HashSet<>();
      int known = 0;
      for (List<GridSlot> row : rows) {
        List<?> roles = heads.labelRoles(row.get(0).key());
        known += roles.isEmpty() ? 0 : 1;
        sorts.add(roles);
        if (row.stream().skip(1).anyMatch(this::isLabel)) {
          return false;
        }
      }
      sorts.remove(List.of());
      return sorts.size() > 1 && known * 2 > rows.size();
    }

    private boolean isLabel(GridSlot slot) {
      return slot.isSaid() && !heads.labelRoles(slot.key()).isEmpty();
    }
  }
}
