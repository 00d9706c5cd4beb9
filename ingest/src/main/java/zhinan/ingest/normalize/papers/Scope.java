package zhinan.ingest.normalize.papers;

import java.util.ArrayList;
import java.util.List;

/**
 * Which cases the items of nested lists stand under. Single use, for one body.
 *
 * <p>Example: {@code （2）转出：①身份证；②合同} and then {@code （3）…}: the case 转出 holds for ① and ② and ends
 * with the next label of the family {@code （1）}.
 */
final class Scope {
  /** Lists nest four deep in the guides at hand. */
  private static final int DEEPEST = 12;

  private final List<Level> levels = new ArrayList<>();

  /**
   * @param family shape of the labels, {@code ""} for lines without
   * @param when the case that holds below; {@code ""} for none
   * @param opens whether its line was a caption for the lines that follow
   * @param muted whether a note started, so that nothing below is a paper
   */
  private record Level(String family, String when, boolean opens, boolean muted) {}

  /** A new item starts: what stood under its elder sister ends. */
  void enter(String family) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).family().equals(family)) {
        boolean captioned = family.isEmpty() && levels.get(i).opens();
        levels.subList(captioned ? i + 1 : i, levels.size()).clear();
        if (captioned) {
          return;
        }
      }
    }
    if (levels.size() < DEEPEST) {
      levels.add(new Level(family, "", false, false));
    }
  }

  /**
   * The case of the current item and all below it.
   *
   * @param opens whether nothing follows on its line
   * @param above whether it stands at the end of an item and holds for its younger sisters
   */
  void caption(String when, boolean opens, boolean above) {
    if (above && levels.size() > 1) {
      Level parent = levels.get(levels.size() - 2);
      levels.set(levels.size() - 2, new Level(parent.family(), when, opens, false));
    } else if (above) {
      levels.add(0, new Level("", when, opens, false));
    } else if (!levels.isEmpty()) {
      Level level = levels.remove(levels.size() - 1);
      levels.add(new Level(level.family(), when, opens, false));
    }
  }

  /** A note starts: nothing below the current item is a paper. */
  void mute() {
    if (!levels.isEmpty()) {
      Level level = levels.remove(levels.size() - 1);
      levels.add(new Level(level.family(), level.when(), false, true));
    }
  }

  /** Whether a note is going on. */
  boolean isMuted() {
    return levels.stream().anyMatch(Level::muted);
  }

  /** The cases that hold, outermost first. */
  String when() {
    String all = "";
    for (Level level : levels) {
      all = join(all, level.when());
    }
    return all;
  }

  /** Two cases that must both hold. */
  static String join(String outer, String inner) {
    if (outer.isEmpty() || inner.isEmpty() || outer.equals(inner)) {
      return outer.isEmpty() ? inner : outer;
    }
    return outer + "，" + inner;
  }
}
