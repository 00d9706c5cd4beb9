package zhinan.ingest.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A class of lines that might head the matters of a guide, with its evidence.
 *
 * <p>Lines head matters when between one and the next stands one set of section headings: several
 * kinds, hardly any twice. Example: in a guide whose {@code 1、…} are followed by {@code 1.1 办理层级},
 * {@code 1.2 办理部门} … every interval is such a set; items {@code （1）} are followed by at most one
 * heading.
 *
 * @param name what the lines share, for messages
 * @param lines their indexes, counting up
 * @param score F1 of intervals that are one set and of headings that stand in them, 0 to 1
 */
record MatterClass(String name, List<Integer> lines, double score) {
  /** An interval with fewer kinds may be a section with an item that looks like a heading. */
  private static final int FEWEST_KINDS = 2;

  /** The share of headings that may come twice in a set: parts, and sections pasted twice. */
  private static final double REPEATS = 0.34;

  static MatterClass of(String name, List<Integer> lines, MarkedLines page) {
    int sets = 0;
    int inSets = 0;
    for (int i = 0; i < lines.size(); i++) {
      int end = i + 1 < lines.size() ? lines.get(i + 1) : page.size();
      int count = anchorsOfSet(page, lines.get(i) + 1, end);
      sets += count > 0 ? 1 : 0;
      inSets += count;
    }
    double precision = lines.isEmpty() ? 0 : (double) sets / lines.size();
    double recall = page.anchors() == 0 ? 0 : (double) inSets / page.anchors();
    double score = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return new MatterClass(name, lines, score);
  }

  /** The number of headings between two lines where they are one set, else 0. */
  static int anchorsOfSet(MarkedLines page, int from, int to) {
    Set<Object> kinds = new HashSet<>();
    Set<String> titles = new HashSet<>();
    int count = 0;
    for (int i = page.nextAnchor(from); i < to; i = page.nextAnchor(i + 1)) {
      count++;
      kinds.add(page.kinds(i));
      titles.add(page.title(i));
    }
    return kinds.size() >= FEWEST_KINDS && count - titles.size() <= REPEATS * count ? count : 0;
  }
}
