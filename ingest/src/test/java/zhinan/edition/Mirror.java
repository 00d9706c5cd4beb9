package zhinan.edition;

import java.util.Comparator;
import java.util.List;
import zhinan.export.diff.Change;

/** Changes in an order that does not depend on the direction in which they are read. */
final class Mirror {
  private Mirror() {}

  static List<Change> of(List<Change> changes) {
    return changes.stream().map(Change::mirrored).toList();
  }

  static List<Change> unranked(List<Change> changes) {
    return changes.stream()
        .map(change -> change.ranked(1))
        .sorted(Comparator.comparing(Change::toString))
        .toList();
  }
}
