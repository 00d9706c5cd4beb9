package zhinan.ingest.normalize.material;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.text.Folded;

/** What a column holds, by the words its header contains; the first that fits counts. */
enum PaperColumn {
  NUMBER(PaperPhrase.COLUMN_NUMBER),
  NAME(PaperPhrase.COLUMN_NAME),
  ORIGINALS(PaperPhrase.COLUMN_ORIGINALS),
  COPIES(PaperPhrase.COLUMN_COPIES),
  SOURCE(PaperPhrase.COLUMN_SOURCE),
  CASE(PaperPhrase.COLUMN_CASE),
  COUNT(PaperPhrase.COLUMN_COUNT),
  FORM(PaperPhrase.COLUMN_FORM),
  REMARK(PaperPhrase.COLUMN_REMARK);

  private final PaperPhrase header;

  PaperColumn(PaperPhrase header) {
    this.header = header;
  }

  /** The columns that the cells of a row head. */
  static Map<PaperColumn, Integer> headersIn(Map<Integer, Placed> row, int columns) {
    Map<PaperColumn, Integer> places = new EnumMap<>(PaperColumn.class);
    Set<Placed> seen = new HashSet<>();
    for (int column = 0; column < columns; column++) {
      Placed cell = row.get(column);
      if (cell != null && seen.add(cell)) {
        String header = Folded.spaced(cell.text()).chars();
        int place = column;
        kind(header).ifPresent(kind -> places.putIfAbsent(kind, place));
      }
    }
    return places;
  }

  private static Optional<PaperColumn> kind(String header) {
    for (PaperColumn kind : values()) {
      if (kind.header.in(header).find()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
