package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhinan.ingest.table.GridSlot;
import zhinan.text.Text;

/**
 * Rows of a text dump that lack their first cells, since merged cells above cover them, and so
 * stand too far left: under {@code 区 | 派出所 | 地址 | 电话} a row {@code 白桦派出所 | 白桦街3号 | 83600002}. They
 * are moved right when more of their cells then hold what their columns promise.
 */
final class ShortRows {
  private final Signs signs;

  ShortRows(Signs signs) {
    this.signs = signs;
  }

  /** The row at its place, led by the words of the rows above; the same where it stands right. */
  List<GridSlot> aligned(List<GridSlot> row, List<Column> columns, Map<Integer, GridSlot> above) {
    int cells = (int) row.stream().filter(slot -> slot.top() && slot.left()).count();
    int missing = row.size() - cells;
    boolean isShort =
        missing > 0
            && row.size() == columns.size()
            && row.subList(0, cells).stream().allMatch(slot -> slot.top() && slot.left());
    if (!isShort || fits(row, columns, cells, missing) <= fits(row, columns, cells, 0)) {
      return row;
    }
    List<GridSlot> moved = new ArrayList<>();
    for (int column = 0; column < missing; column++) {
      moved.add(GridSlot.NONE.filledFrom(above.getOrDefault(column, GridSlot.NONE)));
    }
    row.subList(0, cells).forEach(slot -> moved.add(slot.moved()));
    return moved;
  }

  /** How many of the cells hold what their columns promise when they start so far right. */
  private int fits(List<GridSlot> row, List<Column> columns, int cells, int shift) {
    int fits = 0;
    for (int i = 0; i < cells; i++) {
      Column column = columns.get(i + shift);
      boolean typed = !column.roles().isEmpty() && Columns.isTyped(column.roles().get(0));
      Text words = row.get(i).text();
      fits += typed && !words.isBlank() && signs.agrees(column.roles().get(0), words) ? 1 : 0;
    }
    return fits;
  }
}
