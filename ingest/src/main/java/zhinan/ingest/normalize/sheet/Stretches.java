package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhinan.ingest.normalize.sheet.Stretch.Row;
import zhinan.ingest.words.LabelWords;

/**
 * Cuts a table where its header changes. A header that comes again, behind a page break say, is
 * passed over; one with other words starts a new stretch. Single-use.
 */
final class Stretches {
  /** Levels of a header seen: 2; one more for a table within a table. */
  private static final int MOST_LEVELS = 3;

  private final RowKinds kinds;
  private final List<List<Slot>> table;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<List<Slot>> headers = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private Stretches(Lattice lattice, RowKinds kinds) {
    this.table = lattice.rows();
    this.kinds = kinds;
  }

  static List<Stretch> of(Lattice lattice, RowKinds kinds) {
    return new Stretches(lattice, kinds).read();
  }

  private List<Stretch> read() {
    for (int i = 0; i < table.size(); i++) {
      List<Slot> row = table.get(i);
      RowKind kind = kinds.of(row);
      if (seen.contains(words(row)) && kind != RowKind.BLANK) {
        continue;
      }
      if (kind == RowKind.HEADER || headers.isEmpty() && isHeaderByContrast(i)) {
        i = open(i);
      } else {
        rows.add(new Row(kind, row));
      }
    }
    close();
    return stretches;
  }

  /** Starts a stretch with the header whose first known level is here; gives its last level. */
  private int open(int at) {
    List<Row> above = levelsAbove();
    close();
    above.forEach(row -> addLevel(row.slots()));
    addLevel(table.get(at));
    int last = at;
    while (headers.size() < MOST_LEVELS && last + 1 < table.size() && isLevelBelow(last)) {
      addLevel(ShortHeader.under(table.get(last), table.get(last + 1)));
      last++;
    }
    return last;
  }

  private void addLevel(List<Slot> row) {
    headers.add(row);
    seen.add(words(row));
  }

  private void close() {
    if (!rows.isEmpty()) {
      stretches.add(new Stretch(headers, rows));
    }
    headers.clear();
    rows.clear();
    seen.clear();
  }

  /** Rows of spanning words right above a known header: {@code 区市 | 报名 (two columns)}. */
  private List<Row> levelsAbove() {
    List<Row> above = new ArrayList<>();
    while (!rows.isEmpty() && above.size() < MOST_LEVELS - 1) {
      Row last = rows.get(rows.size() - 1);
      if (last.kind() != RowKind.BODY || !isWords(last.slots()) || !spans(last.slots())) {
        break;
      }
      above.add(0, rows.remove(rows.size() - 1));
    }
    return above;
  }

  /** Every word of the next row stands under one that spans columns, or under a blank. */
  private boolean isLevelBelow(int at) {
    List<Slot> upper = table.get(at);
    List<Slot> lower = table.get(at + 1);
    if (!isWords(lower) || !spans(upper)) {
      return false;
    }
    for (int column = 0; column < lower.size(); column++) {
      Slot above = upper.get(column);
      if (lower.get(column).isSaid() && above.width() == 1 && !above.isBlank()) {
        return kinds.of(lower) == RowKind.HEADER;
      }
    }
    return lower.stream().anyMatch(Slot::isSaid);
  }

  private static boolean spans(List<Slot> row) {
    return row.stream().anyMatch(slot -> slot.width() > 1 && slot.width() < row.size());
  }

  private boolean isWords(List<Slot> row) {
    return row.stream().filter(Slot::isSaid).allMatch(kinds::mayHead);
  }

  /**
   * A first row of words that are not known as headers is one when the rows below hold values where
   * it holds none: {@code 驻点 | 拨打} above {@code 城东 | 83600001}.
   */
  private boolean isHeaderByContrast(int at) {
    boolean first = rows.stream().noneMatch(row -> row.kind() == RowKind.BODY);
    return first
        && kinds.of(table.get(at)) == RowKind.BODY
        && isWords(table.get(at))
        && kinds.contrasts(table.get(at), table.subList(at + 1, table.size()));
  }

  private static String words(List<Slot> row) {
    StringBuilder words = new StringBuilder();
    row.stream()
        .filter(slot -> slot.top() && slot.left())
        .forEach(slot -> words.append(LabelWords.key(slot.chars())).append('\t'));
    return words.toString();
  }
}
