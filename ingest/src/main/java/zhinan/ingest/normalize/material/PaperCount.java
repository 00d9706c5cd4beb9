package zhinan.ingest.normalize.material;

import java.util.Optional;
import java.util.OptionalInt;
import zhinan.text.Numeral;
import zhinan.text.Signs;

/**
 * A number of sheets or copies in folded words.
 *
 * <p>Example: {@code 各1份}, {@code 一式三份}, {@code 4张}, {@code 一百零二张}. A range ({@code 2-3张}) is a
 * count whose number is not known; {@code 第三联} is none. Source: the counters of GB/T 39554's
 * page_num. Immutable, may be shared.
 *
 * @param value how many, empty where the words do not say one number
 * @param each whether it holds for each of the papers named before (各)
 * @param length how many characters it takes, 0 for no count
 */
record PaperCount(OptionalInt value, boolean each, int length) {
  static final PaperCount NONE = new PaperCount(OptionalInt.empty(), false, 0);

  /** The count that ends before the index. */
  static PaperCount endingAt(String folded, int end, PaperWords words) {
    int behind = end - words.of(PaperWord.COUNT_END).endsAt(folded, end);
    int number = behind - words.of(PaperWord.COUNTER).endsAt(folded, behind);
    int start = number == behind ? number : numeral(folded, number);
    if (start == number || start > 0 && folded.charAt(start - 1) == '第') {
      return NONE;
    }
    OptionalInt value = Numeral.intOf(folded.substring(start, number));
    int first = range(folded, start);
    if (value.isEmpty()) {
      return NONE;
    }
    int from = first - words.of(PaperWord.COUNT_SET).endsAt(folded, first);
    from -= words.of(PaperWord.COUNT_EACH).endsAt(folded, from);
    return new PaperCount(
        first == start ? value : OptionalInt.empty(), folded.charAt(from) == '各', end - from);
  }

  /** Where the number starts that ends before the index; the index itself for none. */
  private static int numeral(String folded, int end) {
    boolean digits = end > 0 && Signs.isDigit(folded.charAt(end - 1));
    int start = end;
    while (start > 0
        && (digits
            ? Signs.isDigit(folded.charAt(start - 1))
            : Numeral.isHan(folded.charAt(start - 1)))) {
      start--;
    }
    return start;
  }

  /** Where a range starts whose second number starts at the index. */
  private static int range(String folded, int second) {
    int dash = second - 1;
    while (dash > 0 && Signs.isRange(folded.charAt(dash))) {
      dash--;
    }
    int first = dash == second - 1 ? second : numeral(folded, dash + 1);
    return first > dash ? second : first;
  }

  /** The count that the words start with. */
  static PaperCount leading(String folded, PaperWords words) {
    Optional<Numeral> number = Numeral.at(folded, 0).filter(Numeral::isInt);
    int end = number.map(Numeral::end).orElse(0);
    int counter = words.of(PaperWord.COUNTER_IN_FRONT).startsAt(folded, end);
    return end == 0 || counter == 0 || end + counter == folded.length()
        ? NONE
        : new PaperCount(OptionalInt.of(number.get().intValue()), false, end + counter);
  }

  boolean isStated() {
    return length > 0;
  }
}
