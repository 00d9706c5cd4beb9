package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.structure.GuideHead.Holder;
import zhinan.ingest.structure.SheetLines.Claim;
import zhinan.model.NodeType;
import zhinan.model.SectionKind;
import zhinan.text.Label;
import zhinan.text.LabelFamily;

/**
 * The sections that stand behind the last matter of a group or guide and hold for all of them:
 * {@code 三、咨询电话：83600001} behind the matters {@code 一、} and {@code 二、}. What shows it: words such
 * as {@code 以上事项}; a label that goes on counting where the matters or their groups count; or no
 * number where each matter numbers its sections, with words on an office that this matter has told
 * already or that no matter tells.
 */
final class SharedSections {
  /** A single other matter may be the odd one. */
  private static final int FEWEST_OTHERS = 2;

  private final SheetLines lines;
  private final MarkedLines page;
  private final GroupNames names;
  private final List<GuideHead> heads;
  private final long matters;

  /** Index of the first head behind the last matters, and which heads come of it. */
  private record Tail(int from, List<GuideHead> shared) {}

  private SharedSections(SheetLines lines, GroupNames names, List<GuideHead> heads) {
    this.lines = lines;
    this.page = lines.page();
    this.names = names;
    this.heads = heads;
    this.matters = heads.stream().filter(head -> head.type() == NodeType.MATTER).count();
  }

  /** The same heads, those told apart that several matters share. */
  static List<GuideHead> apart(SheetLines lines, GroupNames names, List<GuideHead> heads) {
    return new SharedSections(lines, names, heads).apart();
  }

  private List<GuideHead> apart() {
    List<GuideHead> all = new ArrayList<>();
    boolean before = false;
    int from = 0;
    for (int end = 1; end <= heads.size(); end++) {
      if (end == heads.size() || isGroup(heads.get(end))) {
        Tail tail = tail(from, end, before);
        all.addAll(heads.subList(from, tail.from()));
        all.addAll(tail.shared());
        before |= !tail.shared().isEmpty();
        from = end;
      }
    }
    return List.copyOf(all);
  }

  private static boolean isGroup(GuideHead head) {
    return head.type().compareTo(NodeType.MATTER) < 0;
  }

  /**
   * What the matters from one head to another share.
   *
   * @param before whether an earlier group has such sections
   */
  private Tail tail(int from, int end, boolean before) {
    boolean last = end == heads.size();
    boolean isHeld =
        last || isGroup(heads.get(from)) && heads.get(end).type() == heads.get(from).type();
    int matter = lastMatter(from, end);
    if (!isHeld || matter < 0) {
      return new Tail(end, List.of());
    }
    int block = last ? page.size() : heads.get(end).from();
    for (int at = heads.get(matter).to() + 1; at < block; at++) {
      if (opens(at, matter, end)) {
        return tail(matter, end, at, block, holder(at, from, last, before));
      }
    }
    return new Tail(end, List.of());
  }

  /** The last matter that is none of the headings at the end that only look like one. */
  private int lastMatter(int from, int end) {
    int at = end - 1;
    while (at >= from && !isMatter(at, from, end)) {
      at--;
    }
    return at < from ? -1 : at;
  }

  private boolean isMatter(int at, int from, int end) {
    GuideHead head = heads.get(at);
    boolean bare = at + 1 == end || heads.get(at + 1).type() == NodeType.MATTER;
    return head.type() == NodeType.MATTER
        && (!bare || at == from || !isOffice(head.from()) || matters <= FEWEST_OTHERS);
  }

  /** Whether the line is a heading in known words on where and whom to ask. */
  private boolean isOffice(int block) {
    List<SectionKind> kinds = page.kinds(block);
    return page.evidence(block) == Evidence.WORD
        && !kinds.isEmpty()
        && kinds.stream().allMatch(SectionKind::isOfOffice)
        && !page.isValue(block);
  }

  private boolean opens(int block, int matter, int end) {
    return lines.at(block) >= 0
        && !page.isValue(block)
        && (saysShared(claim(block)) || goesOn(block, matter) || isUnnumbered(block, matter, end));
  }

  private Claim claim(int block) {
    return lines.get(lines.at(block));
  }

  /** Whether words in front of a colon, or alone on their line, say so and name something. */
  private boolean saysShared(Claim claim) {
    return names.saysShared(claim.title())
        && !claim.kinds().isEmpty()
        && !claim.kinds().contains(SectionKind.OTHER);
  }

  /** Whether the label counts on where the matters or the groups around them do. */
  private boolean goesOn(int block, int matter) {
    return page.evidence(block) == Evidence.WORD
        && !hasFamily(sectionsOf(matter), block)
        && (isNext(matter, block) && matters >= FEWEST_OTHERS
            || group(matter).filter(group -> isNext(group, block)).isPresent());
  }

  private boolean isNext(int head, int block) {
    return family(block).isPresent()
        && family(block).equals(family(heads.get(head).from()))
        && page.value(block) == heads.get(head).value() + 1;
  }

  private Optional<LabelFamily> family(int block) {
    return page.label(block).map(Label::family);
  }

  private Optional<Integer> group(int matter) {
    for (int at = matter - 1; at >= 0; at--) {
      if (isGroup(heads.get(at))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** The sections of a matter and its parts. */
  private List<GuideHead> sectionsOf(int matter) {
    List<GuideHead> sections = new ArrayList<>();
    for (int at = matter + 1; at < heads.size(); at++) {
      if (heads.get(at).type().compareTo(NodeType.PART) < 0) {
        break;
      }
      if (heads.get(at).type() == NodeType.SECTION) {
        sections.add(heads.get(at));
      }
    }
    return sections;
  }

  /** Whether the first section has the label of the line: what counts there is a section too. */
  private boolean hasFamily(List<GuideHead> sections, int block) {
    return !sections.isEmpty() && family(sections.get(0).from()).equals(family(block));
  }

  /**
   * Whether a heading on an office has no number where all sections of all matters have: behind a
   * section that tells of something else, in a kind that the matter has told or that none tells.
   */
  private boolean isUnnumbered(int block, int matter, int end) {
    if (!isOffice(block) || page.label(block).isPresent() || matters <= FEWEST_OTHERS) {
      return false;
    }
    List<GuideHead> own = sectionsOf(matter).stream().filter(head -> head.from() < block).toList();
    if (own.isEmpty()
        || own.get(own.size() - 1).kinds().stream().allMatch(SectionKind::isOfOffice)) {
      return false;
    }
    Set<SectionKind> told = kinds(own);
    Set<SectionKind> ever = EnumSet.noneOf(SectionKind.class);
    for (int at = 0; at < heads.size(); at++) {
      if (heads.get(at).type() == NodeType.MATTER) {
        List<GuideHead> sections = at == matter ? own : sectionsOf(at);
        int upTo = at == matter ? block : stop(at, end);
        if (sections.isEmpty()
            || sections.stream().anyMatch(head -> page.label(head.from()).isEmpty())
            || at < matter && holdsOffice(heads.get(at).to() + 1, upTo)) {
          return false;
        }
        ever.addAll(kinds(sections));
      }
    }
    List<SectionKind> kinds = page.kinds(block);
    return told.containsAll(kinds) || kinds.stream().noneMatch(ever::contains);
  }

  private static Set<SectionKind> kinds(List<GuideHead> sections) {
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    sections.forEach(head -> kinds.addAll(head.kinds()));
    return kinds;
  }

  /** The first block behind a matter. */
  private int stop(int matter, int end) {
    for (int at = matter + 1; at < heads.size(); at++) {
      if (heads.get(at).type().compareTo(NodeType.PART) < 0) {
        return heads.get(at).from();
      }
    }
    return end == heads.size() ? page.size() : heads.get(end).from();
  }

  /** Whether a matter has such lines without number itself: fields of its sections. */
  private boolean holdsOffice(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isOffice(at) && page.label(at).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The heads behind the matter that are its own, and those from the block on. */
  private Tail tail(int matter, int end, int block, int to, Holder holder) {
    int own = matter + 1;
    while (own < end && heads.get(own).from() < block) {
      own++;
    }
    List<GuideHead> shared = new ArrayList<>();
    int next = own;
    for (int at = block; at < to; at++) {
      boolean head = next < end && heads.get(next).from() == at;
      if (head && heads.get(next).type() != NodeType.SECTION && !isOffice(at)) {
        return new Tail(end, List.of());
      }
      boolean like = at == block || isOffice(at) && family(at).equals(family(block));
      if (head || like) {
        boolean section = head && heads.get(next).type() == NodeType.SECTION;
        GuideHead found = section ? heads.get(next) : OutlineHeads.section(page, claim(at));
        shared.add(found.shared(holder));
      }
      next += head ? 1 : 0;
    }
    return new Tail(own, shared);
  }

  /** Whose the sections from the block on are. */
  private Holder holder(int block, int from, boolean last, boolean before) {
    boolean grouped = isGroup(heads.get(from));
    if (!grouped) {
      return Holder.GUIDE;
    }
    String title = claim(block).title();
    if (!last || names.saysGroup(title)) {
      return Holder.GROUP;
    }
    if (names.saysGuide(title) || isNext(from, block)) {
      return Holder.GUIDE;
    }
    boolean counted = isNext(lastMatter(from, heads.size()), block);
    boolean many = heads.stream().filter(SharedSections::isGroup).count() > 1;
    return counted || before || !many ? Holder.GROUP : Holder.GUIDE;
  }
}
