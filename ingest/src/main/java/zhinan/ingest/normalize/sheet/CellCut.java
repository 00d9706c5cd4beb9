package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.office.Joined;
import zhinan.ingest.words.LabelWords;
import zhinan.ingest.words.OfficeField;
import zhinan.model.Phone;
import zhinan.text.Brackets;
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
  List<CellPiece> pieces(OfficeColumn column, Text cell) {
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
      case NAME -> withRemark(role, cell);
      default -> List.of(new CellPiece(role, labels.behind(role, cell)));
    };
  }

  /** {@code 青松路12号␤乘车路线：3路} is an address and a remark, {@code 青松所（公交：5路）} a name and one. */
  private List<CellPiece> withRemark(OfficeField role, Text cell) {
    int start = labels.remark(cell);
    if (start == cell.length()) {
      return List.of(new CellPiece(role, labels.behind(role, cell)));
    }
    Text remark = cell.sub(start).strip();
    int last = remark.length() - 1;
    boolean open =
        Brackets.isClose(remark.chars().charAt(last))
            && Brackets.of(remark.chars()).opening(last) < 0;
    return List.of(
        new CellPiece(role, labels.behind(role, CellLabels.trim(cell.sub(0, start)))),
        new CellPiece(OfficeField.REMARKS, open ? remark.sub(0, last) : remark));
  }

  private List<CellPiece> address(String header, Text cell) {
    if (signs.isChannel(cell)) {
      return List.of(new CellPiece(OfficeField.REMARKS, Joined.labelled(header, cell)));
    }
    return signs.holdsNumber(cell)
        ? mixed.pieces(List.of(OfficeField.ADDRESS, OfficeField.PHONES), cell)
        : withRemark(OfficeField.ADDRESS, cell);
  }

  /**
   * Cuts a cell that holds several things: numbers and hours are taken out, the rest is the role
   * that is left. Immutable, may be shared.
   */
  private static final class MixedCut {
    private final CellLabels labels;
    private final CellSigns signs;

    MixedCut(CellLabels labels, CellSigns signs) {
      this.labels = labels;
      this.signs = signs;
    }

    List<CellPiece> pieces(List<OfficeField> roles, Text cell) {
      List<CellPiece> pieces = new ArrayList<>();
      Text rest = cell;
      if (roles.contains(OfficeField.PHONES) || roles.contains(OfficeField.SUPERVISION)) {
        OfficeField role =
            roles.contains(OfficeField.PHONES) ? OfficeField.PHONES : OfficeField.SUPERVISION;
        List<Text> found = signs.phones(cell).stream().map(Reading<List<Phone>>::words).toList();
        rest = take(role, found, rest, pieces);
      }
      if (roles.contains(OfficeField.HOURS)) {
        rest = take(OfficeField.HOURS, signs.hours(rest), rest, pieces);
      }
      rest(roles, rest, pieces);
      return pieces;
    }

    private void rest(List<OfficeField> roles, Text rest, List<CellPiece> pieces) {
      List<OfficeField> left = new ArrayList<>(roles);
      left.removeAll(List.of(OfficeField.PHONES, OfficeField.SUPERVISION, OfficeField.HOURS));
      if (left.contains(OfficeField.NAME) && left.contains(OfficeField.ADDRESS)) {
        Text unnamed = take(OfficeField.ADDRESS, signs.addresses(rest), rest, pieces);
        pieces.add(new CellPiece(OfficeField.NAME, CellLabels.trim(unnamed)));
      } else {
        pieces.add(
            new CellPiece(
                left.isEmpty() ? OfficeField.REMARKS : left.get(0), CellLabels.trim(rest)));
      }
    }

    /** Takes the stretch from the first to the last text out; gives what is left around it. */
    private Text take(OfficeField role, List<Text> found, Text cell, List<CellPiece> pieces) {
      if (found.isEmpty()) {
        return cell;
      }
      int from = CellLabels.index(cell, found.get(0).start());
      int to = CellLabels.index(cell, found.get(found.size() - 1).end() - 1) + 1;
      pieces.add(new CellPiece(role, cell.sub(from, to)));
      Text before = labels.before(role, cell.sub(0, from));
      return Joined.run(List.of(before, CellLabels.trim(cell.sub(to))));
    }
  }
}
