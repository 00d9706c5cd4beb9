package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;

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
    return new Lattice(width, SheetSlots.of(sheet, height, width));
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
