package zhinan.export.diff.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what can be gained when two pairs exchange partners, or when a pair is given up so that
 * both of it find a partner that is alone.
 */
final class Exchanges {
  private final List<List<Edge>> ofBefore;
  private final List<List<Edge>> ofAfter;
  private final Map<Long, Edge> edges = new HashMap<>();

  Exchanges(int before, int after, List<Edge> all) {
    ofBefore = lists(before);
    ofAfter = lists(after);
    for (Edge edge : all) {
      ofBefore.get(edge.before()).add(edge);
      ofAfter.get(edge.after()).add(edge);
      edges.put(key(edge.before(), edge.after()), edge);
    }
  }

  private static List<List<Edge>> lists(int size) {
    List<List<Edge>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static long key(int before, int after) {
    return (long) before << Integer.SIZE | after;
  }

  /** All exchanges that raise the sum, best first. */
  List<Exchange> gaining(Edge[] byBefore, Edge[] byAfter) {
    Set<Exchange> gaining = new TreeSet<>(Exchange.BEST_FIRST);
    for (Edge pair : byBefore) {
      if (pair != Edge.NONE) {
        addFor(pair, byBefore, byAfter, gaining);
      }
    }
    return List.copyOf(gaining);
  }

  /**
   * The edges that leave the pair are x–b and a–y; a–b is given up, and x–y too if it is a pair.
   */
  private void addFor(Edge pair, Edge[] byBefore, Edge[] byAfter, Set<Exchange> gaining) {
    for (Edge in : ofAfter.get(pair.after())) {
      Edge other = byBefore[in.before()];
      if (in.before() == pair.before()) {
        continue;
      }
      if (other != Edge.NONE) {
        Optional.ofNullable(edges.get(key(pair.before(), other.after())))
            .map(out -> new Exchange(List.of(pair, other), List.of(in, out)))
            .filter(Exchange::gains)
            .ifPresent(gaining::add);
      } else {
        ofBefore.get(pair.before()).stream()
            .filter(out -> byAfter[out.after()] == Edge.NONE)
            .map(out -> new Exchange(List.of(pair), List.of(in, out)))
            .filter(Exchange::gains)
            .forEach(gaining::add);
      }
    }
  }

  /**
   * Pairs given for pairs taken.
   *
   * @param given one or two
   * @param taken two
   */
  record Exchange(List<Edge> given, List<Edge> taken) {
    static final Comparator<Exchange> BEST_FIRST =
        Comparator.comparingInt(Exchange::gain)
            .reversed()
            .thenComparingInt(Exchange::distance)
            .thenComparingInt(Exchange::places)
            .thenComparing(exchange -> exchange.sorted().toString());

    int gain() {
      return sum(taken) - sum(given);
    }

    boolean gains() {
      return gain() > 0;
    }

    private static int sum(List<Edge> edges) {
      return edges.stream().mapToInt(Edge::score).sum();
    }

    private int distance() {
      return taken.stream().mapToInt(edge -> Math.abs(edge.before() - edge.after())).sum();
    }

    private int places() {
      return taken.stream().mapToInt(edge -> edge.before() + edge.after()).sum();
    }

    private List<Edge> sorted() {
      return taken.stream().sorted(Edge.BEST_FIRST).toList();
    }

    /** Whether what is given is still there, and what is taken is free apart from it. */
    boolean fits(Edge[] byBefore, Edge[] byAfter) {
      return given.stream().allMatch(edge -> edge.equals(byBefore[edge.before()]))
          && taken.stream()
              .allMatch(edge -> isFree(byBefore[edge.before()]) && isFree(byAfter[edge.after()]));
    }

    private boolean isFree(Edge holder) {
      return holder == Edge.NONE || given.contains(holder);
    }
  }
}
