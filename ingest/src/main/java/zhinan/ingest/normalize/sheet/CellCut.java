package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Reading;
import zhinan.ingest.document.Text;
import zhinan.model.Phone;

/** Cuts a cell into what it says; most cells are one piece. Immutable, may be shared. */
final class CellCut {
  private final Labels labels;
  private final Signs signs;
  private final PhoneCut phones;

  CellCut(ColumnWords words, Signs signs) {
    this.labels = new Labels(words);
    this.signs = signs;
    this.phones = new PhoneCut(words, signs);
  }

  /** The pieces of a cell under a column, in the order of its words. */
  List<Piece> pieces(Column column, Text cell) {
    if (column.roles().size() > 1) {
      return composite(column.roles(), cell);
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
        ? composite(List.of(Role.ADDRESS, Role.PHONE), cell)
        : List.of(new Piece(Role.ADDRESS, labels.behind(Role.ADDRESS, cell)));
  }

  /** Numbers and hours are taken out, the rest is the role that is left. */
  private List<Piece> composite(List<Role> roles, Text cell) {
    List<Piece> pieces = new ArrayList<>();
    Text rest = cell;
    if (roles.contains(Role.PHONE) || roles.contains(Role.SUPERVISION)) {
      Role role = roles.contains(Role.PHONE) ? Role.PHONE : Role.SUPERVISION;
      List<Text> found = signs.phones(cell).stream().map(Reading<List<Phone>>::words).toList();
      rest = take(role, found, rest, pieces);
    }
    if (roles.contains(Role.HOURS)) {
      rest = take(Role.HOURS, signs.hours(rest), rest, pieces);
    }
    rest(roles, rest, pieces);
    return pieces;
  }

  private void rest(List<Role> roles, Text rest, List<Piece> pieces) {
    List<Role> left =
        roles.stream()
            .filter(role -> role != Role.PHONE && role != Role.SUPERVISION && role != Role.HOURS)
            .toList();
    if (left.contains(Role.NAME) && left.contains(Role.ADDRESS)) {
      Text unnamed = take(Role.ADDRESS, signs.addresses(rest), rest, pieces);
      pieces.add(new Piece(Role.NAME, Margins.trim(unnamed)));
    } else {
      pieces.add(new Piece(left.isEmpty() ? Role.REMARK : left.get(0), Margins.trim(rest)));
    }
  }

  /** Takes the stretch from the first to the last text out; gives what is left around it. */
  private Text take(Role role, List<Text> found, Text cell, List<Piece> pieces) {
    if (found.isEmpty()) {
      return cell;
    }
    int from = Margins.index(cell, found.get(0).start());
    int to = Margins.index(cell, found.get(found.size() - 1).end() - 1) + 1;
    pieces.add(new Piece(role, cell.sub(from, to)));
    Text before = labels.before(role, cell.sub(0, from));
    return Joined.run(List.of(before, Margins.trim(cell.sub(to))));
  }
}
