package zhinan.export.diff;

import java.util.Optional;
import zhinan.export.diff.text.Alignment;
import zhinan.export.diff.text.Delta;
import zhinan.text.Range;

/** Where the tokens of OLD that were kept stand in NEW. */
final class KeptTokens {
  private static final int GONE = -1;

  private final Alignment alignment;
  private final int[] places;

  KeptTokens(Alignment alignment) {
    this.alignment = alignment;
    this.places = new int[alignment.before().tokens().size()];
    int i = 0;
    int j = 0;
    for (Delta delta : alignment.deltas()) {
      while (i < delta.before().start()) {
        places[i++] = j++;
      }
      while (i < delta.before().end()) {
        places[i++] = GONE;
      }
      j = delta.after().end();
    }
    while (i < places.length) {
      places[i++] = j++;
    }
  }

  /** The tokens of NEW that the range is laid on, if all of it was kept in one run. */
  Optional<Range> laid(Range range) {
    if (range.isEmpty()) {
      return Optional.empty();
    }
    int first = places[range.start()];
    for (int i = range.start(); i < range.end(); i++) {
      if (places[i] != first + i - range.start() || first == GONE) {
        return Optional.empty();
      }
    }
    return Optional.of(new Range(first, first + range.length()));
  }

  /** The share of the longer range that both have, from 0 to 1. */
  double overlap(Range before, Range after) {
    int shared = 0;
    for (int i = before.start(); i < before.end(); i++) {
      shared += places[i] >= after.start() && places[i] < after.end() ? 1 : 0;
    }
    int longer = Math.max(before.length(), after.length());
    return longer == 0 ? 0 : (double) shared / longer;
  }

  /** Whether one difference is in both. */
  boolean isReplaced(Range before, Range after) {
    return alignment.deltas().stream()
        .anyMatch(delta -> delta.before().shared(before) > 0 && delta.after().shared(after) > 0);
  }
}
