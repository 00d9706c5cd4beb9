package zhinan.ingest.normalize.prose;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.normalize.prose.Piece.Kind;

/**
 * Puts rows that were printed column by column in pairs again: two or more names, and below them as
 * many numbers.
 *
 * <p>Example: {@code 东山街道办事处} / {@code 西山街道办事处} / {@code 82745193} / {@code 82745194} becomes name,
 * number, name, number. Where the counts differ nothing is moved.
 */
final class FlatColumns {
  /** One name above one number is no column. */
  private static final int FEWEST = 2;

  private FlatColumns() {}

  static List<List<Piece>> paired(List<List<Piece>> rows) {
    List<List<Piece>> paired = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      int names = run(rows, at, Kind.WORDS);
      if (names >= FEWEST && names == run(rows, at + names, Kind.PHONE)) {
        for (int i = at; i < at + names; i++) {
          paired.add(rows.get(i));
          paired.add(rows.get(i + names));
        }
        at += 2 * names;
      } else {
        int end = at + Math.max(1, names);
        paired.addAll(rows.subList(at, end));
        at = end;
      }
    }
    return paired;
  }

  /** How many rows from a place on hold one piece of the kind and nothing else. */
  private static int run(List<List<Piece>> rows, int from, Kind kind) {
    int end = from;
    while (end < rows.size() && rows.get(end).size() == 1 && rows.get(end).get(0).is(kind)) {
      end++;
    }
    return end - from;
  }
}
