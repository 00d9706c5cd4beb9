package zhinan.ingest.normalize.sheet;

import java.util.Arrays;
import java.util.List;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.model.Block.Cell;

/** Lays the cells of a sheet over the places that they cover; the first one keeps a place. */
final class SheetSlots {
  private SheetSlots() {}

  /** Rows of slots from the top, as many in each as the sheet is wide. */
  static List<List<Slot>> of(Sheet sheet, int height, int width) {
    Slot[][] slots = new Slot[height][width];
    for (Slot[] row : slots) {
      Arrays.fill(row, Slot.NONE);
    }
    sheet.cells().forEach(placed -> fill(slots, placed));
    return Arrays.stream(slots).map(List::of).toList();
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
}
