package zhinan.export.diff;

import java.util.Optional;
import zhinan.export.diff.text.Alignment;
import zhinan.export.diff.text.Delta;
import zhinan.export.diff.text.Range;

/** Where the tokens of OLD that were kept stand in NEW. */
final class Kept {
  private static final int GONE = -1;

  private final Alignment alignment;
  private final int[] places;

  Kept(Alignment alignment) {
    this.alignment = alignment;
    this.places = new int[alignment.before().tokens().size()];
    int i = 0;
    int j = 0;
    for (Delta delta : alignment.deltas()) {
      while (i < delta.before().from()) {
        places[i++] = j++;
      }
      while (i < delta.before().to()) {
        places[i++] = GONE;
      }
      j = delta.after().to();
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
    int first = places[range.from()];
    for (int i = range.from(); i < range.to(); i++) {
      if (places[i] != first + i - range.from() || first == GONE) {
        return Optional.empty();
      }
    }
    return Optional.of(new Range(first, first + range.length()));
  }

  /** The share of the longer range that both have, from 0 to 1. */
  double overlap(Range before, Range after) {
    int shared = 0;
    for (int i = before.from(); i < before.to(); i++) {
      shared += places[i] >= after.from() && places[i] < after.to() ? 1 : 0;
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
