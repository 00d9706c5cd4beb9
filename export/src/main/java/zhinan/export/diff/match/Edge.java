package zhinan.export.diff.match;

import java.util.Comparator;

/**
 * How well two things would go together. Immutable, may be shared.
 *
 * @param before the one of OLD, 0-based
 * @param after the one of NEW, 0-based
 * @param score from 0 to 1,000,000; a whole number, so that sums are the same in any order
 */
public record Edge(int before, int after, int score) {
  /** No edge: the partner of what is alone. */
  static final Edge NONE = new Edge(-1, -1, 0);

  /** The score of two things that are the same in everything. */
  public static final int SAME = 1_000_000;

  /**
   * The best first; of equals the ones whose places are nearest, then the first. Read the other way
   * round the order is the same but for edges like (1,2) and (2,1), which never compete.
   */
  public static final Comparator<Edge> BEST_FIRST =
      Comparator.comparingInt(Edge::score)
          .reversed()
          .thenComparingInt(edge -> Math.abs(edge.before - edge.after))
          .thenComparingInt(edge -> edge.before + edge.after)
          .thenComparingInt(Edge::before);
}
