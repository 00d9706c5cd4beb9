package zhinan.export.diff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the changes. */
final class Totals {
  private Totals() {}

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
}
