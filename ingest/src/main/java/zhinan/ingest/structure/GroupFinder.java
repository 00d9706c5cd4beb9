package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import zhinan.model.NodeType;
import zhinan.text.LabelFamily;

/**
 * Finds stages and themes: the short lines that stand above the first matter of a group.
 *
 * <p>Where a guide gives them labels or heading styles, these tell the level. Else a line right
 * above a matter, or between the last section and a matter that starts the count anew, is a group
 * when it looks like a name: short, without punctuation, standing once. A name with the word for
 * stage, or a stage of life above another name, is a stage; other names are themes.
 *
 * <p>Seen in: {@code 出生阶段} / {@code 生育} / {@code 事项1：…}; {@code 工作} / {@code 户籍}; an empty theme
 * right above another one.
 */
final class GroupFinder {
  private final MarkedLines page;
  private final GroupNames groupNames;
  private final Map<String, Integer> counts = new HashMap<>();

  /** The first line that reads as the title of a whole guide, or as a stage: groups may follow. */
  private final int opening;

  private GroupFinder(MarkedLines page, GroupNames names, int firstMatter) {
    this.page = page;
    this.groupNames = names;
    this.opening =
        IntStream.range(0, firstMatter)
            .filter(i -> names.isGuideTitle(page.words(i)) || names.saysStage(page.words(i)))
            .findFirst()
            .orElse(firstMatter);
    IntStream.range(0, page.size()).forEach(i -> counts.merge(page.words(i), 1, Integer::sum));
  }

  static List<GuideHead> find(MarkedLines page, List<GuideHead> matters, GroupNames names) {
    if (matters.isEmpty()) {
      return List.of();
    }
    List<GuideHead> styled = StyledGroups.find(page, matters);
    return styled.isEmpty()
        ? new GroupFinder(page, names, matters.get(0).from()).named(matters)
        : styled;
  }

  private List<GuideHead> named(List<GuideHead> matters) {
    Map<Integer, Boolean> names = new TreeMap<>();
    int floor = 0;
    int last = 0;
    for (GuideHead matter : matters) {
      boolean restart = matter.value() > 0 && matter.value() <= last;
      boolean first = floor == 0;
      List<Integer> above =
          namesAbove(floor, matter.from(), restart || first && matter.value() == 1);
      above.forEach(index -> names.put(index, !above.get(above.size() - 1).equals(index)));
      floor = matter.to() + 1;
      last = matter.value();
    }
    dropLonelyFront(names, matters.get(0).from());
    boolean onlyStages =
        names.keySet().stream().anyMatch(this::saysStage)
            && names.values().stream().noneMatch(upper -> upper);
    explicitStages(names.keySet(), matters).forEach(index -> names.putIfAbsent(index, false));
    List<GuideHead> heads = new ArrayList<>();
    for (Map.Entry<Integer, Boolean> name : names.entrySet()) {
      int index = name.getKey();
      boolean stage =
          onlyStages
              || saysStage(index)
              || name.getValue() && groupNames.isStage(page.words(index));
      heads.add(page.wholeHead(stage ? NodeType.STAGE : NodeType.THEME, index));
    }
    return heads;
  }

  /**
   * In a guide without groups further down, what stands between its title and the first matter is
   * its publisher and date.
   */
  private void dropLonelyFront(Map<Integer, Boolean> names, int first) {
    if (names.keySet().stream().allMatch(index -> index < first && !saysStage(index))) {
      names.clear();
    }
  }

  private boolean saysStage(int index) {
    return groupNames.saysStage(page.words(index));
  }

  /**
   * Lines that say they are a stage where others that say so stand above matters: a stage may have
   * none.
   */
  private List<Integer> explicitStages(Set<Integer> names, List<GuideHead> matters) {
    if (names.stream().filter(this::saysStage).count() < 2) {
      return List.of();
    }
    Set<Integer> heads = GuideHead.blocks(matters);
    return IntStream.range(0, page.size())
        .filter(i -> saysStage(i) && isName(i) && !heads.contains(i))
        .boxed()
        .toList();
  }

  /**
   * The names above a matter, from the top; {@code far}: a group must start somewhere above, not
   * only right above.
   */
  private List<Integer> namesAbove(int floor, int matter, boolean far) {
    List<Integer> found = new ArrayList<>();
    int at = page.above(matter);
    while (at >= floor
        && isName(at)
        && !isOnlyAnswer(at, !found.isEmpty())
        && !isFrontMatter(floor, at)) {
      if (!isEcho(at)) {
        found.add(at);
      }
      at = saysStage(at) ? -1 : page.above(at);
    }
    Collections.reverse(found);
    if (found.isEmpty() && far) {
      found.addAll(farNames(floor, matter));
    }
    return found;
  }

  /**
   * Names in a row that stand above an introduction of the group: text and tables in front of its
   * first matter.
   */
  private List<Integer> farNames(int floor, int matter) {
    List<Integer> found = new ArrayList<>();
    for (int at = page.above(matter);
        at >= floor && page.mark(at).isEmpty() && !isFrontMatter(floor, at);
        at = page.above(at)) {
      boolean name =
          isName(at)
              && !isOnlyAnswer(at, !found.isEmpty())
              && !isCaption(at)
              && groupNames.isShort(page.words(at));
      if (name) {
        found.add(at);
      } else if (!found.isEmpty()) {
        break;
      }
    }
    Collections.reverse(found);
    return found;
  }

  private boolean isName(int index) {
    String words = page.words(index);
    return page.line(index).isPresent()
        && page.mark(index).filter(mark -> mark.label().isPresent()).isEmpty()
        && groupNames.looksLikeName(words)
        && counts.getOrDefault(words, 0) == 1
        && !page.isAnchor(index);
  }

  /**
   * A line below a heading without text is that heading's answer: {@code 3.去哪办理？} / {@code
   * 区市县人才中心}.
   */
  private boolean isOnlyAnswer(int index, boolean topOfStack) {
    int above = page.above(index);
    boolean heading =
        page.mark(above).filter(mark -> !mark.kinds().isEmpty()).isPresent()
            && !page.hasBody(above);
    return heading && !saysStage(index) && !(topOfStack && groupNames.isStage(page.words(index)));
  }

  /**
   * Above the first matter the guide's own title, its edition and its publisher stand; what follows
   * the title, or a stage that says so, may be a group.
   */
  private boolean isFrontMatter(int floor, int index) {
    return floor == 0
        && !saysStage(index)
        && (groupNames.isGuideTitle(page.words(index))
            || page.line(index).filter(line -> line.style().title()).isPresent()
            || index <= opening);
  }

  private boolean isCaption(int index) {
    int below = page.below(index);
    return below < page.size() && page.line(below).isEmpty();
  }

  /**
   * A name that the line above says already, in its brackets: {@code 施工许可阶段（住房和城乡建设局）} / {@code
   * 住房和城乡建设局}.
   */
  private boolean isEcho(int index) {
    String above = page.words(page.above(index));
    return above.length() > page.words(index).length() && above.contains(page.words(index));
  }

  /** Labels that may head groups above matters. */
  static boolean isGroupLabel(LabelFamily family) {
    return switch (family) {
      case CHAPTER, SUBCHAPTER, CHINESE, CHINESE_PAREN, ARABIC, CASE, ROMAN -> true;
      default -> false;
    };
  }
}
