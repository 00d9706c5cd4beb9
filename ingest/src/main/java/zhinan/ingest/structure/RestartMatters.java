package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import zhinan.model.NodeType;

/**
 * Matters without any mark of their own: the sections start anew, and the line above is the title.
 * A document whose sections never start anew is one matter, titled by its first line. Without
 * section headings there are no matters: the document is something else.
 *
 * <p>Seen in: portal dumps ({@code 高龄老人津贴申领} / {@code 基础信息} / {@code 事项名称} …), one-matter leaflets.
 */
final class RestartMatters {
  /**
   * A single set of sections needs this many kinds to make a matter of the whole document; forms
   * and notices have fewer.
   */
  private static final int FEWEST_KINDS = 3;

  private RestartMatters() {}

  static List<Head> find(Page page) {
    List<Integer> anchors = IntStream.range(0, page.size()).filter(page::isAnchor).boxed().toList();
    long kinds = anchors.stream().map(page::kinds).distinct().count();
    if (kinds < FEWEST_KINDS) {
      return List.of();
    }
    String first = opening(page, anchors);
    List<Head> heads = new ArrayList<>();
    for (int anchor : anchors) {
      if (page.title(anchor).equals(first)
          && (heads.isEmpty() || anchor > heads.get(heads.size() - 1).from() + 1)) {
        int title = titleAbove(page, anchor);
        if (title >= 0) {
          heads.add(page.wholeHead(NodeType.MATTER, title));
        }
      }
    }
    return heads;
  }

  /** The first heading, if it comes again as often as any; it opens each set. */
  private static String opening(Page page, List<Integer> anchors) {
    Map<String, Integer> counts = new HashMap<>();
    anchors.forEach(anchor -> counts.merge(page.title(anchor), 1, Integer::sum));
    return page.title(anchors.get(0));
  }

  private static int titleAbove(Page page, int anchor) {
    int above = page.above(anchor);
    while (above >= 0
        && (page.line(above).isEmpty()
            || page.mark(above).isPresent() && page.label(above).isEmpty())) {
      above = page.above(above);
    }
    return above >= 0 && page.words(above).length() <= MatterFinder.LONGEST_TITLE ? above : -1;
  }
}
