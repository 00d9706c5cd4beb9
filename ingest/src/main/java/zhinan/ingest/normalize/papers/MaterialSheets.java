package zhinan.ingest.normalize.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.model.Material;

/**
 * Reads the papers of tables, a row each.
 *
 * <p>Example: under {@code 序号|材料名称|份数|形式} the row {@code 1|申请表|2|原件} is 申请表 with two originals. The
 * columns are told by their headers, and without a header by what their cells hold. Immutable, may
 * be shared.
 */
final class MaterialSheets {
  private final PaperWords words;
  private final PaperColumns columns;

  MaterialSheets(PaperWords words) {
    this.words = words;
    this.columns = new PaperColumns(words);
  }

  /**
   * @param when the case that the caption or the line above the table states
   */
  List<Reading<Material>> read(Sheet sheet, String when) {
    Map<Integer, Map<Integer, Placed>> grid = grid(sheet);
    Optional<PaperColumns.Layout> layout = columns.of(grid, sheet.table().columns());
    List<Reading<Material>> readings = new ArrayList<>();
    layout.ifPresent(known -> rows(grid, sheet.table().rows(), known, when, readings));
    return readings;
  }

  private void rows(
      Map<Integer, Map<Integer, Placed>> grid,
      int rows,
      PaperColumns.Layout layout,
      String when,
      List<Reading<Material>> readings) {
    String group = "";
    for (int row = layout.firstRow(); row < rows; row++) {
      Map<Integer, Placed> cells = grid.getOrDefault(row, Map.of());
      MaterialRow read = new MaterialRow(cells, layout, words);
      if (read.isCaption()) {
        group = "";
      } else {
        group = read.caseOr(group);
        for (Draft draft : read.drafts()) {
          readings.add(read.reading(draft.under(Scope.join(when, group))));
        }
      }
    }
  }

  /** Each grid place with the cell that covers it. */
  private static Map<Integer, Map<Integer, Placed>> grid(Sheet sheet) {
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
    return grid;
  }
}
