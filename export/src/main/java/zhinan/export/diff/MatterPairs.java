package zhinan.export.diff;

import java.util.ArrayList;
import java.util.List;
import zhinan.export.diff.match.Edge;
import zhinan.export.diff.match.Matching;
import zhinan.export.diff.match.Scored;

/** Which matter of OLD is which of NEW. */
final class MatterPairs {
  private static final double TITLE = 0.42;
  private static final double WORDS = 0.42;
  private static final double PLACE = 0.08;

  /** Twins with one text, 残疾人证换领 and 残疾人证注销, are told apart by number and neighbours. */
  private static final double NUMBER = 0.04;

  private static final double NEIGHBOUR = 0.02;

  /**
   * One title with other words is enough, and so are the same words under another title; a title
   * that is nearly the same needs a tenth of the words, one that is half the same nearly half.
   */
  private static final double LEAST = 0.4;

  private final Edition old;
  private final Edition fresh;
  private final Scored scored;
  private final Matching matching;

  private MatterPairs(Edition old, Edition fresh) {
    this.old = old;
    this.fresh = fresh;
    this.scored = new Scored(old.profiles(), fresh.profiles());
    int before = old.entries().size();
    int after = fresh.entries().size();
    this.matching = Matching.of(before, after, scored.candidates(this::score, LEAST));
  }

  static MatterPairs of(Edition old, Edition fresh) {
    return new MatterPairs(old, fresh);
  }

  private double score(int i, int j, double titles, double words) {
    boolean same = old.entries().get(i).place().equals(fresh.entries().get(j).place());
    boolean silent =
        old.entries().get(i).profile().isEmpty() || fresh.entries().get(j).profile().isEmpty();
    double counted = silent && titles < 1 ? 0 : words;
    return TITLE * titles
        + WORDS * counted
        + (same ? PLACE : 0)
        + (number(old, i).equals(number(fresh, j)) ? NUMBER : 0)
        + (title(old, i - 1).equals(title(fresh, j - 1)) ? NEIGHBOUR : 0)
        + (title(old, i + 1).equals(title(fresh, j + 1)) ? NEIGHBOUR : 0);
  }

  private static String number(Edition edition, int at) {
    return edition.entries().get(at).matter().heading().number();
  }

  /** The title of the matter at the place; {@code ""} in front of the first and behind the last. */
  private static String title(Edition edition, int at) {
    boolean exists = at >= 0 && at < edition.entries().size();
    return exists ? edition.entries().get(at).profile().title() : "";
  }

  List<Edge> pairs() {
    return matching.pairs();
  }

  /** The place of the partner in NEW, or -1. */
  int after(int before) {
    return matching.after(before);
  }

  /** The place of the partner in OLD, or -1. */
  int before(int after) {
    return matching.before(after);
  }

  Scored scored() {
    return scored;
  }

  List<Pair> listed() {
    List<Pair> listed = new ArrayList<>();
    for (Edge edge : pairs()) {
      listed.add(
          new Pair(
              old.entries().get(edge.before()).matter().id(),
              fresh.entries().get(edge.after()).matter().id(),
              (double) edge.score() / Edge.SAME));
    }
    return listed;
  }
}
