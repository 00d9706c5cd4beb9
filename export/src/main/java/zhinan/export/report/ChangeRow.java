package zhinan.export.report;

import java.util.List;
import zhinan.export.diff.Change;
import zhinan.export.diff.Segment;
import zhinan.export.diff.Side;

/**
 * A change with both of its sides laid out.
 *
 * @param type its name
 * @param substance its class's name
 * @param before what OLD has, {@link Half#NOTHING} where it has nothing
 * @param after what NEW has
 */
record ChangeRow(Change change, Word type, Word substance, Half before, Half after) {

  static ChangeRow of(Change change, Words words, Appendix appendix) {
    return new ChangeRow(
        change,
        words.of("type", change.type()),
        words.of("substance", change.substance()),
        change
            .before()
            .map(side -> half(side, change.segments(), true, appendix.before()))
            .orElse(Half.NOTHING),
        change
            .after()
            .map(side -> half(side, change.segments(), false, appendix.after()))
            .orElse(Half.NOTHING));
  }

  /** The side to show in the head: NEW, or OLD for what only OLD has. */
  Side side() {
    return change.side();
  }

  private static Half half(Side side, List<Segment> segments, boolean isOld, Anchors anchors) {
    List<Run> runs = segments.isEmpty() ? Run.whole(side) : Run.of(segments, isOld);
    return new Half(true, side, runs, canonical(side), anchors.of(side));
  }

  /** The value where the words are not already the value. */
  private static String canonical(Side side) {
    return side.raw().isEmpty() || side.raw().equals(side.value()) ? "" : side.value();
  }
}
