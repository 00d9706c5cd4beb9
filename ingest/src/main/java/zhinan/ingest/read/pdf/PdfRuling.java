package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rules of a page put together: pieces of one border joined, and borders that touch gathered into
 * frames.
 */
final class PdfRuling {
  private PdfRuling() {}

  /**
   * The groups of rules that touch each other; each may be a table, a shape, or a mere underline.
   */
  static List<List<PdfRule>> frames(List<PdfRule> pieces) {
    List<PdfRule> rules = joined(pieces);
    int[] group = new int[rules.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      for (int j = 0; j < i; j++) {
        if (rules.get(i).meets(rules.get(j))) {
          group[root(group, i)] = root(group, j);
        }
      }
    }
    List<List<PdfRule>> frames = new ArrayList<>();
    rules.forEach(rule -> frames.add(new ArrayList<>()));
    for (int i = 0; i < group.length; i++) {
      frames.get(root(group, i)).add(rules.get(i));
    }
    frames.removeIf(List::isEmpty);
    return frames;
  }

  private static int root(int[] group, int of) {
    int at = of;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  /**
   * Word draws each cell's borders for itself, and dashes are many: pieces of one line become one
   * rule.
   */
  private static List<PdfRule> joined(List<PdfRule> pieces) {
    List<PdfRule> sorted = new ArrayList<>(pieces);
    sorted.sort(
        Comparator.comparing(PdfRule::level)
            .thenComparingLong(rule -> Math.round(rule.at()))
            .thenComparingDouble(PdfRule::from));
    List<PdfRule> joined = new ArrayList<>();
    for (PdfRule rule : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).continues(rule)) {
        PdfRule before = joined.get(last);
        joined.set(
            last,
            new PdfRule(
                rule.level(), before.at(), before.from(), Math.max(before.to(), rule.to())));
      } else {
        joined.add(rule);
      }
    }
    return joined;
  }
}
