package zhinan.ingest.normalize.sheet;

import java.util.List;
import java.util.Optional;
import zhinan.ingest.words.LabelWords;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/** Tells what a row is by its own words, without the rows around it. Immutable, may be shared. */
final class RowKinds {
  /** Rows that are looked at; a page of a table holds about as many. */
  static final int SAMPLE = 30;

  private final LabelWords words;
  private final Signs signs;

  RowKinds(LabelWords words, Signs signs) {
    this.words = words;
    this.signs = signs;
  }

  RowKind of(List<Slot> row) {
    List<Slot> said = row.stream().filter(Slot::isSaid).toList();
    if (said.isEmpty()) {
      return RowKind.BLANK;
    }
    if (said.size() == 1) {
      return isAlone(said.get(0), row) ? RowKind.LINE : RowKind.BODY;
    }
    if (label(row).isPresent()) {
      return RowKind.KEYED;
    }
    return isHeader(said) ? RowKind.HEADER : RowKind.BODY;
  }

  /** No other cell, blank or not, stands in the row. */
  private static boolean isAlone(Slot said, List<Slot> row) {
    return said.width() * 2 > row.size()
        && row.size() > 1
        && row.stream().noneMatch(Slot::isCovered)
        && row.stream().filter(slot -> slot.top() && slot.left()).count() == 1;
  }

  /** The label of a keyed row: the first cell, or the second behind a running number. */
  Optional<Slot> label(List<Slot> row) {
    List<Slot> said = row.stream().filter(Slot::isSaid).toList();
    int first = Shapes.isSerial(said.get(0).chars()) ? 1 : 0;
    if (said.size() < first + 2) {
      return Optional.empty();
    }
    Slot label = said.get(first);
    List<OfficeField> roles = labelRoles(label.chars());
    boolean fits =
        roles.size() == 1
            && said.subList(first + 1, said.size()).stream()
                .allMatch(slot -> isValue(roles.get(0), slot.text()));
    return fits ? Optional.of(label) : Optional.empty();
  }

  private boolean isValue(OfficeField role, Text value) {
    return switch (role) {
      case PHONES, SUPERVISION -> signs.isPhone(value);
      case HOURS -> Shapes.isHours(value.chars());
      default -> false;
    };
  }

  /** What a label in a row of offices means: {@code 监督电话}, {@code 区卫健局监督电话}. */
  private List<OfficeField> labelRoles(String label) {
    List<OfficeField> whole = words.known(label);
    if (!whole.isEmpty()) {
      return whole;
    }
    List<OfficeField> roles = words.fields(label);
    return roles.isEmpty() || ownerOf(label).isEmpty() ? List.of() : roles;
  }

  /** What the label of a keyed row means. */
  OfficeField labelRole(String label) {
    return labelRoles(label).get(0);
  }

  /** The office that a label begins with: 区卫健局 in {@code 区卫健局监督电话}; empty for none. */
  String ownerOf(String label) {
    int longest = 0;
    for (int end = label.length() - 1; end > 1 && longest == 0; end--) {
      boolean rest = !words.known(label.substring(end)).isEmpty();
      longest = rest && signs.names().isOffice(label.substring(0, end)) ? end : 0;
    }
    return label.substring(0, longest);
  }

  private boolean isHeader(List<Slot> said) {
    int known = 0;
    for (Slot slot : said) {
      if (!mayHead(slot)) {
        return false;
      }
      known += words.fields(slot.chars()).isEmpty() ? 0 : 1;
    }
    return known * 2 >= said.size() && known > 0;
  }

  /** Whether most cells of some column below hold numbers or hours, and the head does not. */
  boolean contrasts(List<Slot> head, List<List<Slot>> below) {
    List<List<Slot>> sample = below.subList(0, Math.min(SAMPLE, below.size()));
    for (int column = 0; column < head.size(); column++) {
      int at = column;
      long values = sample.stream().filter(row -> isValue(row.get(at))).count();
      if (head.get(column).isSaid() && values * 2 > sample.size()) {
        return true;
      }
    }
    return false;
  }

  private boolean isValue(Slot slot) {
    return isValue(OfficeField.HOURS, slot.text()) || isValue(OfficeField.PHONES, slot.text());
  }

  /** Whether the words may stand at the head of a column: short, and no value themselves. */
  boolean mayHead(Slot slot) {
    return slot.chars().length() <= LabelWords.LONGEST
        && Shapes.digits(slot.chars()) < 2
        && !signs.isPhone(slot.text());
  }
}
