package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.model.Block.Cell;

/**
 * A table as rows of slots, one for each column; a cell that spans fills several. Immutable, may be
 * shared.
 *
 * @param columns slots in each row
 * @param rows from the top
 */
record Lattice(int columns, List<List<Slot>> rows) {
  /** Beyond so many places (the reader's limit of cells in one table) a sheet is not read. */
  private static final int LARGEST = 200_000;

  private static final Lattice NOTHING = new Lattice(0, List.of());

  Lattice {
    rows = List.copyOf(rows);
  }

  static Lattice of(Sheet sheet) {
    int height = 0;
    int width = 0;
    for (Placed placed : sheet.cells()) {
      height = Math.max(height, placed.cell().row() + 1);
      width = Math.max(width, placed.cell().column() + 1);
    }
    if ((long) height * width > LARGEST) {
      return NOTHING;
    }
    Slot[][] slots = new Slot[height][width];
    for (Slot[] row : slots) {
      Arrays.fill(row, Slot.NONE);
    }
    sheet.cells().forEach(placed -> fill(slots, placed));
    return new Lattice(width, Arrays.stream(slots).map(List::of).toList());
  }

  private static void fill(Slot[][] slots, Placed placed) {
    Cell cell = placed.cell();
    int bottom = (int) Math.min(slots.length, (long) cell.row() + cell.rowSpan());
    int right = (int) Math.min(slots[0].length, (long) cell.column() + cell.columnSpan());
    int width = right - cell.column();
    int height = bottom - cell.row();
    for (int row = cell.row(); row < bottom; row++) {
      for (int column = cell.column(); column < right; column++) {
        if (slots[row][column] == Slot.NONE) {
          slots[row][column] =
              new Slot(
                  placed.text().strip(), row == cell.row(), column == cell.column(), width, height);
        }
      }
    }
  }

  /** Columns made rows; what spanned down spans across. */
  Lattice transposed() {
    List<List<Slot>> turned = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      List<Slot> row = new ArrayList<>();
      for (List<Slot> from : rows) {
        Slot slot = from.get(column);
        row.add(new Slot(slot.text(), slot.left(), slot.top(), slot.height(), slot.width()));
      }
      turned.add(List.copyOf(row));
    }
    return new Lattice(rows.size(), turned);
  }

  /** Only some rows. */
  Lattice with(List<List<Slot>> kept) {
    return new Lattice(columns, kept);
  }
}
