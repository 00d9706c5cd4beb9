package zhinan.ingest.normalize.material;

import java.util.Map;

/**
 * Where a table of papers holds what.
 *
 * @param firstRow the first row of papers, 0-based
 * @param places the grid column of each kind that the table has, 0-based
 */
record PaperLayout(int firstRow, Map<PaperColumn, Integer> places) {
  PaperLayout {
    places = Map.copyOf(places);
  }

  /** The layout of a table without headers, of which only the column of names is known. */
  static PaperLayout headless(int names) {
    return new PaperLayout(0, Map.of(PaperColumn.NAME, names));
  }
}
