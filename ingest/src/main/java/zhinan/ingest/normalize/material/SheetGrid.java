package zhinan.ingest.normalize.material;

import java.util.HashMap;
import java.util.Map;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;

/**
 * The places of a table, each with the cell that covers it; rows and columns are 0-based.
 *
 * @param cells by row, then by column; places and whole rows may be missing
 * @param rows how many the table has
 * @param columns how many it has
 */
record SheetGrid(Map<Integer, Map<Integer, Placed>> cells, int rows, int columns) {

  static SheetGrid of(Sheet sheet) {
    Map<Integer, Map<Integer, Placed>> grid = new HashMap<>();
    for (Placed placed : sheet.cells()) {
      int lastRow = placed.cell().row() + placed.cell().rowSpan();
      int lastColumn = placed.cell().column() + placed.cell().columnSpan();
      for (int row = placed.cell().row(); row < lastRow; row++) {
        for (int column = placed.cell().column(); column < lastColumn; column++) {
          grid.computeIfAbsent(row, r -> new HashMap<>()).putIfAbsent(column, placed);
        }
      }
    }
    return new SheetGrid(grid, sheet.table().rows(), sheet.table().columns());
  }

  /** The cells of a row by their columns. */
  Map<Integer, Placed> row(int row) {
    return cells.getOrDefault(row, Map.of());
  }
}
