package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import zhinan.model.NodeType;
import zhinan.model.SectionKind;
import zhinan.text.Label;
import zhinan.text.LabelFamily;

/**
 * Finds the parts of a matter, then the sections of the matter and of each part.
 *
 * <p>A label family heads parts where, behind its lines, sections start anew: {@code （一）改变车身颜色} /
 * {@code 1、申请材料} … {@code （二）更换发动机} / {@code 1、申请材料}. Items inside a section are followed by no
 * section headings.
 */
final class PartFinder {
  /** The longest title of a part seen has 44 characters. */
  private static final int LONGEST_TITLE = 60;

  /** The share of a family's lines that must be followed by sections. */
  private static final double SHARE = 0.6;

  private PartFinder() {}

  static List<GuideHead> find(MarkedLines page, SectionHabits habits, int from, int to) {
    List<Integer> parts = parts(page, from, to);
    List<GuideHead> heads = new ArrayList<>();
    int start = from;
    for (int part : parts) {
      heads.addAll(SectionFinder.find(page, habits, start, part));
      heads.add(page.wholeHead(NodeType.PART, part));
      start = part + 1;
    }
    heads.addAll(SectionFinder.find(page, habits, start, to));
    return heads;
  }

  private static List<Integer> parts(MarkedLines page, int from, int to) {
    Map<LabelFamily, List<Integer>> lines = new EnumMap<>(LabelFamily.class);
    for (int i = from; i < to; i++) {
      int index = i;
      if (isCandidate(page, i)) {
        lines
            .computeIfAbsent(
                page.label(index).map(Label::family).orElseThrow(), f -> new ArrayList<>())
            .add(index);
      }
    }
    return lines.entrySet().stream()
        .filter(entry -> areParts(page, entry.getKey(), entry.getValue(), from, to))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isCandidate(MarkedLines page, int index) {
    String words = page.words(index);
    return page.label(index).map(Label::family).filter(PartFinder::mayHeadParts).isPresent()
        && !page.isKnown(index)
        && (page.has(index, LabelFamily.CASE) || !page.title(index).isEmpty())
        && words.length() <= LONGEST_TITLE
        && !(words.length() > 0 && "。;,".indexOf(words.charAt(words.length() - 1)) >= 0);
  }

  private static boolean mayHeadParts(LabelFamily family) {
    return switch (family) {
      case CHAPTER, SUBCHAPTER, CASE, CHINESE, CHINESE_PAREN, ARABIC, DECIMAL, ARABIC_PAREN -> true;
      case LETTER, ROMAN -> true;
      default -> false;
    };
  }

  /** {@code 1、公安局出入境管理局} / {@code 办公地址：…} / {@code 工作时间：…} is an office of a list, no part. */
  private static boolean tellsOffice(SectionKind kind) {
    return switch (kind) {
      case LOCATION, CONTACT, HOURS, AGENCY, SUPERVISION -> true;
      default -> false;
    };
  }

  private static boolean areParts(
      MarkedLines page, LabelFamily family, List<Integer> lines, int from, int to) {
    if (family == LabelFamily.CASE) {
      return lines.size() > 1;
    }
    if (IntStream.range(from, to).anyMatch(i -> page.has(i, family) && page.isAnchor(i))) {
      return false;
    }
    long followed =
        IntStream.range(0, lines.size())
            .filter(
                i ->
                    startsSections(
                        page,
                        family,
                        lines.get(i) + 1,
                        i + 1 < lines.size() ? lines.get(i + 1) : to))
            .count();
    boolean alone =
        lines.size() == 1 && page.value(lines.get(0)) == 1 && page.above(lines.get(0)) < from;
    return followed >= SHARE * lines.size() && followed > 0 && (lines.size() > 1 || alone);
  }

  /**
   * Whether several kinds of headings stand in the stretch and the first label of another family
   * starts a count.
   */
  private static boolean startsSections(MarkedLines page, LabelFamily parts, int from, int to) {
    List<Integer> anchors =
        IntStream.range(from, to)
            .filter(page::isAnchor)
            .filter(
                i -> page.label(i).map(Label::family).filter(family -> family == parts).isEmpty())
            .boxed()
            .toList();
    int first =
        IntStream.range(from, to)
            .filter(
                i ->
                    page.label(i)
                        .map(Label::family)
                        .filter(SectionHabits.SECTION_FAMILIES::contains)
                        .isPresent())
            .findFirst()
            .orElse(-1);
    boolean starts =
        first < 0
            ? !anchors.isEmpty() && page.below(from - 1) == anchors.get(0)
            : page.value(first) <= 1;
    boolean office =
        anchors.stream().map(page::kinds).flatMap(List::stream).allMatch(PartFinder::tellsOffice);
    return starts && !office && anchors.stream().map(page::kinds).distinct().count() > 1;
  }
}
