package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.office.Joined;
import zhinan.ingest.words.OfficeField;
import zhinan.model.Phone;
import zhinan.text.Text;

/**
 * Cuts a cell that holds several things: numbers and hours are taken out, the rest is the role that
 * is left. Immutable, may be shared.
 */
final class MixedCut {
  private final Labels labels;
  private final Signs signs;

  MixedCut(Labels labels, Signs signs) {
    this.labels = labels;
    this.signs = signs;
  }

  List<Piece> pieces(List<OfficeField> roles, Text cell) {
    List<Piece> pieces = new ArrayList<>();
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

  private void rest(List<OfficeField> roles, Text rest, List<Piece> pieces) {
    List<OfficeField> left = new ArrayList<>(roles);
    left.removeAll(List.of(OfficeField.PHONES, OfficeField.SUPERVISION, OfficeField.HOURS));
    if (left.contains(OfficeField.NAME) && left.contains(OfficeField.ADDRESS)) {
      Text unnamed = take(OfficeField.ADDRESS, signs.addresses(rest), rest, pieces);
      pieces.add(new Piece(OfficeField.NAME, Margins.trim(unnamed)));
    } else {
      pieces.add(new Piece(left.isEmpty() ? OfficeField.REMARKS : left.get(0), Margins.trim(rest)));
    }
  }

  /** Takes the stretch from the first to the last text out; gives what is left around it. */
  private Text take(OfficeField role, List<Text> found, Text cell, List<Piece> pieces) {
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
