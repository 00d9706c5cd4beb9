package zhinan.export.diff.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/**
 * Scores pairs of things by their titles, their words and what the caller knows of their places.
 *
 * <p>Example: two matters of one title whose words are the same but for a phone number score nearly
 * 1; two of one title with different words 0.45 and what their place adds. Immutable, may be
 * shared.
 */
public final class Scored {
  /** A hundred sections against a hundred; the longest matter at hand has about fifty. */
  private static final long MOST_PAIRS = 10_000;

  private final List<Profile> before;
  private final List<Profile> after;
  private final ClauseWeights likeness;
  private final double[] totalBefore;
  private final double[] totalAfter;

  public Scored(List<Profile> before, List<Profile> after) {
    this.before = List.copyOf(before);
    this.after = List.copyOf(after);
    this.likeness = new ClauseWeights(before, after);
    this.totalBefore = before.stream().mapToDouble(likeness::total).toArray();
    this.totalAfter = after.stream().mapToDouble(likeness::total).toArray();
  }

  /** The pairs worth looking at, with their scores where these reach the least one. */
  public List<Edge> candidates(Score score, double least) {
    List<Edge> edges = new ArrayList<>();
    for (long pair : Candidates.of(before, after)) {
      add((int) (pair >>> Integer.SIZE), (int) pair, score, least, edges);
    }
    return edges;
  }

  /**
   * All pairs, with their scores where these reach the least one. Where there are too many, only
   * the candidates.
   */
  public List<Edge> all(Score score, double least) {
    if ((long) before.size() * after.size() > MOST_PAIRS) {
      return candidates(score, least);
    }
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < after.size(); j++) {
        add(i, j, score, least, edges);
      }
    }
    return edges;
  }

  private void add(int i, int j, Score score, double least, Collection<Edge> edges) {
    double value = score.of(i, j, titles(i, j), words(i, j));
    if (value >= least) {
      edges.add(new Edge(i, j, (int) Math.round(Math.min(1, value) * Edge.SAME)));
    }
  }

  private double titles(int i, int j) {
    return Profile.titles(before.get(i), after.get(j));
  }

  /** The share of their words in common, from 0 to 1; 1 where neither has any. */
  public double words(int i, int j) {
    return share(i, j, (a, b) -> (a + b) / 2);
  }

  /** The share of the smaller one's words that the larger one has too, from 0 to 1. */
  public double containment(int i, int j) {
    return before.get(i).isEmpty() || after.get(j).isEmpty() ? 0 : share(i, j, Math::min);
  }

  /** The share of the words of one thing, of either side, that the other has too. */
  public double share(Profile part, Profile whole) {
    double total = likeness.total(part);
    return total == 0 ? 0 : Math.min(1, likeness.shared(part, whole) / total);
  }

  private double share(int i, int j, DoubleBinaryOperator whole) {
    if (before.get(i).whole() == after.get(j).whole()) {
      return 1;
    }
    double all = whole.applyAsDouble(totalBefore[i], totalAfter[j]);
    return all == 0 ? 0 : Math.min(1, likeness.shared(before.get(i), after.get(j)) / all);
  }

  /** How well two things go together. */
  @FunctionalInterface
  public interface Score {
    /**
     * The score, from 0 to 1.
     *
     * @param before the place of the one in OLD, 0-based
     * @param after the place of the other in NEW, 0-based
     * @param titles how alike their titles are, from 0 to 1
     * @param words how alike their words are, from 0 to 1
     */
    double of(int before, int after, double titles, double words);
  }

  /**
   * How alike the words of two things are, where rare clauses count for more than those that stand
   * everywhere: 申请人身份证 says little, a street address much. Immutable, may be shared.
   */
  private static final class ClauseWeights {
    private final Map<Long, Integer> frequency = new HashMap<>();
    private final double all;

    /** Counts how many things of both sides have each clause. */
    ClauseWeights(List<Profile> before, List<Profile> after) {
      before.forEach(this::count);
      after.forEach(this::count);
      all = before.size() + after.size();
    }

    private void count(Profile profile) {
      for (long clause : profile.clauses()) {
        frequency.merge(clause, 1, Integer::sum);
      }
    }

    /** A clause that two things have counts in full, one that all have hardly. */
    double weight(Profile profile, int index) {
      int things = frequency.getOrDefault(profile.clauses()[index], 1);
      return profile.length(index) * Math.log(1 + all / things);
    }

    /** The weight of all clauses. */
    double total(Profile profile) {
      double total = 0;
      for (int i = 0; i < profile.clauses().length; i++) {
        total += weight(profile, i);
      }
      return total;
    }

    /** The weight of the clauses that both have. */
    double shared(Profile one, Profile other) {
      double shared = 0;
      long[] a = one.clauses();
      long[] b = other.clauses();
      for (int i = 0, j = 0; i < a.length && j < b.length; ) {
        if (a[i] == b[j]) {
          shared += weight(one, i);
          i++;
          j++;
        } else if (a[i] < b[j]) {
          i++;
        } else {
          j++;
        }
      }
      return shared;
    }
  }
}
