package zhinan.export.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Collects the changes of a comparison. For one use. */
final class ChangeList {
  private final List<Change> changes = new ArrayList<>();

  List<Change> changes() {
    return changes;
  }

  /** A change with both sides. */
  void changed(
      ChangeType type, Verdict verdict, Field field, Side before, Side after, List<Segment> words) {
    changes.add(change(type, verdict, field, words).apply(Optional.of(before), Optional.of(after)));
  }

  /** What only OLD has. */
  void removed(ChangeType type, Verdict verdict, Side before) {
    changes.add(
        change(type, verdict, Field.NONE, List.of()).apply(Optional.of(before), Optional.empty()));
  }

  /** What only NEW has. */
  void added(ChangeType type, Verdict verdict, Side after) {
    changes.add(
        change(type, verdict, Field.NONE, List.of()).apply(Optional.empty(), Optional.of(after)));
  }

  private BiFunction<Optional<Side>, Optional<Side>, Change> change(
      ChangeType type, Verdict verdict, Field field, List<Segment> words) {
    int rank = changes.size() + 1;
    return (before, after) ->
        new Change(
            rank,
            type,
            verdict.substance(),
            verdict.rule(),
            field,
            verdict.burden(),
            before,
            after,
            words);
  }

  /**
   * What a rule decided.
   *
   * @param substance how deep the change goes
   * @param rule its id
   * @param burden which direction
   */
  record Verdict(Substance substance, String rule, Burden burden) {
    static Verdict of(Substance substance, String rule) {
      return new Verdict(substance, rule, Burden.NEUTRAL);
    }
  }
}
