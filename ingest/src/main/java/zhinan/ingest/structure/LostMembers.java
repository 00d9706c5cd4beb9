package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.model.NodeType;
import zhinan.model.SectionKind;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Members of a family that lost their number or their colon, where the count of the others leaves
 * room for exactly one: {@code 1.申请条件} / {@code 所需材料} / {@code 3.办理时限}; {@code 4.受理部门} / {@code
 * 5.办理时限即时办理。} / {@code 6.是否收费}. A matter without its number also shows by its sections, which
 * start anew.
 */
final class LostMembers {
  private final MarkedLines page;
  private final GroupNames names;
  private final HeadingMarker marker;

  private LostMembers(MarkedLines page, GroupNames names, HeadingMarker marker) {
    this.page = page;
    this.names = names;
    this.marker = marker;
  }

  /** The heads with those that were lost, sorted by block. */
  static List<GuideHead> found(
      MarkedLines page, GroupNames names, HeadingMarker marker, List<GuideHead> heads) {
    LostMembers lost = new LostMembers(page, names, marker);
    return lost.sections(lost.matters(heads));
  }

  private List<GuideHead> matters(List<GuideHead> heads) {
    List<GuideHead> all = new ArrayList<>();
    int matter = -1;
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i).type().compareTo(NodeType.MATTER) <= 0) {
        boolean next = heads.get(i).type() == NodeType.MATTER;
        if (matter >= 0 && next && leavesOne(heads.get(matter), heads.get(i))) {
          startedAnew(heads.subList(matter + 1, i)).ifPresent(all::add);
        }
        matter = next ? i : -1;
      }
      all.add(heads.get(i));
    }
    all.sort(Comparator.comparingInt(GuideHead::from));
    return all;
  }

  /** The title above the only section that has the title of the first one once more. */
  private Optional<GuideHead> startedAnew(List<GuideHead> sections) {
    List<GuideHead> again =
        sections.stream()
            .skip(1)
            .filter(head -> head.type() == NodeType.SECTION)
            .filter(head -> head.title().chars().equals(sections.get(0).title().chars()))
            .toList();
    if (again.size() != 1 || sections.stream().anyMatch(head -> head.type() == NodeType.PART)) {
      return Optional.empty();
    }
    int title = page.above(again.get(0).from());
    boolean head = sections.stream().anyMatch(section -> section.to() == title);
    return Optional.of(title)
        .filter(at -> !head && page.line(at).isPresent() && page.label(at).isEmpty())
        .filter(at -> !page.isValue(at) && names.looksLikeName(page.words(at)))
        .map(at -> page.wholeHead(NodeType.MATTER, at));
  }

  private List<GuideHead> sections(List<GuideHead> heads) {
    List<GuideHead> all = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      GuideHead head = heads.get(i);
      if (i > 0 && head.type() == NodeType.SECTION) {
        GuideHead above = heads.get(i - 1);
        boolean first =
            above.type() != NodeType.SECTION
                && head.value() == 2
                && family(head).isPresent()
                && !family(head).equals(family(above));
        if (first || above.type() == NodeType.SECTION && leavesOne(above, head)) {
          lost(above, head).ifPresent(all::add);
        }
      }
      all.add(head);
    }
    return List.copyOf(all);
  }

  private Optional<LabelFamily> family(GuideHead head) {
    return page.label(head.from()).map(Label::family);
  }

  /** Whether one number is missing between two heads that count alike. */
  private boolean leavesOne(GuideHead above, GuideHead below) {
    return above.value() > 0
        && below.value() == above.value() + 2
        && family(above).isPresent()
        && family(above).equals(family(below));
  }

  /**
   * The only line between two heads that has their label, else the only known one without; one that
   * names what the head above names is its field: {@code 咨询电话：} below {@code （八）咨询与进度查询}.
   */
  private Optional<GuideHead> lost(GuideHead above, GuideHead below) {
    List<Integer> between =
        IntStream.range(above.to() + 1, below.from())
            .filter(at -> page.line(at).isPresent() && !page.isValue(at))
            .boxed()
            .toList();
    List<Integer> alike =
        between.stream()
            .filter(at -> page.label(at).map(Label::family).equals(family(below)))
            .toList();
    if (!alike.isEmpty()) {
      return alike.size() == 1 && page.value(alike.get(0)) == below.value() - 1
          ? withoutColon(alike.get(0))
          : Optional.empty();
    }
    List<Integer> known =
        between.stream()
            .filter(at -> page.label(at).isEmpty() && page.evidence(at) == Evidence.WORD)
            .filter(at -> Collections.disjoint(page.kinds(at), above.kinds()))
            .toList();
    return known.size() == 1
        ? Optional.of(page.head(NodeType.SECTION, known.get(0), page.kinds(known.get(0))))
        : Optional.empty();
  }

  /** A heading whose words are the longest known ones that its line starts with. */
  private Optional<GuideHead> withoutColon(int at) {
    Text text = page.line(at).orElseThrow().text();
    Label label = page.label(at).orElseThrow();
    int start = label.length();
    while (start < text.length() && Signs.isBlank(text.chars().charAt(start))) {
      start++;
    }
    int end = start + marker.opening(Signs.fold(text.chars().substring(start)));
    String words = text.chars().substring(start, end);
    List<SectionKind> kinds = marker.kinds(words);
    if (!marker.isHeadingWord(words) || kinds.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new GuideHead(
            NodeType.SECTION,
            at,
            at,
            text.sub(0, start).strip().chars(),
            label.number(),
            text.sub(start, end),
            end,
            kinds,
            label.value()));
  }
}
