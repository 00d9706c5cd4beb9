package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.table.GridSlot;
import zhinan.ingest.table.TableGrid;
import zhinan.ingest.words.LabelWords;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/** Reads tables in which each cell is an office by itself: {@code 城东区：83600001 | 城西区：83600002}. */
final class CellOffices {
  private final CellSigns signs;
  private final CellLabels labels;

  CellOffices(LabelWords words, CellSigns signs) {
    this.signs = signs;
    this.labels = new CellLabels(words);
  }

  /** None unless most cells are an office. */
  List<OfficeCells> offices(TableGrid grid) {
    List<OfficeCells> offices = new ArrayList<>();
    int said = 0;
    for (List<GridSlot> row : grid.rows()) {
      for (GridSlot slot : row) {
        said += slot.isSaid() ? 1 : 0;
        if (slot.isSaid() && signs.holdsNumber(slot.text())) {
          office(slot.text()).ifPresent(offices::add);
        }
      }
    }
    return offices.size() > 1 && offices.size() * 2 > said ? offices : List.of();
  }

  private Optional<OfficeCells> office(Text cell) {
    Text number = signs.phones(cell).get(0).words();
    int from = CellLabels.index(cell, number.start());
    Text before = labels.before(OfficeField.PHONES, cell.sub(0, from));
    int line = before.chars().indexOf('\n');
    Text name = CellLabels.trim(line < 0 ? before : before.sub(0, line));
    if (!signs.names().isOffice(name.chars()) && !signs.divisions().isDistrict(name.chars())) {
      return Optional.empty();
    }
    OfficeCells office = new OfficeCells();
    office.addWords(cell);
    office.add(OfficeField.NAME, name);
    office.add(OfficeField.PHONES, cell.sub(from));
    if (line > 0) {
      office.add(
          OfficeField.ADDRESS,
          labels.behind(OfficeField.ADDRESS, CellLabels.trim(before.sub(line))));
    }
    return Optional.of(office);
  }
}
