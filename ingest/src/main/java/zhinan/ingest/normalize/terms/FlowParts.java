package zhinan.ingest.normalize.terms;

import java.util.ArrayList;
import java.util.List;
import zhinan.text.Text;

/** Joins texts with a separator between any two, as far as they are not too long. Single use. */
final class FlowParts {
  /**
   * Characters of a body that are read; the longest section of limits, fees or agents at hand has
   * 7,000, with the form that got into it.
   */
  private static final int MAX_LENGTH = 100_000;

  private final List<Text> parts = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private int length;

  /** Whether nothing more is taken. */
  boolean isFull() {
    return length >= MAX_LENGTH;
  }

  /** Adds a text; returns the index of its first character. */
  int add(Text text, char separator) {
    if (!parts.isEmpty()) {
      breaks.add(length);
      parts.add(Text.of(String.valueOf(separator), parts.get(parts.size() - 1).end()));
      length++;
    }
    int from = length;
    Text cut = text.sub(0, Math.min(text.length(), Math.max(0, MAX_LENGTH - length)));
    parts.add(cut);
    length += cut.length();
    return from;
  }

  /** All words; at the breaks stand separators. */
  Text whole() {
    return parts.size() == 1 ? parts.get(0) : Text.join(parts);
  }

  /** The indexes of the separators in the whole, counting up. */
  List<Integer> breaks() {
    return breaks;
  }
}
