package zhinan.ingest.normalize.sheet;

import java.util.List;
import zhinan.ingest.normalize.office.Joined;
import zhinan.ingest.words.LabelWords;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/** Cuts a cell into what it says; most cells are one piece. Immutable, may be shared. */
final class CellCut {
  private final Labels labels;
  private final Signs signs;
  private final PhoneCut phones;
  private final MixedCut mixed;

  CellCut(LabelWords words, Signs signs) {
    this.labels = new Labels(words);
    this.signs = signs;
    this.phones = new PhoneCut(words, signs);
    this.mixed = new MixedCut(labels, signs);
  }

  /** The pieces of a cell under a column, in the order of its words. */
  List<Piece> pieces(Column column, Text cell) {
    if (column.roles().size() > 1) {
      return mixed.pieces(column.roles(), cell);
    }
    OfficeField role = column.roles().isEmpty() ? OfficeField.REMARKS : column.roles().get(0);
    return switch (role) {
      case PHONES, SUPERVISION -> phones.pieces(role, column.header(), cell);
      case ADDRESS -> address(column.header(), cell);
      case SERIAL -> List.of();
      case AGENCY, FAX, REMARKS ->
          List.of(new Piece(role.whole(), Joined.labelled(column.header(), cell)));
      default -> List.of(new Piece(role, labels.behind(role, cell)));
    };
  }

  private List<Piece> address(String header, Text cell) {
    if (signs.isChannel(cell)) {
      return List.of(new Piece(OfficeField.REMARKS, Joined.labelled(header, cell)));
    }
    return signs.holdsNumber(cell)
        ? mixed.pieces(List.of(OfficeField.ADDRESS, OfficeField.PHONES), cell)
        : List.of(new Piece(OfficeField.ADDRESS, labels.behind(OfficeField.ADDRESS, cell)));
  }
}
