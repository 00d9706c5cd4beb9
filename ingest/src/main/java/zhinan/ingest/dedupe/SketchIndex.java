package zhinan.ingest.dedupe;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which earlier matters a matter may be a copy of: those with the same title, the same body, or a
 * sketch that shares a band. Each key remembers only so many matters that cost grows with the
 * number of matters, not with its square. Single-use: matters come in document order.
 */
final class SketchIndex {
  /**
   * So many matters of one key are compared; of a text pasted more often than that the copies are
   * found through those that are remembered, since every copy is held against the first.
   */
  private static final int REMEMBERED = 8;

  private final Map<String, Deque<Integer>> byTitle = new HashMap<>();
  private final Map<String, Deque<Integer>> byBody = new HashMap<>();
  private final Map<Long, Deque<Integer>> byBand = new HashMap<>();

  /** The indexes of earlier matters in document order. */
  Set<Integer> of(ComparedMatter matter) {
    Set<Integer> found = new TreeSet<>();
    if (!matter.title().isEmpty()) {
      found.addAll(byTitle.getOrDefault(matter.title(), new ArrayDeque<>()));
    }
    if (matter.saysSomething()) {
      found.addAll(byBody.getOrDefault(matter.body(), new ArrayDeque<>()));
      for (long band : matter.sketch().bands()) {
        found.addAll(byBand.getOrDefault(band, new ArrayDeque<>()));
      }
    }
    return found;
  }

  void add(int index, ComparedMatter matter) {
    remember(byTitle, matter.title(), index);
    if (matter.saysSomething()) {
      remember(byBody, matter.body(), index);
      for (long band : matter.sketch().bands()) {
        remember(byBand, band, index);
      }
    }
  }

  private static <K> void remember(Map<K, Deque<Integer>> places, K key, int index) {
    Deque<Integer> known = places.computeIfAbsent(key, k -> new ArrayDeque<>());
    if (known.size() < REMEMBERED) {
      known.add(index);
    }
  }
}
