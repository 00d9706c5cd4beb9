package zhinan.ingest.normalize.material;

import java.util.ArrayList;
import java.util.List;

/**
 * Which cases the items of nested lists stand under. Single use, for one body.
 *
 * <p>Example: {@code （2）转出：①身份证；②合同} has the case 转出 for ① and ②; {@code （3）} ends it.
 */
final class CaseScope {
  /** Lists nest four deep in the guides at hand. */
  private static final int DEEPEST = 12;

  private final List<ScopeLevel> levels = new ArrayList<>();

  /** A new item starts: what stood under its elder sister ends. */
  void enter(String family) {
    int sister = 0;
    while (sister < levels.size() && !levels.get(sister).family().equals(family)) {
      sister++;
    }
    boolean captioned = sister < levels.size() && levels.get(sister).isCaption();
    levels.subList(captioned ? sister + 1 : sister, levels.size()).clear();
    if (!captioned && levels.size() < DEEPEST) {
      levels.add(ScopeLevel.of(family));
    }
  }

  /**
   * @param when the case of the current item and all below it
   * @param opens whether nothing follows on its line
   * @param above whether it stands at the end of an item and holds for its younger sisters
   */
  void caption(String when, boolean opens, boolean above) {
    int at = levels.size() - (above ? 2 : 1);
    if (at >= 0) {
      levels.set(at, levels.get(at).captioned(when, opens));
    } else if (above) {
      levels.add(0, ScopeLevel.of("").captioned(when, opens));
    }
  }

  /** A note starts: nothing below the current item is a paper. */
  void mute() {
    if (!levels.isEmpty()) {
      levels.add(levels.remove(levels.size() - 1).silenced());
    }
  }

  boolean isMuted() {
    return levels.stream().anyMatch(ScopeLevel::muted);
  }

  /** The cases that hold, outermost first. */
  String when() {
    return levels.stream().map(ScopeLevel::when).reduce("", CaseScope::join);
  }

  /**
   * Two cases that must both hold: {@code 转出} and {@code 代办的} are {@code 转出，代办的}; {@code ""} is no
   * case.
   */
  static String join(String outer, String inner) {
    if (outer.isEmpty() || inner.isEmpty() || outer.equals(inner)) {
      return outer.isEmpty() ? inner : outer;
    }
    return outer + "，" + inner;
  }

  /**
   * One level of nested lists. Immutable.
   *
   * @param family shape of the labels, {@code ""} for lines without
   * @param when the case that holds below; {@code ""} for none
   * @param opens whether its line was a caption for the lines that follow
   * @param muted whether a note started, so that nothing below is a paper
   */
  private record ScopeLevel(String family, String when, boolean opens, boolean muted) {

    /** A level that nothing is known of. */
    static ScopeLevel of(String family) {
      return new ScopeLevel(family, "", false, false);
    }

    /** Whether its line has no label and captions the lines that follow. */
    boolean isCaption() {
      return family.isEmpty() && opens;
    }

    ScopeLevel captioned(String when, boolean opens) {
      return new ScopeLevel(family, when, opens, false);
    }

    ScopeLevel silenced() {
      return new ScopeLevel(family, when, false, true);
    }
  }
}
