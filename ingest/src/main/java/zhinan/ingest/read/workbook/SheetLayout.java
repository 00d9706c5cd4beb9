package zhinan.ingest.read.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What of a sheet is seen and where: cells that start somewhere, with how far they reach. Hidden
 * rows and columns, and cells below a merged one, are kept apart. Immutable once made.
 */
final class SheetLayout {
  /**
   * A cell that is seen.
   *
   * @param range the sheet's rows and columns that it covers, from the first that is not hidden
   */
  record Shown(WorkbookRange range, WorkbookCell cell) {
    boolean reaches(int row) {
      return range.top() < row && row <= range.bottom();
    }
  }

  private final WorkbookSheet sheet;
  private final TreeMap<Integer, List<Shown>> rows = new TreeMap<>();
  private final TreeMap<Integer, List<String>> hiddenRows = new TreeMap<>();
  private final TreeMap<Integer, List<String>> hiddenColumns = new TreeMap<>();
  private final List<String> covered = new ArrayList<>();

  SheetLayout(WorkbookSheet sheet) {
    this.sheet = sheet;
    Map<Integer, List<WorkbookRange>> merges = new HashMap<>();
    for (WorkbookRange merge : sheet.merges()) {
      for (int row : sheet.rows().subMap(merge.top(), true, merge.bottom(), true).keySet()) {
        merges.computeIfAbsent(row, absent -> new ArrayList<>()).add(merge);
      }
    }
    sheet
        .rows()
        .forEach(
            (row, cells) ->
                cells.forEach(
                    (column, cell) ->
                        place(row, column, cell, merges.getOrDefault(row, List.of()))));
    rows.values().forEach(cells -> cells.sort((a, b) -> a.range().left() - b.range().left()));
  }

  private void place(int row, int column, WorkbookCell cell, List<WorkbookRange> merges) {
    WorkbookRange range =
        merges.stream()
            .filter(merge -> merge.holds(row, column))
            .findFirst()
            .orElse(WorkbookRange.at(row, column));
    if (range.top() != row || range.left() != column) {
      covered.add(cell.text());
      return;
    }
    int top = row;
    while (top <= range.bottom() && sheet.isRowHidden(top)) {
      top++;
    }
    int left = column;
    while (left <= range.right() && sheet.isColumnHidden(left)) {
      left++;
    }
    if (top > range.bottom()) {
      hiddenRows.computeIfAbsent(row, absent -> new ArrayList<>()).add(cell.text());
    } else if (left > range.right()) {
      hiddenColumns.computeIfAbsent(column, absent -> new ArrayList<>()).add(cell.text());
    } else {
      rows.computeIfAbsent(top, absent -> new ArrayList<>())
          .add(new Shown(new WorkbookRange(top, left, range.bottom(), range.right()), cell));
    }
  }

  /**
   * The cells that start in each row, from left to right; rows in which none starts are left out.
   */
  TreeMap<Integer, List<Shown>> rows() {
    return rows;
  }

  /** Whether a row that is seen, and that shows nothing, stands between two rows. */
  boolean isGap(int from, int to) {
    for (int row = from + 1; row < to; row++) {
      if (!sheet.isRowHidden(row)) {
        return true;
      }
    }
    return false;
  }

  /** The columns in which a cell of the rows starts. */
  static NavigableSet<Integer> columns(List<List<Shown>> rows) {
    NavigableSet<Integer> columns = new TreeSet<>();
    rows.forEach(row -> row.forEach(cell -> columns.add(cell.range().left())));
    return columns;
  }

  /** The words of each hidden row. */
  List<String> hiddenRows() {
    return hiddenRows.values().stream().map(words -> String.join(" ", words)).toList();
  }

  /** The words of each hidden column. */
  List<String> hiddenColumns() {
    return hiddenColumns.values().stream().map(words -> String.join("\n", words)).toList();
  }

  /** Words below merged cells. */
  List<String> covered() {
    return List.copyOf(covered);
  }
}
