package zhinan.ingest.heading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import zhinan.text.Signs;

/**
 * A title as the classifier sees it: width and case folded, blanks and punctuation gone, cut where
 * words of joining, commas and question marks stand.
 *
 * <p>Example: {@code 受理地点、 时间及联系方式} has the clauses {@code 受理地点}, {@code 时间}, {@code 联系方式}.
 *
 * <p>Immutable, may be shared.
 */
record TitleClauses(List<String> clauses) {
  private static final String JOINTS = "、,;?/和与及";
  private static final String JOINT = "、";

  TitleClauses {
    clauses = List.copyOf(clauses);
  }

  static TitleClauses of(String title) {
    List<String> clauses = new ArrayList<>();
    StringBuilder clause = new StringBuilder();
    Normalizer.normalize(Signs.fold(title), Normalizer.Form.NFKC)
        .codePoints()
        .map(Character::toLowerCase)
        .forEach(
            c -> {
              if (JOINTS.indexOf(c) >= 0) {
                end(clause, clauses);
              } else if (Character.isLetterOrDigit(c)) {
                clause.appendCodePoint(c);
              }
            });
    end(clause, clauses);
    return new TitleClauses(clauses);
  }

  private static void end(StringBuilder clause, List<String> clauses) {
    if (!clause.isEmpty()) {
      clauses.add(clause.toString());
      clause.setLength(0);
    }
  }

  /** The whole title; every joint looks the same. */
  String whole() {
    return String.join(JOINT, clauses);
  }

  /** Whether the title has more than one clause. */
  boolean joined() {
    return clauses.size() > 1;
  }
}
