package zhinan.ingest.normalize.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Reading;
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
    SheetGrid grid = SheetGrid.of(sheet);
    Optional<PaperLayout> layout = columns.of(grid);
    List<Reading<Material>> readings = new ArrayList<>();
    layout.ifPresent(known -> rows(grid, known, when, readings));
    return readings;
  }

  private void rows(
      SheetGrid grid, PaperLayout layout, String when, List<Reading<Material>> readings) {
    String group = "";
    for (int row = layout.firstRow(); row < grid.rows(); row++) {
      MaterialRow read = new MaterialRow(grid.row(row), layout, words);
      if (read.isCaption()) {
        group = "";
      } else {
        group = read.caseOr(group);
        for (PaperDraft draft : read.drafts()) {
          readings.add(read.reading(draft.under(Cases.join(when, group))));
        }
      }
    }
  }
}
