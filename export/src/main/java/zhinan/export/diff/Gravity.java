package zhinan.export.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which changes a citizen should hear of first: the more substantive, then what costs time, money
 * and papers, then whom to call and where to go, then what is new and what is gone, then words.
 * Within each, what asks more comes before what asks less; then the order of the document.
 */
final class Gravity {
  private static final Set<ChangeType> VALUES =
      Set.of(ChangeType.VALUE_CHANGED, ChangeType.CONTACT_CHANGED);

  /** Gravest first; the first that fits decides. */
  private static final List<Predicate<Change>> ORDER =
      List.of(
          is(Field.Weight.DEMAND),
          is(Field.Weight.REACH),
          is(ChangeType.MATTER_REMOVED),
          is(ChangeType.MATTER_ADDED),
          is(ChangeType.MATTER_MERGED),
          is(ChangeType.MATTER_SPLIT),
          is(ChangeType.PART_REMOVED),
          is(ChangeType.PART_ADDED),
          is(ChangeType.SECTION_REMOVED),
          is(ChangeType.SECTION_ADDED),
          is(ChangeType.CONTACT_REMOVED),
          is(ChangeType.CONTACT_ADDED),
          is(ChangeType.SECTION_CHANGED),
          is(ChangeType.MATTER_RENAMED),
          is(Field.Weight.BACKGROUND),
          change -> VALUES.contains(change.type()),
          is(ChangeType.MATTER_MOVED),
          is(ChangeType.MATTER_RENUMBERED),
          change -> !change.side().matterId().isEmpty(),
          change -> true);

  private static final Comparator<Change> GRAVEST_FIRST =
      Comparator.comparing(Change::substance)
          .thenComparingInt(Gravity::place)
          .thenComparingInt(change -> VALUES.contains(change.type()) ? change.field().rank() : 0)
          .thenComparing(Change::burden)
          .thenComparingInt(change -> change.side().span().start())
          .thenComparing(Change::type)
          .thenComparing(Change::field)
          .thenComparing(change -> change.side().value());

  private Gravity() {}

  private static Predicate<Change> is(Field.Weight weight) {
    return change -> VALUES.contains(change.type()) && change.field().weight() == weight;
  }

  private static Predicate<Change> is(ChangeType type) {
    return change -> change.type() == type;
  }

  private static int place(Change change) {
    int place = 0;
    while (!ORDER.get(place).test(change)) {
      place++;
    }
    return place;
  }

  /** The changes gravest first, with their ranks. */
  static List<Change> ranked(List<Change> changes) {
    List<Change> sorted = changes.stream().sorted(GRAVEST_FIRST).toList();
    return java.util.stream.IntStream.range(0, sorted.size())
        .mapToObj(i -> sorted.get(i).ranked(i + 1))
        .toList();
  }
}
