package zhinan.export.report;

import java.util.List;
import java.util.OptionalInt;
import zhinan.export.diff.Change;
import zhinan.export.diff.Side;
import zhinan.model.Span;

/**
 * A change with both of its sides laid out.
 *
 * @param type its name
 * @param substance its class's name
 * @param before what OLD has, {@link ChangeHalf#NOTHING} where it has nothing
 * @param after what NEW has
 */
record ChangeRow(
    Change change, PageWord type, PageWord substance, ChangeHalf before, ChangeHalf after) {

  static ChangeRow of(Change change, PageWords words, Appendix appendix) {
    return new ChangeRow(
        change,
        words.of("type", change.type()),
        words.of("substance", change.substance()),
        change.before().map(side -> half(side, change, true, appendix)).orElse(ChangeHalf.NOTHING),
        change.after().map(side -> half(side, change, false, appendix)).orElse(ChangeHalf.NOTHING));
  }

  /** The side to show in the head: NEW, or OLD for what only OLD has. */
  Side side() {
    return change.side();
  }

  private static ChangeHalf half(Side side, Change change, boolean isOld, Appendix appendix) {
    List<ShownRun> runs =
        change.segments().isEmpty()
            ? ShownRun.whole(words(side), isSame(change) ? "same" : isOld ? "gone" : "new")
            : ShownRun.of(change.segments(), isOld);
    PageAnchors anchors = isOld ? appendix.before() : appendix.after();
    return new ChangeHalf(true, side, runs, canonical(side), anchors.of(side));
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

  /**
   * One edition's half of a change.
   *
   * @param exists whether the edition has it at all
   * @param runs its words
   * @param value what they were read as, {@code ""} where that is no other than the words
   * @param anchor where the full text is on the page, {@code ""} for nowhere
   */
  record ChangeHalf(boolean exists, Side side, List<ShownRun> runs, String value, String anchor) {
    static final ChangeHalf NOTHING =
        new ChangeHalf(
            false,
            new Side("", "", "", "", "", "", "", new Span(0, 0, 1, OptionalInt.empty()), "", ""),
            List.of(),
            "",
            "");

    ChangeHalf {
      runs = List.copyOf(runs);
    }

    /** Whether there is nothing to show, because the edition has no such thing or says no word. */
    boolean isBlank() {
      return value.isEmpty() && runs.stream().allMatch(run -> run.text().isEmpty());
    }

    boolean hasPage() {
      return side.span().page().isPresent();
    }

    int page() {
      return side.span().page().orElse(0);
    }
  }
}
