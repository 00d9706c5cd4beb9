package zhinan.ingest.normalize.prose;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zhinan.ingest.normalize.prose.Piece.Kind;
import zhinan.ingest.words.OfficeField;

/** What stands further on in a row, asked before a piece is taken. */
final class Lookahead {
  private static final Set<Kind> FIELDS = Set.of(Kind.PHONE, Kind.LABEL, Kind.MAIL);
  private static final Set<OfficeField> OF_PLACES =
      EnumSet.of(OfficeField.ADDRESS, OfficeField.NAME);

  private Lookahead() {}

  /** Whether a number comes right behind the piece at a place, but for marks and its label. */
  static boolean phone(List<Piece> row, int at) {
    int next = at + 1;
    while (next < row.size() && (row.get(next).is(Kind.SOFT) || row.get(next).is(Kind.LABEL))) {
      next++;
    }
    return next < row.size() && (row.get(next).is(Kind.PHONE) || row.get(next).is(Kind.MAIL));
  }

  /** Whether the row holds one piece, but for full stops. */
  static boolean alone(List<Piece> row) {
    return row.stream().filter(piece -> !piece.is(Kind.HARD)).count() == 1;
  }

  /** Whether a number, an address or a label follows a piece in its row. */
  static boolean tells(Piece piece, List<Piece> row) {
    for (Piece other : row) {
      boolean field =
          FIELDS.contains(other.kind()) || other.is(Kind.WORDS) && Streets.in(other.chars());
      if (other.from() >= piece.to() && field) {
        return true;
      }
    }
    return false;
  }

  /** Behind the last piece of the clause that starts at a place; the place itself inside one. */
  static int clauseEnd(List<Piece> row, int start) {
    if (start > 0 && !row.get(start - 1).is(Kind.HARD)) {
      return start;
    }
    int end = start;
    while (end < row.size() && !row.get(end).is(Kind.HARD)) {
      end++;
    }
    return end;
  }

  /** Whether a clause names a kind of place and no number: {@code 地点：各区、市、县办证中心}. */
  static boolean generic(List<Piece> clause, WordCutter cutter) {
    return clause.stream().allMatch(Lookahead::bare)
        && clause.stream().anyMatch(piece -> piece.is(Kind.WORDS) && cutter.generic(piece.chars()));
  }

  private static boolean bare(Piece piece) {
    boolean place = piece.is(Kind.LABEL) && OF_PLACES.contains(piece.field());
    return piece.is(Kind.WORDS) || piece.is(Kind.SOFT) || place;
  }

  /** The words of a clause, from the first to the last. */
  static Piece words(List<Piece> clause) {
    Piece first = clause.stream().filter(p -> p.is(Kind.WORDS)).findFirst().orElseThrow();
    Piece last = clause.get(clause.size() - 1);
    return Piece.of(Kind.OTHER, first.row(), first.from(), last.to());
  }
}
