package zhinan.ingest.normalize.sheet;

import java.util.List;
import java.util.Optional;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.table.GridSlot;
import zhinan.ingest.table.TableGrid;
import zhinan.ingest.words.LabelWords;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/**
 * Reads a table that is nothing but labels and values of one office, which it need not name: {@code
 * 办公时间 | 周一至周五} over {@code 咨询电话 | 83600001}. Immutable, may be shared.
 */
final class LabelledOffice {
  private final LabelWords words;
  private final CellSigns signs;
  private final CellCut cut;

  LabelledOffice(LabelWords words, CellSigns signs) {
    this.words = words;
    this.signs = signs;
    this.cut = new CellCut(words, signs);
  }

  /**
   * None where a label is unknown, where most labels are of things that no office has, and where
   * the values say neither number nor address.
   */
  Optional<Office> read(TableGrid grid) {
    OfficeCells office = new OfficeCells();
    boolean reached = false;
    int labels = 0;
    int others = 0;
    for (List<GridSlot> row : grid.rows()) {
      List<GridSlot> said = row.stream().filter(GridSlot::isSaid).toList();
      if (said.size() % 2 != 0) {
        return Optional.empty();
      }
      for (int i = 0; i < said.size(); i += 2) {
        List<OfficeField> fields = words.known(said.get(i).chars());
        Text value = said.get(i + 1).text();
        if (fields.size() != 1 || !words.known(value.chars()).isEmpty()) {
          return Optional.empty();
        }
        OfficeField field = fields.get(0);
        labels++;
        others += field == OfficeField.REMARKS ? 1 : 0;
        reached |= isReach(field) && signs.agrees(field, value);
        OfficeColumn column = OfficeColumn.labelled(said.get(i).bare(), field);
        cut.pieces(column, value).forEach(piece -> office.add(piece.role(), piece.text()));
        office.addWords(said.get(i).text());
        office.addWords(value);
      }
    }
    return reached && others * 2 < labels ? Optional.of(office.office()) : Optional.empty();
  }

  private static boolean isReach(OfficeField field) {
    return field == OfficeField.PHONES
        || field == OfficeField.SUPERVISION
        || field == OfficeField.ADDRESS;
  }
}
