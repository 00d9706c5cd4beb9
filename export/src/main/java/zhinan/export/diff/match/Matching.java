package zhinan.export.diff.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Which of OLD is which of NEW: each at most once.
 *
 * <p>All edges are taken best first; this gives the pairing in which no two would both rather have
 * each other. Then it is repaired: as long as two pairs, or a pair and two that are alone, would
 * have a higher sum when their partners are exchanged, they are. A full optimum over all (the
 * Hungarian method, cubic in the number of things) would give the same on every guide at hand;
 * where it would not, one very good pair would be given up for several poor ones, and a reader of
 * the report would not understand why. Exchanging mends the case that hurts: twins whose titles
 * were swapped.
 *
 * <p>The result does not depend on the order of the edges, and is mirrored when they are.
 * Immutable, may be shared.
 */
public final class Matching {
  /** Each round of repairs raises the sum; this many rounds have never been needed. */
  private static final int MOST_ROUNDS = 8;

  private final Edge[] byBefore;
  private final Edge[] byAfter;

  private Matching(int before, int after) {
    byBefore = new Edge[before];
    byAfter = new Edge[after];
    Arrays.fill(byBefore, Edge.NONE);
    Arrays.fill(byAfter, Edge.NONE);
  }

  /**
   * Pairs up.
   *
   * @param before how many things OLD has
   * @param after how many things NEW has
   * @param edges the pairs that are good enough to be considered, each once
   */
  public static Matching of(int before, int after, Collection<Edge> edges) {
    Matching matching = new Matching(before, after);
    List<Edge> best = new ArrayList<>(edges);
    best.sort(Edge.BEST_FIRST);
    for (Edge edge : best) {
      if (matching.byBefore[edge.before()] == Edge.NONE
          && matching.byAfter[edge.after()] == Edge.NONE) {
        matching.set(edge);
      }
    }
    Exchanges exchanges = new Exchanges(before, after, best);
    for (int round = 0; round < MOST_ROUNDS && matching.repair(exchanges); round++) {}
    return matching;
  }

  private boolean repair(Exchanges exchanges) {
    List<Exchanges.Exchange> all = exchanges.gaining(byBefore, byAfter);
    boolean any = false;
    for (Exchanges.Exchange exchange : all) {
      if (exchange.fits(byBefore, byAfter)) {
        exchange.given().forEach(this::unset);
        exchange.taken().forEach(this::set);
        any = true;
      }
    }
    return any;
  }

  private void set(Edge edge) {
    byBefore[edge.before()] = edge;
    byAfter[edge.after()] = edge;
  }

  private void unset(Edge edge) {
    byBefore[edge.before()] = Edge.NONE;
    byAfter[edge.after()] = Edge.NONE;
  }

  /** The partner in NEW, or -1. */
  public int after(int before) {
    return byBefore[before].after();
  }

  /** The partner in OLD, or -1. */
  public int before(int after) {
    return byAfter[after].before();
  }

  /** The pairs, in the order of NEW. */
  public List<Edge> pairs() {
    return Arrays.stream(byAfter).filter(edge -> edge != Edge.NONE).toList();
  }
}
