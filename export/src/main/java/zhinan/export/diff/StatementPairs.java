package zhinan.export.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import zhinan.export.diff.match.Edge;
import zhinan.export.diff.match.Matching;
import zhinan.text.Range;

/**
 * Which value of OLD is which of NEW.
 *
 * <p>What stands on kept tokens in both editions is the same and is set aside first; mostly that is
 * all but one or two.
 *
 * @param <T> a value or an office
 */
final class StatementPairs<T> {
  /**
   * A table of a hundred offices that were all changed; beyond it only near places are compared.
   */
  private static final long MOST_PAIRS = 10_000;

  private static final int NEAR = 16;

  private final List<T> before;
  private final List<T> after;
  private final Matching matching;

  private StatementPairs(List<T> before, List<T> after, Matching matching) {
    this.before = before;
    this.after = after;
    this.matching = matching;
  }

  static <T> StatementPairs<T> of(
      List<T> before,
      List<T> after,
      Function<T, Range> range,
      KeptTokens kept,
      ToDoubleBiFunction<T, T> score,
      double least) {
    Set<Range> laid = new HashSet<>();
    before.forEach(each -> kept.laid(range.apply(each)).ifPresent(laid::add));
    Set<Range> same = new HashSet<>();
    after.stream().map(range).filter(laid::contains).forEach(same::add);
    List<T> old =
        before.stream()
            .filter(each -> kept.laid(range.apply(each)).filter(same::contains).isEmpty())
            .toList();
    List<T> fresh = after.stream().filter(each -> !same.contains(range.apply(each))).toList();
    return new StatementPairs<>(old, fresh, matching(old, fresh, score, least));
  }

  private static <T> Matching matching(
      List<T> old, List<T> fresh, ToDoubleBiFunction<T, T> score, double least) {
    List<Edge> edges = new ArrayList<>();
    boolean few = (long) old.size() * fresh.size() <= MOST_PAIRS;
    for (int i = 0; i < old.size(); i++) {
      int first = few ? 0 : Math.max(0, i - NEAR);
      int last = few ? fresh.size() : Math.min(fresh.size(), i + NEAR + 1);
      for (int j = first; j < last; j++) {
        double value = score.applyAsDouble(old.get(i), fresh.get(j));
        if (value >= least) {
          edges.add(new Edge(i, j, (int) Math.round(value * Edge.SAME)));
        }
      }
    }
    return Matching.of(old.size(), fresh.size(), edges);
  }

  List<Both<T>> pairs() {
    return matching.pairs().stream()
        .map(edge -> new Both<>(before.get(edge.before()), after.get(edge.after())))
        .toList();
  }

  /** What only OLD states. */
  List<T> removed() {
    List<T> removed = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (matching.after(i) < 0) {
        removed.add(before.get(i));
      }
    }
    return removed;
  }

  /** What only NEW states. */
  List<T> added() {
    List<T> added = new ArrayList<>();
    for (int j = 0; j < after.size(); j++) {
      if (matching.before(j) < 0) {
        added.add(after.get(j));
      }
    }
    return added;
  }

  /**
   * The same thing in both editions.
   *
   * @param before in OLD
   * @param after in NEW
   */
  record Both<T>(T before, T after) {}
}
