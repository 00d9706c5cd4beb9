package zhinan.ingest.normalize.material;

import java.util.Map;
import java.util.Optional;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.text.Folded;

/**
 * Tells which column of a table of papers holds what. Immutable, may be shared.
 *
 * <p>Example: {@code 材料名称} heads names, {@code 来源渠道} the offices that give papers out. A table
 * whose headers say nothing has the column of names where most cells end as papers do.
 */
final class PaperColumns {
  /** Headers have at most two levels in the guides at hand; a caption may stand above. */
  private static final int LAST_HEADER_ROW = 3;

  /** A column of names holds papers in more than half of its cells. */
  private static final int SHARE = 2;

  private final PaperWords words;

  PaperColumns(PaperWords words) {
    this.words = words;
  }

  Optional<PaperLayout> of(SheetGrid grid) {
    for (int row = 0; row < LAST_HEADER_ROW; row++) {
      Map<PaperColumn, Integer> places = PaperColumn.headersIn(grid.row(row), grid.columns());
      if (places.containsKey(PaperColumn.NAME) && places.size() > 1) {
        return Optional.of(new PaperLayout(row + 1, places));
      }
    }
    return byContent(grid);
  }

  private Optional<PaperLayout> byContent(SheetGrid grid) {
    int best = -1;
    int most = 0;
    for (int column = 0; column < grid.columns(); column++) {
      int papers = 0;
      for (Map<Integer, Placed> row : grid.cells().values()) {
        papers += row.containsKey(column) && isPaper(row.get(column)) ? 1 : 0;
      }
      if (papers > most) {
        best = column;
        most = papers;
      }
    }
    boolean sure = most * SHARE > grid.cells().size();
    return sure ? Optional.of(PaperLayout.headless(best)) : Optional.empty();
  }

  private boolean isPaper(Placed cell) {
    Folded text = Folded.spaced(cell.text());
    PaperEnding ending = PaperEnding.of(text, 0, text.length(), words);
    return words.paperEndsAt(text, ending.nameEnd());
  }
}
