package zhinan.ingest.read.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the paragraphs of a document's automatic lists and writes the labels that Word shows.
 * Single-use, one to a document.
 *
 * <p>Example: the third paragraph of a list whose first level reads {@code （%1）} and counts in
 * Chinese gives {@code （三）}.
 */
public final class DocCounters {
  private static final int UNUSED = Integer.MIN_VALUE;

  private final Map<Integer, int[]> families = new HashMap<>();
  private final Set<Integer> seen = new HashSet<>();

  /** Counts one paragraph and gives its label. */
  public String next(DocList list, int level) {
    if (list.level(level).isEmpty()) {
      return "";
    }
    int[] counts = families.computeIfAbsent(list.family(), family -> unused());
    if (seen.add(list.number())) {
      list.starts().keySet().stream()
          .filter(i -> i >= 0 && i < counts.length)
          .forEach(i -> counts[i] = UNUSED);
    }
    counts[level] = counts[level] == UNUSED ? list.start(level) : counts[level] + 1;
    for (int deeper = level + 1; deeper < list.levels().size(); deeper++) {
      int restart = list.levels().get(deeper).restart();
      if (restart == DocLevel.ALWAYS || level < restart) {
        counts[deeper] = UNUSED;
      }
    }
    return label(list, list.levels().get(level), counts);
  }

  private static int[] unused() {
    int[] counts = new int[DocList.LEVELS];
    Arrays.fill(counts, UNUSED);
    return counts;
  }

  private static String label(DocList list, DocLevel level, int[] counts) {
    if (level.format() == DocNumberFormat.BULLET) {
      return level.bullet();
    }
    String pattern = level.pattern();
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int digit = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (digit >= 0 && digit < list.levels().size()) {
        label.append(number(list, digit, level.legal(), counts));
        i++;
      } else {
        label.append(c);
      }
    }
    return label.toString();
  }

  /** A level that has not counted yet shows its first number. */
  private static String number(DocList list, int level, boolean legal, int[] counts) {
    int count = counts[level] == UNUSED ? list.start(level) : counts[level];
    DocNumberFormat format = list.levels().get(level).format();
    return legal && format != DocNumberFormat.NONE ? Integer.toString(count) : format.spell(count);
  }
}
