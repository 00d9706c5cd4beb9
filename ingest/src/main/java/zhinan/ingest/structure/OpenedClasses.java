package zhinan.ingest.structure;

import java.util.List;
import java.util.Map;
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

  static List<MatterClass> of(Page page) {
    Map<String, List<Integer>> openings =
        IntStream.range(0, page.size())
            .filter(page::isAnchor)
            .boxed()
            .collect(
                Collectors.groupingBy(
                    index -> page.title(index), TreeMap::new, Collectors.toList()));
    return openings.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(
            entry ->
                MatterClass.of("above " + entry.getKey(), titles(page, entry.getValue()), page))
        .toList();
  }

  private static List<Integer> titles(Page page, List<Integer> openings) {
    return openings.stream()
        .map(index -> titleAbove(page, index))
        .filter(i -> i >= 0)
        .distinct()
        .toList();
  }

  private static int titleAbove(Page page, int opening) {
    int at = page.above(opening);
    for (int i = 0; i < INTRODUCTION && isSentence(page, at); i++) {
      at = page.above(at);
    }
    return isTitle(page, at) ? at : -1;
  }

  private static boolean isSentence(Page page, int index) {
    return page.words(index).endsWith("。") && page.mark(index).isEmpty();
  }

  private static boolean isTitle(Page page, int index) {
    int above = page.above(index);
    String words = page.words(index);
    return !words.isEmpty()
        && words.length() <= MatterFinder.LONGEST_TITLE
        && !words.matches(".*[。；;，,、]$")
        && !page.isAnchor(index)
        && !(page.isAnchor(above) && !page.hasBody(above));
  }
}
