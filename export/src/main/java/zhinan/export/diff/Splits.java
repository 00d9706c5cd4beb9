package zhinan.export.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhinan.export.diff.match.Edge;
import zhinan.export.diff.match.Profile;

/**
 * Matters without a partner whose words come from a matter that goes on with another partner: split
 * off, or merged in.
 *
 * @param sources for a matter of NEW without partner, the matter of OLD that it was a piece of
 * @param targets for a matter of OLD without partner, the matter of NEW that it became a piece of
 */
record Splits(Map<Integer, Integer> sources, Map<Integer, Integer> targets) {
  /** Most of the words, the rare ones counted for more; what is left may be a new heading. */
  private static final double MOST = 0.6;

  static Splits of(Edition old, Edition fresh, MatterPairs pairs) {
    Splits splits = new Splits(new HashMap<>(), new HashMap<>());
    List<Profile> before = old.profiles();
    List<Profile> after = fresh.profiles();
    List<Edge> edges =
        pairs
            .scored()
            .candidates((i, j, titles, words) -> pairs.scored().containment(i, j), MOST)
            .stream()
            .sorted(Edge.BEST_FIRST)
            .toList();
    for (Edge edge : edges) {
      int next = pairs.after(edge.before());
      int source = pairs.before(edge.after());
      if (source < 0 && next >= 0) {
        Profile piece = after.get(edge.after());
        if (isPiece(pairs, piece, before.get(edge.before()), after.get(next))) {
          splits.sources.putIfAbsent(edge.after(), edge.before());
        }
      } else if (source >= 0 && next < 0) {
        Profile piece = before.get(edge.before());
        if (isPiece(pairs, piece, after.get(edge.after()), before.get(source))) {
          splits.targets.putIfAbsent(edge.before(), edge.after());
        }
      }
    }
    return splits;
  }

  /** In the whole, and no more (or not yet) in the matter that goes on. */
  private static boolean isPiece(MatterPairs pairs, Profile piece, Profile whole, Profile other) {
    return pairs.scored().share(piece, whole) >= MOST
        && pairs.scored().share(piece, other) < MOST / 2;
  }
}
