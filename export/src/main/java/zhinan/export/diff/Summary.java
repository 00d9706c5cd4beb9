package zhinan.export.diff;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The totals of a comparison. Every matter of OLD is matched or removed, every matter of NEW is
 * matched or added; a total that does not add up is refused. Immutable, may be shared.
 *
 * @param oldMatters how many matters OLD has
 * @param newMatters how many matters NEW has
 * @param unchanged matched matters without any change
 * @param changed matched matters with changes of any substance
 * @param added matters of NEW that have none in OLD, those split off included
 * @param removed matters of OLD that have none in NEW, those merged into another included
 * @param renamed matched matters with another title; one printed otherwise is not counted
 * @param moved matched matters under another theme or stage
 * @param renumbered matched matters with another number
 * @param bySubstance changes of each substance, zeros included
 * @param byType changes of each type, types without changes left out
 */
public record Summary(
    int oldMatters,
    int newMatters,
    int unchanged,
    int changed,
    int added,
    int removed,
    int renamed,
    int moved,
    int renumbered,
    Map<Substance, Integer> bySubstance,
    Map<ChangeType, Integer> byType) {
  public Summary {
    bySubstance = ordered(Substance.class, bySubstance);
    byType = ordered(ChangeType.class, byType);
    check("old", oldMatters, unchanged + changed, removed);
    check("new", newMatters, unchanged + changed, added);
  }

  /** Counts the changes. */
  static Summary of(int old, int fresh, int matched, int changed, List<Change> changes) {
    Map<Substance, Integer> bySubstance = new EnumMap<>(Substance.class);
    for (Substance substance : Substance.values()) {
      bySubstance.put(substance, 0);
    }
    Map<ChangeType, Integer> byType = new EnumMap<>(ChangeType.class);
    for (Change change : changes) {
      bySubstance.merge(change.substance(), 1, Integer::sum);
      byType.merge(change.type(), 1, Integer::sum);
    }
    return new Summary(
        old,
        fresh,
        matched - changed,
        changed,
        fresh - matched,
        old - matched,
        count(changes, ChangeType.MATTER_RENAMED),
        count(changes, ChangeType.MATTER_MOVED),
        count(changes, ChangeType.MATTER_RENUMBERED),
        bySubstance,
        byType);
  }

  private static int count(List<Change> changes, ChangeType type) {
    return (int)
        changes.stream()
            .filter(change -> change.type() == type)
            .filter(change -> change.substance() != Substance.FORMATTING)
            .count();
  }

  private static void check(String edition, int all, int matched, int others) {
    if (all != matched + others) {
      throw new IllegalArgumentException(
          edition + ": " + all + " matters are not " + matched + " matched + " + others);
    }
  }

  private static <E extends Enum<E>> Map<E, Integer> ordered(Class<E> type, Map<E, Integer> map) {
    Map<E, Integer> copy = new EnumMap<>(type);
    copy.putAll(map);
    return Collections.unmodifiableMap(copy);
  }

  /** Matters that both editions have. */
  public int matched() {
    return unchanged + changed;
  }

  /** How many changes have this substance. */
  public int count(Substance substance) {
    return bySubstance.getOrDefault(substance, 0);
  }

  /** How many changes mean, or may mean, something to a citizen. */
  public int open() {
    return bySubstance.entrySet().stream()
        .filter(each -> each.getKey().isOpen())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** All changes. */
  public int changes() {
    return bySubstance.values().stream().mapToInt(Integer::intValue).sum();
  }
}
