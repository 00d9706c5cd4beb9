package zhinan.export.diff.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Which of OLD might be which of NEW, without looking at all pairs: those that share their title,
 * all of their words, a rare clause, or a rare pair of characters in their titles.
 *
 * <p>A rare feature brings all its pairs; it has at most {@link #RARE} things on each side, so that
 * the work grows with the number of things and not with its square. A title or text that more
 * things have brings those that are at the same place among them, counted from the front or from
 * the back.
 */
final class Candidates {
  /** A city has about a dozen districts; a clause that each of them has once is still looked at. */
  private static final int RARE = 16;

  private final List<Profile> before;
  private final List<Profile> after;
  private final Set<Long> pairs = new LinkedHashSet<>();

  private Candidates(List<Profile> before, List<Profile> after) {
    this.before = before;
    this.after = after;
  }

  /** The candidates as {@code before << 32 | after}. */
  static Set<Long> of(List<Profile> before, List<Profile> after) {
    Candidates candidates = new Candidates(before, after);
    candidates.add(profile -> LongStream.of(profile.title().hashCode()), true);
    candidates.add(profile -> LongStream.of(profile.whole()), true);
    candidates.add(profile -> LongStream.of(Profile.bigrams(profile.title())).distinct(), false);
    candidates.add(profile -> LongStream.of(profile.clauses()), false);
    return candidates.pairs;
  }

  private void add(Function<Profile, LongStream> features, boolean alsoFrequent) {
    Map<Long, List<Integer>> index = index(before, features);
    index(after, features)
        .forEach(
            (feature, places) -> add(index.getOrDefault(feature, List.of()), places, alsoFrequent));
  }

  private static Map<Long, List<Integer>> index(
      List<Profile> profiles, Function<Profile, LongStream> features) {
    Map<Long, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      int place = i;
      features
          .apply(profiles.get(i))
          .forEach(feature -> index.computeIfAbsent(feature, f -> new ArrayList<>(1)).add(place));
    }
    return index;
  }

  private void add(List<Integer> old, List<Integer> fresh, boolean alsoFrequent) {
    if (old.size() <= RARE && fresh.size() <= RARE) {
      old.forEach(i -> fresh.forEach(j -> pair(i, j)));
    } else if (alsoFrequent) {
      int both = Math.min(old.size(), fresh.size());
      IntStream.range(0, both).forEach(k -> pair(old.get(k), fresh.get(k)));
      IntStream.rangeClosed(1, both)
          .forEach(k -> pair(old.get(old.size() - k), fresh.get(fresh.size() - k)));
    }
  }

  private void pair(int i, int j) {
    pairs.add((long) i << Integer.SIZE | j);
  }
}
