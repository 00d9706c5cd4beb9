package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.office.Joined;
import zhinan.ingest.words.LabelWords;
import zhinan.ingest.words.OfficeField;
import zhinan.model.Phone;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Cuts the cells of a phone column. A cell of numbers stays whole, whatever they look like; the
 * words before them are a person, a label, a remark ({@code 业务接待处：84299737}), and complaint numbers
 * and fax numbers among them go their own way. Immutable, may be shared.
 */
final class PhoneCut {
  private final LabelWords words;
  private final CellSigns signs;

  PhoneCut(LabelWords words, CellSigns signs) {
    this.words = words;
    this.signs = signs;
  }

  List<CellPiece> pieces(OfficeField role, String header, Text cell) {
    if (CellShapes.isBareNumber(cell.chars())) {
      return List.of(new CellPiece(role, cell));
    }
    List<Text> found = signs.phones(cell).stream().map(Reading<List<Phone>>::words).toList();
    if (found.isEmpty()) {
      return List.of(unread(role, header, cell));
    }
    List<Integer> starts = new ArrayList<>();
    List<Text> leads = new ArrayList<>();
    int end = 0;
    for (Text number : found) {
      int start = numberStart(cell, CellLabels.index(cell, number.start()));
      Text lead = CellLabels.trim(cell.sub(Math.min(end, start), start));
      leads.add(lead);
      starts.add(lead.isBlank() ? start : CellLabels.index(cell, lead.start()));
      end = CellLabels.index(cell, number.end() - 1) + 1;
    }
    return leads.stream().anyMatch(this::turns)
        ? byLead(role, cell, leads, starts)
        : whole(role, cell, leads, numberStart(cell, CellLabels.index(cell, found.get(0).start())));
  }

  /** Digits right before what was read belong to the number, readable or not. */
  private static int numberStart(Text cell, int found) {
    int start = found;
    while (start > 0 && isOfNumber(cell.chars().charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isOfNumber(char c) {
    return Signs.isDigit(c) || Signs.isDash(c) || c == '+';
  }

  /** What holds no number: a person, a word; digits that can't be read stay where they are. */
  private CellPiece unread(OfficeField role, String header, Text cell) {
    if (signs.names().isPerson(cell.chars())) {
      return new CellPiece(OfficeField.PERSON, cell);
    }
    boolean mail = cell.chars().indexOf('@') >= 0;
    return mail || !signs.isPhone(cell) && CellShapes.digits(cell.chars()) < 5
        ? new CellPiece(OfficeField.REMARKS, Joined.labelled(header, cell))
        : new CellPiece(role, cell);
  }

  /** Whether the words before a number send it elsewhere: {@code 投诉：}, {@code 传真：}. */
  private boolean turns(Text lead) {
    List<OfficeField> roles = words.fields(lead.chars());
    return roles.equals(List.of(OfficeField.SUPERVISION)) || roles.equals(List.of(OfficeField.FAX));
  }

  private List<CellPiece> byLead(
      OfficeField role, Text cell, List<Text> leads, List<Integer> starts) {
    List<CellPiece> pieces = new ArrayList<>();
    OfficeField to = role;
    for (int i = 0; i < leads.size(); i++) {
      Text lead = leads.get(i);
      List<OfficeField> roles = words.fields(lead.chars());
      to = lead.isBlank() ? to : roles.size() == 1 && isNumber(roles.get(0)) ? roles.get(0) : role;
      int end = i + 1 < leads.size() ? starts.get(i + 1) : cell.length();
      int labelled = starts.get(i) + (isLabel(lead) && to != OfficeField.FAX ? lead.length() : 0);
      pieces.add(new CellPiece(to, CellLabels.trim(cell.sub(labelled, end))));
    }
    return pieces;
  }

  private static boolean isNumber(OfficeField role) {
    return role == OfficeField.PHONES || role == OfficeField.SUPERVISION || role == OfficeField.FAX;
  }

  private boolean isLabel(Text lead) {
    return !words.known(lead.chars()).isEmpty();
  }

  /** Everything from the first number on, and what stands before it. */
  private List<CellPiece> whole(OfficeField role, Text cell, List<Text> leads, int first) {
    boolean several = leads.stream().filter(lead -> lead.length() > 1).count() > 1;
    Text lead = leads.get(0);
    if (several || lead.isBlank()) {
      return List.of(new CellPiece(role, cell));
    }
    CellPiece number = new CellPiece(role, cell.sub(first));
    if (isLabel(lead)) {
      return List.of(number);
    }
    OfficeField before =
        signs.names().isPerson(lead.chars()) ? OfficeField.PERSON : OfficeField.REMARKS;
    return List.of(new CellPiece(before, lead), number);
  }
}
