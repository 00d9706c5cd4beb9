package zhinan.export.diff.text;

import java.util.ArrayList;
import java.util.List;
import zhinan.text.Range;

/**
 * Joins deltas that only a character or two keep apart, which two different texts share by chance.
 *
 * <p>Example: 由街道受理 against 经社区办理 shares 理 and nothing else; parts of words are no help to a
 * reader.
 */
final class Confetti {
  /** A Chinese word has two characters as a rule; what is shared beyond is shared on purpose. */
  private static final int CHANCE = 2;

  private final Passage before;
  private final Passage after;

  Confetti(Passage before, Passage after) {
    this.before = before;
    this.after = after;
  }

  List<Delta> joined(List<Delta> deltas) {
    List<Delta> joined = new ArrayList<>();
    for (Delta delta : deltas) {
      int last = joined.size() - 1;
      if (last >= 0 && isChance(joined.get(last), delta)) {
        joined.set(last, join(joined.get(last), delta));
      } else {
        joined.add(delta);
      }
    }
    return joined;
  }

  /** Characters between two replacements of at least as many tokens, all in one piece. */
  private boolean isChance(Delta first, Delta second) {
    int between = second.before().start() - first.before().end();
    if (between > CHANCE || size(first) < 2 * between || size(second) < 2 * between) {
      return false;
    }
    for (int i = first.before().end(); i < second.before().start(); i++) {
      if (before.tokens().get(i).kind() != Token.Kind.CHARACTER) {
        return false;
      }
    }
    return isOnePiece(before, first.before().end(), second.before().start())
        && isOnePiece(after, first.after().end(), second.after().start());
  }

  private static boolean isOnePiece(Passage passage, int from, int to) {
    int first = Math.max(0, from - 1);
    int last = Math.min(passage.tokens().size() - 1, to);
    return passage.tokens().get(first).piece() == passage.tokens().get(last).piece();
  }

  private static int size(Delta delta) {
    return delta.before().length() + delta.after().length();
  }

  private static Delta join(Delta first, Delta second) {
    return new Delta(
        new Range(first.before().start(), second.before().end()),
        new Range(first.after().start(), second.after().end()));
  }
}
