package zhinan.ingest.normalize.sheet;

import java.util.List;
import zhinan.ingest.normalize.office.Joined;
import zhinan.ingest.table.GridSlot;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/** What one row says in the columns of one group. Single-use. */
final class OfficeRow {
  private final CellSigns signs;
  private final CellCut cut;
  private final OfficeGroup group;
  private final OfficeCells all = new OfficeCells();
  private final OfficeCells own = new OfficeCells();
  private int said;

  OfficeRow(CellSigns signs, CellCut cut, OfficeGroup group, List<GridSlot> row) {
    this.signs = signs;
    this.cut = cut;
    this.group = group;
    group.columns().forEach(column -> read(column, row.get(column.index())));
  }

  /** Everything, with what reaches down from above. */
  OfficeCells all() {
    return all;
  }

  /** Only what starts in this row. */
  OfficeCells own() {
    return own;
  }

  private void read(OfficeColumn column, GridSlot slot) {
    Text text = slot.value();
    if (text.isBlank() || signs.isAbsent(text)) {
      return;
    }
    if (slot.top()) {
      all.addWords(text);
      own.addWords(text);
      said++;
    }
    for (CellPiece piece : pieces(column, text)) {
      all.add(piece.role(), piece.text());
      if (slot.top()) {
        own.add(piece.role(), piece.text());
      }
    }
  }

  private List<CellPiece> pieces(OfficeColumn column, Text text) {
    if (column.index() == group.name().index()) {
      return cut.pieces(group.name(), text);
    }
    if (column.is(OfficeField.HOURS)) {
      return List.of(new CellPiece(OfficeField.HOURS, Joined.labelled(column.season(), text)));
    }
    if (column.has(OfficeField.NAME) && column.roles().size() > 1) {
      return pieces(column.without(OfficeField.NAME), text);
    }
    boolean spare =
        column.has(OfficeField.NAME)
            || column.is(OfficeField.DISTRICT) && all.says(OfficeField.DISTRICT);
    return cut.pieces(spare ? column.as(OfficeField.REMARKS) : column, text);
  }

  /** Nothing is said of an office here; what holds for the whole row is not enough. */
  boolean isEmpty() {
    return !all.says(OfficeField.NAME)
        && !own.says(OfficeField.PHONES)
        && !own.says(OfficeField.ADDRESS)
        && !own.says(OfficeField.SUPERVISION)
        && !own.says(OfficeField.HOURS)
        && !own.says(OfficeField.WINDOW);
  }

  /** Only a division is named, in a table whose offices are none: {@code 西岗区 | | |}. */
  boolean isDistrictLine() {
    return said == 1
        && !group.isOfDivisions()
        && all.name().length() > 0
        && signs.divisions().isDistrict(all.name().chars());
  }

  /**
   * Whether the row says more of the office above: it names none of its own, and no number either
   * where the table has numbers; or the name, numbers and address reach down to it.
   */
  boolean goesOn(GridSlot name) {
    if (name.isSaid()) {
      return false;
    }
    boolean numbered = group.columns().stream().anyMatch(column -> column.has(OfficeField.PHONES));
    boolean another =
        own.says(OfficeField.PHONES) || own.says(OfficeField.PART) || own.says(OfficeField.SERIAL);
    if (name.isCovered()) {
      return !another && !own.says(OfficeField.ADDRESS) && !own.says(OfficeField.WINDOW);
    }
    return numbered && !another;
  }
}
