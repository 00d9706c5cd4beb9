package zhinan.ingest.normalize.sheet;

import java.util.List;
import zhinan.ingest.normalize.office.Joined;
import zhinan.ingest.words.LabelWords;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/** Cuts a cell into what it says; most cells are one piece. Immutable, may be shared. */
final class CellCut {
  private final CellLabels labels;
  private final CellSigns signs;
  private final PhoneCut phones;
  private final MixedCut mixed;

  CellCut(LabelWords words, CellSigns signs) {
    this.labels = new CellLabels(words);
    this.signs = signs;
    this.phones = new PhoneCut(words, signs);
    this.mixed = new MixedCut(labels, signs);
  }

  /** The pieces of a cell under a column, in the order of its words. */
  List<CellPiece> pieces(Column column, Text cell) {
    if (column.roles().size() > 1) {
      return mixed.pieces(column.roles(), cell);
    }
    OfficeField role = column.roles().isEmpty() ? OfficeField.REMARKS : column.roles().get(0);
    return switch (role) {
      case PHONES, SUPERVISION -> phones.pieces(role, column.header(), cell);
      case ADDRESS -> address(column.header(), cell);
      case SERIAL -> List.of();
      case AGENCY, FAX, REMARKS ->
          List.of(new CellPiece(role.whole(), Joined.labelled(column.header(), cell)));
      default -> List.of(new CellPiece(role, labels.behind(role, cell)));
    };
  }

  private List<CellPiece> address(String header, Text cell) {
    if (signs.isChannel(cell)) {
      return List.of(new CellPiece(OfficeField.REMARKS, Joined.labelled(header, cell)));
    }
    return signs.holdsNumber(cell)
        ? mixed.pieces(List.of(OfficeField.ADDRESS, OfficeField.PHONES), cell)
        : List.of(new CellPiece(OfficeField.ADDRESS, labels.behind(OfficeField.ADDRESS, cell)));
  }
}
