package zhinan.export.report;

import java.util.List;
import java.util.OptionalInt;
import zhinan.export.diff.Side;
import zhinan.model.Span;

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
