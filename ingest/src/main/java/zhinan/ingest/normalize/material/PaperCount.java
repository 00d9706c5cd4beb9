package zhinan.ingest.normalize.material;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of sheets or copies.
 *
 * <p>Example: {@code 各1份}, {@code 一式三份}, {@code 4张}. Source: the counters of GB/T 39554's page_num.
 * Immutable, may be shared.
 *
 * @param number how many
 * @param each whether it holds for each of the papers named before (各)
 * @param length how many characters it takes
 */
record PaperCount(int number, boolean each, int length) {
  private static final Pattern TRAILING =
      Pattern.compile("(?:各|共|需|每人|各需)?(?:一式)?" + Numeral.PATTERN + "(?:份|张|套|联|幅|个)(?:以上)?$");
  private static final Pattern LEADING = Pattern.compile("^" + Numeral.PATTERN + "(?:份|张|套)(?=.)");

  /** No trailing count is longer, {@code 每人一式一百零二份以上}. */
  private static final int LONGEST = 12;

  static final PaperCount NONE = new PaperCount(0, false, 0);

  /** The count that ends before the index. */
  static PaperCount endingAt(String folded, int end) {
    if (end < 2 || "份张套联幅个上".indexOf(folded.charAt(end - 1)) < 0) {
      return NONE;
    }
    int from = Math.max(0, end - LONGEST);
    Matcher count = TRAILING.matcher(folded.substring(from, end));
    return count.find()
        ? new PaperCount(
            Numeral.value(count.group(1)), count.group().startsWith("各"), count.group().length())
        : NONE;
  }

  /** The count that the words start with. */
  static PaperCount leading(String folded) {
    if (folded.isEmpty() || !Numeral.startsWith(folded.charAt(0))) {
      return NONE;
    }
    Matcher count = LEADING.matcher(folded);
    return count.find() ? new PaperCount(Numeral.value(count.group(1)), false, count.end()) : NONE;
  }

  boolean isStated() {
    return length > 0;
  }

  OptionalInt value() {
    return isStated() ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
