package zhinan.ingest.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhinan.ingest.table.TableSection.Row;

/**
 * Cuts a table where its head changes. A head that comes again, behind a page break say, is passed
 * over; one with other words starts a new section. Single-use.
 */
final class SectionCutter {
  /** Levels of a head seen: 2; one more for a table within a table. */
  private static final int MOST_LEVELS = 3;

  private final HeadFinder finder;
  private final List<List<GridSlot>> table;
  private final List<String> words;
  private final Map<String, Integer> lastWith = new HashMap<>();
  private final List<TableSection> sections = new ArrayList<>();
  private final List<List<GridSlot>> heads = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private HeadCertainty certainty = HeadCertainty.NONE;

  SectionCutter(TableGrid grid, HeadFinder finder) {
    this.table = grid.rows();
    this.finder = finder;
    this.words = table.stream().map(HeadFinder::words).toList();
    for (int i = 0; i < table.size(); i++) {
      lastWith.put(words.get(i), i);
    }
  }

  List<TableSection> read() {
    for (int i = 0; i < table.size(); i++) {
      List<GridSlot> row = table.get(i);
      RowKind kind = finder.kind(row);
      if (seen.contains(words.get(i)) && kind != RowKind.BLANK) {
        continue;
      }
      HeadCertainty head = kind == RowKind.HEAD ? HeadCertainty.KNOWN : first(i, kind);
      if (head == HeadCertainty.NONE) {
        rows.add(new Row(kind, row));
      } else {
        i = open(i);
        certainty = head;
      }
    }
    close();
    return sections;
  }

  /** How the row shows that it is a head though its words do not; none behind the first data. */
  private HeadCertainty first(int at, RowKind kind) {
    if (kind != RowKind.BODY
        || !heads.isEmpty()
        || rows.stream().anyMatch(row -> row.kind() == RowKind.BODY)) {
      return HeadCertainty.NONE;
    }
    boolean again = lastWith.get(words.get(at)) > at + 1;
    return finder.first(table.get(at), table.subList(at + 1, table.size()), again);
  }

  /** Starts a section with the head whose first known level is here; gives its last level. */
  private int open(int at) {
    List<Row> above = levelsAbove();
    close();
    above.forEach(row -> addLevel(row.slots()));
    addLevel(table.get(at));
    int last = at;
    while (heads.size() < MOST_LEVELS && last + 1 < table.size() && isLevelBelow(last)) {
      addLevel(under(table.get(last), table.get(last + 1)));
      last++;
    }
    return last;
  }

  private void addLevel(List<GridSlot> row) {
    heads.add(row);
    seen.add(HeadFinder.words(row));
  }

  private void close() {
    if (!rows.isEmpty()) {
      sections.add(new TableSection(certainty, heads, rows));
    }
    heads.clear();
    rows.clear();
    seen.clear();
    certainty = HeadCertainty.NONE;
  }

  /** Rows of spanning words right above a known head: {@code 区市 | 报名 (two columns)}. */
  private List<Row> levelsAbove() {
    List<Row> above = new ArrayList<>();
    while (!rows.isEmpty() && above.size() < MOST_LEVELS - 1) {
      Row last = rows.get(rows.size() - 1);
      if (last.kind() != RowKind.BODY || !finder.isWords(last.slots()) || !spans(last.slots())) {
        break;
      }
      above.add(0, rows.remove(rows.size() - 1));
    }
    return above;
  }

  /** Every word of the next row stands under one that spans columns, or under a blank. */
  private boolean isLevelBelow(int at) {
    List<GridSlot> upper = table.get(at);
    List<GridSlot> lower = table.get(at + 1);
    if (!finder.isWords(lower) || !spans(upper)) {
      return false;
    }
    for (int column = 0; column < lower.size(); column++) {
      GridSlot above = upper.get(column);
      if (lower.get(column).isSaid() && above.width() == 1 && !above.isBlank()) {
        return finder.kind(lower) == RowKind.HEAD;
      }
    }
    return lower.stream().anyMatch(GridSlot::isSaid);
  }

  private static boolean spans(List<GridSlot> row) {
    return row.stream().anyMatch(slot -> slot.width() > 1 && slot.width() < row.size());
  }

  /**
   * The lower level of a head that is as short as one cell of the upper level is wide ({@code 夏季 |
   * 冬季} below {@code 单位 | 电话 | 办公时间}), put under that cell; else the same. Text dumps leave out the
   * places that cells of the upper level cover.
   */
  private static List<GridSlot> under(List<GridSlot> upper, List<GridSlot> lower) {
    List<GridSlot> said = lower.stream().filter(GridSlot::isSaid).toList();
    List<GridSlot> wide =
        upper.stream().filter(slot -> slot.isSaid() && slot.width() == said.size()).toList();
    boolean isShort = lower.subList(0, said.size()).equals(said);
    if (said.size() < 2 || said.size() == lower.size() || wide.size() != 1 || !isShort) {
      return lower;
    }
    List<GridSlot> moved = new ArrayList<>(Collections.nCopies(lower.size(), GridSlot.NONE));
    for (int i = 0; i < said.size(); i++) {
      moved.set(upper.indexOf(wide.get(0)) + i, said.get(i).moved());
    }
    return moved;
  }
}
