package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import zhinan.ingest.document.LabelFamily;
import zhinan.model.NodeType;

/**
 * Matters headed by the word for matter: {@code 事项4   新生儿户籍登记}, {@code 42项：…}. Where the count skips numbers, lines that lost the word
 * are looked for in between: {@code 10；人事档案材料收集} between 事项9 and 事项11.
 */
final class WordMatters {
  private WordMatters() {}

  static List<Head> find(Page page, List<Integer> lines) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      found.add(lines.get(i));
      if (i + 1 < lines.size()) {
        found.addAll(lost(page, lines.get(i), lines.get(i + 1)));
      }
    }
    return found.stream().map(index -> page.wholeHead(NodeType.MATTER, index)).toList();
  }

  private static List<Integer> lost(Page page, int from, int to) {
    List<Integer> found = new ArrayList<>();
    int at = from;
    for (int number = page.value(from) + 1; number < page.value(to); number++) {
      OptionalInt line = lost(page, number, at + 1, to);
      if (line.isEmpty()) {
        break;
      }
      at = line.getAsInt();
      found.add(at);
    }
    return found;
  }

  /** A line with the missing number whose next label starts a new count of sections. */
  private static OptionalInt lost(Page page, int number, int from, int to) {
    return IntStream.range(from, to)
        .filter(i -> page.has(i, LabelFamily.ARABIC) && page.value(i) == number && !page.isAnchor(i))
        .filter(i -> page.words(i).length() <= MatterFinder.LONGEST_TITLE)
        .filter(i -> restarts(page, i, to))
        .findFirst();
  }

  private static boolean restarts(Page page, int index, int to) {
    return IntStream.range(index + 1, to)
        .filter(i -> page.has(i, LabelFamily.ARABIC))
        .limit(1)
        .anyMatch(i -> page.value(i) <= 2 && !page.kinds(i).isEmpty());
  }
}
