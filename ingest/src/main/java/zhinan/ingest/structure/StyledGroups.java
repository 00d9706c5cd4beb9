package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.model.NodeType;
import zhinan.text.Label;
import zhinan.text.LabelFamily;

/**
 * Groups that have heading styles or labels of their own: {@code Heading 1} above matters in {@code
 * Heading 2}; {@code 一、} above {@code （一）} above {@code 【1】}. One level is stages; of two levels
 * the upper is stages, the lower themes.
 */
final class StyledGroups {
  /**
   * The share of a family's lines that stand right above matters; the rest may be prefaces and
   * slips.
   */
  private static final double GROUP_SHARE = 0.6;

  private StyledGroups() {}

  static List<GuideHead> find(MarkedLines page, List<GuideHead> matters) {
    List<GuideHead> outlined = outlined(page, matters);
    return outlined.isEmpty() ? byLabel(page, matters) : outlined;
  }

  /** The lines whose heading styles stand above that of the matters; empty without styles. */
  static List<GuideHead> outlined(MarkedLines page, List<GuideHead> matters) {
    int matter = matters.stream().mapToInt(head -> outline(page, head.from())).max().orElse(0);
    Set<Integer> taken = GuideHead.blocks(matters);
    List<Integer> lines =
        IntStream.range(0, page.size())
            .filter(i -> outline(page, i) > 0 && outline(page, i) < matter && !taken.contains(i))
            .boxed()
            .toList();
    List<Integer> levels = lines.stream().map(i -> outline(page, i)).distinct().sorted().toList();
    int first = hasTitle(page, lines, levels) ? 1 : 0;
    List<GuideHead> heads = new ArrayList<>();
    for (int index : lines) {
      int level = levels.indexOf(outline(page, index)) - first;
      if (level >= 0) {
        heads.add(page.wholeHead(level == 0 ? NodeType.STAGE : NodeType.THEME, index));
      }
    }
    return heads;
  }

  /**
   * One line alone on the topmost of the levels is the guide's title, as in {@code # 人才服务事项办事指南}.
   */
  private static boolean hasTitle(MarkedLines page, List<Integer> lines, List<Integer> levels) {
    return !levels.isEmpty()
        && lines.stream().filter(i -> outline(page, i) == levels.get(0)).count() == 1;
  }

  private static int outline(MarkedLines page, int index) {
    return page.line(index).map(Line::style).map(style -> style.outline()).orElse(0);
  }

  /** Label families whose lines stand right above matters, never inside them. */
  private static List<GuideHead> byLabel(MarkedLines page, List<GuideHead> matters) {
    Set<Integer> taken = GuideHead.blocks(matters);
    Map<LabelFamily, List<Integer>> lines = new HashMap<>();
    Map<LabelFamily, Integer> items = new HashMap<>();
    for (GuideHead matter : matters) {
      List<Integer> stack = labelledAbove(page, matter, taken);
      boolean answer = !stack.isEmpty() && isOpenHeading(page, page.above(last(stack)));
      for (int at : stack) {
        LabelFamily family = page.label(at).map(Label::family).orElseThrow();
        lines.computeIfAbsent(family, f -> new ArrayList<>()).add(at);
        items.merge(family, answer ? 1 : 0, Integer::sum);
      }
    }
    List<LabelFamily> levels =
        lines.keySet().stream()
            .filter(
                family -> isOnlyGroups(page, family, lines.get(family).size() - items.get(family)))
            .sorted()
            .toList();
    List<GuideHead> heads = new ArrayList<>();
    for (LabelFamily family : levels) {
      NodeType type = family == levels.get(0) ? NodeType.STAGE : NodeType.THEME;
      lines.get(family).forEach(index -> heads.add(page.wholeHead(type, index)));
    }
    return heads;
  }

  /** The labelled lines right above a matter, from below. */
  private static List<Integer> labelledAbove(
      MarkedLines page, GuideHead matter, Set<Integer> taken) {
    List<Integer> stack = new ArrayList<>();
    for (int at = page.above(matter.from());
        at >= 0 && !taken.contains(at) && isGroup(page, at, matter);
        at = page.above(at)) {
      stack.add(at);
    }
    return stack;
  }

  private static int last(List<Integer> stack) {
    return stack.get(stack.size() - 1);
  }

  /** A heading without text of its own: the labelled lines below are its items, {@code 1.材料：}. */
  private static boolean isOpenHeading(MarkedLines page, int index) {
    return page.isAnchor(index) && !page.hasBody(index);
  }

  /** Items carry the same labels as groups but do not stand above matters, most of them. */
  private static boolean isOnlyGroups(MarkedLines page, LabelFamily family, int groups) {
    long all =
        IntStream.range(0, page.size())
            .filter(i -> page.has(i, family) && !page.isKnown(i))
            .count();
    return groups > 1 && groups >= GROUP_SHARE * all;
  }

  private static boolean isGroup(MarkedLines page, int index, GuideHead matter) {
    Optional<Label> label = page.label(index);
    String words = page.words(index);
    return label.isPresent()
        && GroupFinder.isGroupLabel(label.get().family())
        && !page.label(matter.from()).map(Label::family).equals(label.map(Label::family))
        && !page.isKnown(index)
        && words.length() <= MatterFinder.LONGEST_TITLE / 2
        && !words.matches(".*[。;:,]$");
  }
}
