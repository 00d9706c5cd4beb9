package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Classes of lines that stand right above one heading each time it comes: where every set of
 * sections opens with {@code 受理条件}, the lines above it are the titles of matters, whatever their
 * labels. Tells them from items that carry the same labels, or from any where titles carry none.
 */
final class OpenedClasses {
  /** Between a title and its first heading stand at most so many sentences. */
  private static final int INTRODUCTION = 3;

  private OpenedClasses() {}

  static List<MatterClass> of(MarkedLines page) {
    Map<String, List<Integer>> openings =
        IntStream.range(0, page.size())
            .filter(page::isAnchor)
            .boxed()
            .collect(
                Collectors.groupingBy(
                    index -> page.title(index), TreeMap::new, Collectors.toList()));
    openings.put("", restarts(page));
    return openings.values().stream()
        .map(lines -> titles(page, lines))
        .filter(lines -> lines.size() > 1)
        .map(lines -> MatterClass.of("opened", lines, page))
        .toList();
  }

  /**
   * The headings that start a set: one that the set above has already, or that stands further up in
   * the order of headings; for matters that lack the usual first one.
   */
  private static List<Integer> restarts(MarkedLines page) {
    Map<String, Integer> order = new HashMap<>();
    Set<String> seen = new HashSet<>();
    List<Integer> found = new ArrayList<>();
    int last = Integer.MAX_VALUE;
    for (int i = page.nextAnchor(0); i < page.size(); i = page.nextAnchor(i + 1)) {
      String title = page.title(i);
      order.putIfAbsent(title, order.size());
      int rank = order.get(title);
      if ((rank < last || seen.contains(title)) && titleAbove(page, i) >= 0) {
        found.add(i);
        seen.clear();
      }
      seen.add(title);
      last = rank;
    }
    return found;
  }

  private static List<Integer> titles(MarkedLines page, List<Integer> openings) {
    return openings.stream()
        .map(index -> titleAbove(page, index))
        .filter(i -> i >= 0)
        .distinct()
        .toList();
  }

  /** The title above the first heading of a set and its introduction; -1 for none. */
  static int titleAbove(MarkedLines page, int opening) {
    int at = page.above(opening);
    for (int i = 0; i < INTRODUCTION && isSentence(page, at); i++) {
      at = page.above(at);
    }
    return isTitle(page, at) ? at : -1;
  }

  private static boolean isSentence(MarkedLines page, int index) {
    return page.words(index).endsWith("。") && page.mark(index).isEmpty();
  }

  private static boolean isTitle(MarkedLines page, int index) {
    int above = page.above(index);
    String words = page.words(index);
    return !words.isEmpty()
        && words.length() <= MatterFinder.LONGEST_TITLE
        && !words.matches(".*[。;,、]$")
        && !page.isAnchor(index)
        && !(page.isAnchor(above) && !page.hasBody(above));
  }
}
