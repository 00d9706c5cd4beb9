package zhinan.ingest.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import zhinan.ingest.document.RawBlock.GridCell;

/**
 * A table as rows of slots, one for each column; a cell that spans fills several, and the first
 * cell keeps a place that two claim.
 *
 * <p>Example: {@code 五华区 «2x1» | 青松派出所} over {@code 白桦派出所} is two rows of two slots; the first slot
 * of the second row holds 五华区 and says that its cell starts above. Immutable, may be shared.
 *
 * @param columns slots in each row
 * @param rows from the top
 */
public record TableGrid(int columns, List<List<GridSlot>> rows) {
  /** Beyond so many places (the reader's limit of cells in one table) a table is not laid out. */
  static final int LARGEST = 200_000;

  private static final TableGrid NOTHING = new TableGrid(0, List.of());

  public TableGrid {
    rows = List.copyOf(rows);
  }

  /** The cells laid over the places that they cover; nothing beyond 200,000 places. */
  public static TableGrid of(List<GridCell> cells) {
    int height = 0;
    int width = 0;
    for (GridCell cell : cells) {
      height = Math.max(height, cell.row() + 1);
      width = Math.max(width, cell.column() + 1);
    }
    if ((long) height * width > LARGEST) {
      return NOTHING;
    }
    GridSlot[][] slots = new GridSlot[height][width];
    for (GridSlot[] row : slots) {
      Arrays.fill(row, GridSlot.NONE);
    }
    cells.forEach(cell -> fill(slots, cell));
    return new TableGrid(width, Arrays.stream(slots).map(List::of).toList());
  }

  private static void fill(GridSlot[][] slots, GridCell cell) {
    int bottom = (int) Math.min(slots.length, (long) cell.row() + cell.rowSpan());
    int right = (int) Math.min(slots[0].length, (long) cell.column() + cell.columnSpan());
    GridSlot slot = GridSlot.of(cell, right - cell.column(), bottom - cell.row());
    for (int row = cell.row(); row < bottom; row++) {
      for (int column = cell.column(); column < right; column++) {
        if (slots[row][column] == GridSlot.NONE) {
          slots[row][column] = slot.covering(row == cell.row(), column == cell.column());
        }
      }
    }
  }

  /** Columns made rows; what spanned down spans across. */
  public TableGrid transposed() {
    List<List<GridSlot>> turned = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      List<GridSlot> row = new ArrayList<>();
      for (List<GridSlot> from : rows) {
        row.add(from.get(column).turned());
      }
      turned.add(List.copyOf(row));
    }
    return new TableGrid(rows.size(), turned);
  }

  /** Only some rows. */
  TableGrid with(List<List<GridSlot>> kept) {
    return new TableGrid(columns, kept);
  }
}
