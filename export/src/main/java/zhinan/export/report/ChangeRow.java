package zhinan.export.report;

import java.util.List;
import zhinan.export.diff.Change;
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
        change.before().map(side -> half(side, change, true, appendix)).orElse(Half.NOTHING),
        change.after().map(side -> half(side, change, false, appendix)).orElse(Half.NOTHING));
  }

  /** The side to show in the head: NEW, or OLD for what only OLD has. */
  Side side() {
    return change.side();
  }

  private static Half half(Side side, Change change, boolean isOld, Appendix appendix) {
    List<Run> runs =
        change.segments().isEmpty()
            ? Run.whole(words(side), isSame(change) ? "same" : isOld ? "gone" : "new")
            : Run.of(change.segments(), isOld);
    Anchors anchors = isOld ? appendix.before() : appendix.after();
    return new Half(true, side, runs, canonical(side), anchors.of(side));
  }

  /** Whether both sides say the same, so that the change is in what they were read as. */
  private static boolean isSame(Change change) {
    return change.before().map(ChangeRow::words).equals(change.after().map(ChangeRow::words));
  }

  private static String words(Side side) {
    return side.raw().isEmpty() ? side.value() : side.raw();
  }

  /** The value where the words are not already the value. */
  private static String canonical(Side side) {
    return side.raw().isEmpty() || side.raw().equals(side.value()) ? "" : side.value();
  }
}
