package zhinan.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Two lists matched in order: the longest common subsequence of their keys.
 *
 * @param pairs what matches
 * @param left what only the first list has
 * @param right what only the second has
 * @param <T> of the lists
 */
record OrderedPairs<T>(List<Map.Entry<T, T>> pairs, List<T> left, List<T> right) {

  static <T> OrderedPairs<T> of(List<T> left, List<T> right, Function<T, String> key) {
    List<String> a = left.stream().map(key).toList();
    List<String> b = right.stream().map(key).toList();
    int[][] longest = longest(a, b);
    OrderedPairs<T> found =
        new OrderedPairs<>(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.get(i).equals(b.get(j))) {
        found.pairs.add(Map.entry(left.get(i++), right.get(j++)));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        found.left.add(left.get(i++));
      } else {
        found.right.add(right.get(j++));
      }
    }
    found.left.addAll(left.subList(i, a.size()));
    found.right.addAll(right.subList(j, b.size()));
    return found;
  }

  /** The length of the longest common subsequence of the two ends from each pair of indexes. */
  private static int[][] longest(List<String> a, List<String> b) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            a.get(i).equals(b.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }
}
