package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** The word that ends the name of the field for a matter's name: 事项名称, 项目名称. */
  private static final String NAME = "名称";

  /** An introduction between a title and the first section has at most so many paragraphs. */
  private static final int LONGEST_INTRODUCTION = 3;

  private RestartMatters() {}

  static List<GuideHead> find(MarkedLines page, GroupNames names) {
    List<Integer> anchors = IntStream.range(0, page.size()).filter(page::isAnchor).boxed().toList();
    long kinds = anchors.stream().map(page::kinds).distinct().count();
    if (kinds < FEWEST_KINDS || isPaper(page, names, anchors.get(0))) {
      return List.of();
    }
    String first = page.title(anchors.get(0));
    List<Integer> openings =
        anchors.stream().filter(anchor -> page.title(anchor).equals(first)).toList();
    List<GuideHead> heads = new ArrayList<>();
    int floor = 0;
    for (int opening : openings) {
      if (heads.isEmpty() || opening > heads.get(heads.size() - 1).from() + 1) {
        head(page, names, opening, floor, openings.size() > 1).ifPresent(heads::add);
        floor = heads.isEmpty() ? opening : Math.max(opening, heads.get(heads.size() - 1).to() + 1);
      }
    }
    return heads;
  }

  private static boolean isPaper(MarkedLines page, GroupNames names, int first) {
    List<String> front = IntStream.range(0, first).mapToObj(page::words).toList();
    return names.paperTitle(front, front).isPresent();
  }

  /** The title above; else, where the first heading is the field for the name, the name itself. */
  private static Optional<GuideHead> head(
      MarkedLines page, GroupNames names, int opening, int floor, boolean several) {
    int above = titleAbove(page, opening, floor);
    boolean named = page.title(opening).endsWith(NAME) && page.hasBody(opening);
    boolean other = isAnswer(page, above) || several && names.isGuideTitle(page.words(above));
    if (above >= 0 && !(named && other)) {
      return Optional.of(page.wholeHead(NodeType.MATTER, above));
    }
    return named ? Optional.of(page.namedHead(NodeType.MATTER, opening)) : Optional.empty();
  }

  /** The line is all that stands below the heading above it: {@code 七、咨询电话} / {@code 83011679}. */
  private static boolean isAnswer(MarkedLines page, int index) {
    int above = page.above(index);
    return page.hasBody(index) && page.isAnchor(index)
        || page.isAnchor(above) && !page.hasBody(above);
  }

  /**
   * The nearest line above that is neither a heading without label nor a sentence of an
   * introduction; what stands above the floor was looked at.
   */
  private static int titleAbove(MarkedLines page, int anchor, int floor) {
    int above = page.above(anchor);
    int sentences = 0;
    while (above >= floor
        && (isPassed(page, above)
            || isSentence(page, above) && sentences++ < LONGEST_INTRODUCTION)) {
      above = page.above(above);
    }
    return above >= floor
            && page.words(above).length() <= MatterFinder.LONGEST_TITLE
            && !isSentence(page, above)
        ? above
        : -1;
  }

  private static boolean isPassed(MarkedLines page, int index) {
    return page.line(index).isEmpty()
        || page.mark(index).isPresent() && page.label(index).isEmpty();
  }

  private static boolean isSentence(MarkedLines page, int index) {
    return page.words(index).endsWith("。") || page.words(index).endsWith(";");
  }
}
