package zhinan.ingest.normalize.phone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Hotlines and other short codes, read from {@code short-codes.tsv}. Immutable, may be shared.
 *
 * <p>Example: {@code 12345} is one by itself; {@code 96685} is in the class {@code 96???} and
 * counts where the words around speak of a telephone.
 */
final class ShortCodes {
  private final Set<String> codes = new HashSet<>();

  /** What the codes of each class begin with, and how long they are: {@code 96???}. */
  private final List<String> classes = new ArrayList<>();

  private ShortCodes() {}

  static ShortCodes load() {
    ShortCodes table = new ShortCodes();
    for (Table.Row row : Table.rows("short-codes.tsv")) {
      if (row.first().indexOf('?') < 0) {
        table.codes.add(row.first());
      } else {
        table.classes.add(row.first());
      }
    }
    return table;
  }

  /** Whether the code stands in full in the table. */
  boolean isKnown(String digits) {
    return codes.contains(digits);
  }

  /** Whether the code is known or in a class. */
  boolean isPossible(String digits) {
    if (digits.length() < Lengths.SHORT_MIN || digits.length() > Lengths.SHORT_MAX) {
      return false;
    }
    for (String pattern : classes) {
      if (fits(pattern, digits)) {
        return true;
      }
    }
    return isKnown(digits);
  }

  private static boolean fits(String pattern, String digits) {
    return pattern.length() == digits.length()
        && digits.startsWith(pattern.substring(0, pattern.indexOf('?')));
  }
}
