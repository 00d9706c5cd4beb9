package zhinan.export.diff;

import java.util.List;
import java.util.Optional;

/**
 * One difference between two editions, told once.
 *
 * <p>Example: the time limit of a matter went from 5 to 3 working days: VALUE_CHANGED, SUBSTANTIVE,
 * field TIME_LIMIT, before {@code 5 WORKING_DAY}, after {@code 3 WORKING_DAY}, burden LESS.
 * Immutable, may be shared.
 *
 * @param rank 1 for the change that means most to a citizen, then counting up
 * @param type what happened
 * @param substance how deep it goes
 * @param rule id of the rule that decided the substance, stable over versions
 * @param field which property, NONE for the whole of a node or office
 * @param burden whether it asks more of a citizen
 * @param before in OLD; empty for what only NEW has
 * @param after in NEW; empty for what only OLD has
 * @param segments the two texts compared; empty where there are no words on both sides
 */
public record Change(
    int rank,
    ChangeType type,
    Substance substance,
    String rule,
    Field field,
    Burden burden,
    Optional<Side> before,
    Optional<Side> after,
    List<Segment> segments) {
  public Change {
    segments = List.copyOf(segments);
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException(type + " without a side");
    }
  }

  /** The side to show where one is enough: NEW, or OLD for what only OLD has. */
  public Side side() {
    return after.or(() -> before).orElseThrow();
  }

  /** The title of the matter in NEW, in OLD for what only OLD has; {@code ""} outside matters. */
  public String matter() {
    return side().matter();
  }

  /** The same change with another rank. */
  public Change ranked(int other) {
    return new Change(other, type, substance, rule, field, burden, before, after, segments);
  }

  /** The same change read from NEW to OLD. */
  public Change mirrored() {
    return new Change(
        rank,
        type.mirrored(),
        substance,
        rule,
        field,
        burden.mirrored(),
        after,
        before,
        Segment.mirrored(segments));
  }
}
