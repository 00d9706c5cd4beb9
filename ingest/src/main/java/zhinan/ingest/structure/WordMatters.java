package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import zhinan.model.NodeType;
import zhinan.text.LabelFamily;

/**
 * Matters headed by the word for matter: {@code 事项4 新生儿户籍登记}, {@code 42项：…}. Where the count skips
 * numbers, lines that lost the word are looked for in between: {@code 10；人事档案材料收集} between 事项9 and
 * 事项11.
 */
final class WordMatters {
  private WordMatters() {}

  /**
   * The separators of section labels; a number with another one, such as {@code 13；}, may be a
   * matter's.
   */
  private static final String SECTION_SEPARATORS = ".、,";

  static List<GuideHead> find(MarkedLines page, List<Integer> lines) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int to = i + 1 < lines.size() ? lines.get(i + 1) : page.size();
      found.add(lines.get(i));
      Set<Integer> lost = new TreeSet<>(lost(page, lines.get(i), to));
      IntStream.range(lines.get(i) + 1, to)
          .filter(line -> isSetApart(page, line, to))
          .forEach(lost::add);
      found.addAll(lost);
    }
    return found.stream().map(index -> page.wholeHead(NodeType.MATTER, index)).toList();
  }

  /** A number with a matter's separator above a new count of sections. */
  private static boolean isSetApart(MarkedLines page, int line, int to) {
    return page.label(line)
            .filter(label -> SECTION_SEPARATORS.indexOf(label.separator()) < 0)
            .isPresent()
        && isCandidate(page, line, to);
  }

  private static List<Integer> lost(MarkedLines page, int from, int to) {
    List<Integer> found = new ArrayList<>();
    int at = from;
    int next = to < page.size() ? page.value(to) : 0;
    for (int number = page.value(from) + 1; number < next; number++) {
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
  private static OptionalInt lost(MarkedLines page, int number, int from, int to) {
    return IntStream.range(from, to)
        .filter(i -> page.value(i) == number && isCandidate(page, i, to))
        .findFirst();
  }

  private static boolean isCandidate(MarkedLines page, int index, int to) {
    return page.has(index, LabelFamily.ARABIC)
        && !page.isAnchor(index)
        && page.words(index).length() <= MatterFinder.LONGEST_TITLE
        && restarts(page, index, to);
  }

  private static boolean restarts(MarkedLines page, int index, int to) {
    return IntStream.range(index + 1, to)
        .filter(i -> page.has(i, LabelFamily.ARABIC))
        .limit(1)
        .anyMatch(i -> page.value(i) <= 2 && page.isKnown(i));
  }
}
