package zhinan.ingest.normalize.terms;

import java.util.Arrays;
import java.util.List;
import zhinan.text.Text;

/**
 * A text without its blanks, widths folded; each character knows its place in the printed whole.
 * Immutable, may be shared.
 */
final class FoldedText {
  private final String chars;
  private final Text whole;

  /** For each character its index in the whole. */
  private final int[] places;

  private FoldedText(String chars, Text whole, int[] places) {
    this.chars = chars;
    this.whole = whole;
    this.places = places;
  }

  /**
   * @param breaks the indexes of characters that are kept though they are blank, counting up
   */
  static FoldedText of(Text whole, List<Integer> breaks) {
    StringBuilder row = new StringBuilder(whole.length());
    int[] places = new int[whole.length()];
    int next = 0;
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.chars().charAt(i);
      boolean isBreak = next < breaks.size() && breaks.get(next) == i;
      next += isBreak ? 1 : 0;
      if (isBreak || !Text.isBlank(c)) {
        places[row.length()] = i;
        row.append(Folding.folded(c));
      }
    }
    return new FoldedText(row.toString(), whole, Arrays.copyOf(places, row.length()));
  }

  String chars() {
    return chars;
  }

  int[] places() {
    return places;
  }

  /** The printed stretch from {@code from} to before {@code to}. */
  Text printed(int from, int to) {
    return from >= to
        ? Text.of("", whole.origin(from < places.length ? places[from] : whole.length()))
        : whole.sub(places[from], places[to - 1] + 1);
  }
}
