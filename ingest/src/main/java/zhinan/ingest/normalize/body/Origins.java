package zhinan.ingest.normalize.body;

import java.util.BitSet;
import zhinan.model.Ledger;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Ledger.Entry;
import zhinan.model.Span;
import zhinan.text.Text;

/**
 * Finds where in the source each character of a block's text comes from.
 *
 * <p>The stages before only leave characters out (line ends, page furniture) and fold blanks, so
 * the text and the source are walked side by side; what the ledger calls dropped is passed over. A
 * character that is found nowhere ahead (the line feed between two cells' lines, say) stands where
 * the walk is. Immutable, may be shared.
 */
final class Origins {
  private final String source;
  private final BitSet dropped = new BitSet();

  Origins(String source, Ledger ledger) {
    this.source = source;
    for (Entry entry : ledger.entries()) {
      if (entry.disposition() == Disposition.DROPPED) {
        dropped.set(entry.start(), entry.end());
      }
    }
  }

  /** The text with the place of each of its characters inside the span. */
  Text place(String chars, Span span) {
    if (source.startsWith(chars, span.start())) {
      return Text.of(chars, span.start());
    }
    int[] places = new int[chars.length()];
    int at = span.start();
    for (int i = 0; i < chars.length(); i++) {
      int found = find(chars.charAt(i), at, span.end());
      places[i] = found < 0 ? Math.max(span.start(), at - 1) : found;
      at = found < 0 ? at : found + 1;
    }
    return Text.placed(chars, places);
  }

  private int find(char wanted, int from, int end) {
    boolean blank = Text.isBlank(wanted);
    for (int i = from; i < end; i++) {
      char c = source.charAt(i);
      if (!dropped.get(i) && (c == wanted || blank && Text.isBlank(c))) {
        return i;
      }
      if (blank && !dropped.get(i) && !Text.isBlank(c)) {
        return -1;
      }
    }
    return -1;
  }
}
