package zhinan.ingest.structure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import zhinan.text.Label;
import zhinan.text.LabelFamily;

/**
 * The numbered known headings of a stretch of lines, looked up from any line of it without walking
 * the stretch again. Immutable.
 */
final class NumbersAhead {
  private final int from;
  private final int[] next;
  private final Map<LabelFamily, Map<Integer, Integer>> last = new EnumMap<>(LabelFamily.class);

  NumbersAhead(Page page, int from, int to) {
    this.from = from;
    this.next = new int[Math.max(0, to - from)];
    int value = 0;
    for (int i = to - 1; i >= from; i--) {
      next[i - from] = value;
      if (page.isAnchor(i) && page.label(i).isPresent()) {
        Label label = page.label(i).get();
        last.computeIfAbsent(label.family(), family -> new HashMap<>())
            .putIfAbsent(label.value(), i);
        value = label.value() > 0 ? label.value() : value;
      }
    }
  }

  /** The number of the nearest numbered heading below the line; 0 for none. */
  int nextNumber(int line) {
    return next[line - from];
  }

  /** Whether a heading of the family has the number somewhere below the line. */
  boolean hasNumber(LabelFamily family, int number, int line) {
    return last.getOrDefault(family, Map.of()).getOrDefault(number, line) > line;
  }
}
