package zhinan.ingest.normalize.sheet;

import java.util.List;
import zhinan.text.Text;

/** Cuts a cell into what it says; most cells are one piece. Immutable, may be shared. */
final class CellCut {
  private final Labels labels;
  private final Signs signs;
  private final PhoneCut phones;
  private final MixedCut mixed;

  CellCut(ColumnWords words, Signs signs) {
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
    Role role = column.roles().isEmpty() ? Role.REMARK : column.roles().get(0);
    return switch (role) {
      case PHONE, SUPERVISION -> phones.pieces(role, column.header(), cell);
      case ADDRESS -> address(column.header(), cell);
      case SERIAL -> List.of();
      case FAX, REMARK -> List.of(new Piece(role, Joined.labelled(column.header(), cell)));
      default -> List.of(new Piece(role, labels.behind(role, cell)));
    };
  }

  private List<Piece> address(String header, Text cell) {
    if (signs.isChannel(cell)) {
      return List.of(new Piece(Role.REMARK, Joined.labelled(header, cell)));
    }
    return signs.holdsNumber(cell)
        ? mixed.pieces(List.of(Role.ADDRESS, Role.PHONE), cell)
        : List.of(new Piece(Role.ADDRESS, labels.behind(Role.ADDRESS, cell)));
  }
}
