package zhinan.ingest.normalize.papers;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhinan.ingest.normalize.body.Body.Placed;

/**
 * Tells which column of a table of papers holds what. Immutable, may be shared.
 *
 * <p>Example: {@code 材料名称} heads names, {@code 来源渠道} the offices that give papers out. A table
 * whose headers say nothing has the column of names where most cells end as papers do.
 */
final class PaperColumns {
  /** What a column holds, by the words its header contains; the first that fits counts. */
  enum Column {
    NUMBER(Phrase.COLUMN_NUMBER),
    NAME(Phrase.COLUMN_NAME),
    ORIGINALS(Phrase.COLUMN_ORIGINALS),
    COPIES(Phrase.COLUMN_COPIES),
    SOURCE(Phrase.COLUMN_SOURCE),
    CASE(Phrase.COLUMN_CASE),
    COUNT(Phrase.COLUMN_COUNT),
    FORM(Phrase.COLUMN_FORM),
    REMARK(Phrase.COLUMN_REMARK);

    private final Phrase header;

    Column(Phrase header) {
      this.header = header;
    }
  }

  /**
   * @param firstRow the first row of papers, 0-based
   * @param places the grid column of each kind that the table has, 0-based
   */
  record Layout(int firstRow, Map<Column, Integer> places) {
    Layout {
      places = Map.copyOf(places);
    }
  }

  /** Headers have at most two levels in the guides at hand; a caption may stand above. */
  private static final int LAST_HEADER_ROW = 3;

  /** A column of names holds papers in more than half of its cells. */
  private static final int SHARE = 2;

  private final PaperWords words;

  PaperColumns(PaperWords words) {
    this.words = words;
  }

  Optional<Layout> of(Map<Integer, Map<Integer, Placed>> grid, int columns) {
    for (int row = 0; row < LAST_HEADER_ROW; row++) {
      Map<Column, Integer> places = headers(grid.getOrDefault(row, Map.of()), columns);
      if (places.containsKey(Column.NAME) && places.size() > 1) {
        return Optional.of(new Layout(row + 1, places));
      }
    }
    return byContent(grid, columns);
  }

  private static Map<Column, Integer> headers(Map<Integer, Placed> row, int columns) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    Set<Placed> seen = new HashSet<>();
    for (int column = 0; column < columns; column++) {
      Placed cell = row.get(column);
      if (cell != null && seen.add(cell)) {
        String header = Passage.of(cell.text()).folded();
        int place = column;
        kind(header).ifPresent(kind -> places.putIfAbsent(kind, place));
      }
    }
    return places;
  }

  private static Optional<Column> kind(String header) {
    for (Column kind : Column.values()) {
      if (kind.header.in(header).find()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private Optional<Layout> byContent(Map<Integer, Map<Integer, Placed>> grid, int columns) {
    int best = -1;
    int most = 0;
    for (int column = 0; column < columns; column++) {
      int papers = 0;
      for (Map<Integer, Placed> row : grid.values()) {
        papers += row.containsKey(column) && isPaper(row.get(column)) ? 1 : 0;
      }
      if (papers > most) {
        best = column;
        most = papers;
      }
    }
    boolean sure = most * SHARE > grid.size();
    return sure ? Optional.of(new Layout(0, Map.of(Column.NAME, best))) : Optional.empty();
  }

  private boolean isPaper(Placed cell) {
    Passage text = Passage.of(cell.text());
    Ending ending = Ending.of(text, 0, text.length(), words);
    return words.paperEndsAt(text, ending.nameEnd());
  }
}
