package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhinan.ingest.aid.MakeProfile;
import zhinan.ingest.document.DocumentFacts;
import zhinan.ingest.document.DocumentFacts.Fact;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.ingest.structure.Outliner.Decided;
import zhinan.ingest.structure.Outliner.Reading;
import zhinan.ingest.structure.SheetLines.Claim;
import zhinan.model.NodeType;
import zhinan.text.LabelFamily;
import zhinan.text.Sign;
import zhinan.text.Signs;

/**
 * All headings of a document in order: those of the best of several whole readings.
 *
 * <p>One reading follows the convention that the document shows in words the vocabulary knows; the
 * others weigh every line by what the line model says of it, see {@link Outliner}. All are scored
 * alike. The convention's reading wins where it explains about as much as the best of the others:
 * it takes no heading that nothing names. Where a guide has words of its own it explains far less.
 *
 * @param page the document as lines with marks
 * @param heads sorted by block
 * @param lines the lines of the document that have words
 * @param outliner what weighed them
 * @param contest which reading won and which came next
 */
record GuideOutline(
    MarkedLines page, List<GuideHead> heads, SheetLines lines, Outliner outliner, Contest contest) {
  /**
   * The share of the best score from which on the convention's reading wins. In guides whose words
   * are known it has 0.96 and more, elsewhere mostly less than 0.9.
   */
  private static final double SHARE = 0.95;

  /** The share of the other reading's sections that one with better matters has at least. */
  private static final double KEPT = 0.75;

  /** Odds from which on a line is surely a section. */
  private static final double SURE = 4.5;

  /** The ending of a file's name. */
  private static final String ENDING = "\\.[A-Za-z0-9]{1,5}$";

  static GuideOutline of(
      RawDocument document, GroupNames names, HeadingMarker marker, MakeProfile profile) {
    MarkedLines page = MarkedLines.of(document);
    SheetLines lines = SheetLines.of(page, marker);
    Outliner outliner = new Outliner(lines, LineModel.load(), names, profile);
    List<Reading> readings = outliner.readings();
    Reading best = readings.get(0);
    List<GuideHead> convention = withoutLists(convention(page, names), lines, names);
    boolean matters = convention.stream().anyMatch(head -> head.type() == NodeType.MATTER);
    List<Decided> decided = decided(lines, convention);
    Reading known = new Reading(Contest.CONVENTION, outliner.score(decided), decided);
    String missing = missingTitle(document, names);
    List<GuideHead> weighed = styled(page, OutlineHeads.of(lines, best.heads(), names, missing));
    boolean wins =
        matters
            && !isItsOwnSection(lines, decided)
            && (best.heads().isEmpty()
                || known.score() >= SHARE * outliner.score(best.heads())
                || isFiner(lines, outliner, decided, best.heads()));
    List<GuideHead> heads =
        wins ? withParts(page, withGroups(page, convention, weighed), weighed) : weighed;
    List<GuideHead> once = withoutRepeatedTitles(page, heads);
    Contest contest = Contest.of(wins ? known : best, wins ? best : known, readings);
    List<GuideHead> whole = LostMembers.found(page, names, marker, once);
    return new GuideOutline(
        page, SharedSections.apart(lines, names, whole), lines, outliner, contest);
  }

  /** The same document read as no guide. */
  GuideOutline withoutHeads() {
    return new GuideOutline(page, List.of(), lines, outliner, contest);
  }

  /**
   * What a matter is called whose title the text does not print: as the page calls itself, without
   * the name of its site ({@code 居住证办理_青溪区人民政府}), else as the file.
   */
  private static String missingTitle(RawDocument document, GroupNames names) {
    DocumentFacts facts = document.facts();
    String site = facts.get(Fact.SITE).orElse("");
    return Stream.of(facts.get(Fact.ARTICLE), facts.get(Fact.TITLE))
        .flatMap(Optional::stream)
        .flatMap(title -> parts(title).stream())
        .filter(part -> !part.isEmpty() && !part.equals(site) && !names.isGuideTitle(part))
        .findFirst()
        .orElse(document.source().name().replaceAll(ENDING, ""));
  }

  /** The parts of a page's title: its own name, that of its column, that of its site. */
  private static List<String> parts(String title) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= title.length(); i++) {
      if (i == title.length() || isBetween(title.charAt(i))) {
        parts.add(title.substring(from, i).strip());
        from = i + 1;
      }
    }
    return parts;
  }

  private static boolean isBetween(char c) {
    char sign = Signs.fold(c);
    return sign == '_' || sign == '|' || Signs.of(c) == Sign.DASH;
  }

  /**
   * With those groups of the other reading that stand in front of the first matter or right above
   * another group, where it has the convention's groups too. A single one would be the title of the
   * guide, and what is labelled as a matter is no group.
   */
  private static List<GuideHead> withGroups(
      MarkedLines page, List<GuideHead> convention, List<GuideHead> other) {
    Set<Integer> mine = groups(convention);
    Set<Integer> theirs = groups(other);
    if (theirs.size() <= Math.max(1, mine.size()) || !theirs.containsAll(mine)) {
      return convention;
    }
    int first =
        convention.stream()
            .filter(head -> head.type() == NodeType.MATTER)
            .findFirst()
            .orElseThrow()
            .from();
    Set<Integer> heads = GuideHead.blocks(convention);
    List<GuideHead> all = new ArrayList<>(convention);
    other.stream()
        .filter(GuideOutline::isGroup)
        .filter(head -> !heads.contains(head.from()))
        .filter(head -> !page.has(head.from(), LabelFamily.MATTER_WORD))
        .filter(head -> head.from() < first || mine.contains(page.below(head.from())))
        .forEach(all::add);
    all.sort(Comparator.comparingInt(GuideHead::from));
    return List.copyOf(all);
  }

  /** Without groups that are items of a list: {@code 3 上传影像} / {@code 4 提交}. */
  private static List<GuideHead> withoutLists(
      List<GuideHead> heads, SheetLines lines, GroupNames names) {
    return heads.stream()
        .filter(
            head ->
                !isGroup(head)
                    || names.saysStage(head.title().chars())
                    || !lines.isListed(lines.at(head.from())))
        .toList();
  }

  /**
   * With the parts of the other reading where the convention has none and its sections stand right
   * below each: {@code （适用窗口申请）} / {@code 1.申请材料}.
   */
  private static List<GuideHead> withParts(
      MarkedLines page, List<GuideHead> convention, List<GuideHead> other) {
    if (convention.stream().anyMatch(head -> head.type() == NodeType.PART)) {
      return convention;
    }
    Set<Integer> sections =
        froms(convention.stream().filter(head -> head.type() == NodeType.SECTION));
    List<GuideHead> all = new ArrayList<>(convention);
    List<GuideHead> parts = new ArrayList<>();
    boolean whole = true;
    for (int i = 0; i <= other.size(); i++) {
      if (i == other.size() || other.get(i).type() == NodeType.MATTER) {
        all.addAll(whole && parts.size() > 1 ? parts : List.of());
        parts.clear();
        whole = i < other.size() && convention.contains(other.get(i));
      } else if (other.get(i).type() == NodeType.PART) {
        parts.add(other.get(i));
        whole &=
            !sections.contains(other.get(i).from())
                && sections.contains(page.below(other.get(i).to()));
      }
    }
    all.sort(Comparator.comparingInt(GuideHead::from));
    return List.copyOf(all);
  }

  /**
   * Where the title of a matter is printed again above each of its parts, the parts start with it:
   * {@code 渔船登记材料清单} / {@code （适用个人）} / … / {@code 渔船登记材料清单} / {@code （适用企业）}.
   */
  private static List<GuideHead> withoutRepeatedTitles(MarkedLines page, List<GuideHead> heads) {
    List<GuideHead> once = new ArrayList<>();
    Optional<GuideHead> matter = Optional.empty();
    for (int i = 0; i < heads.size(); i++) {
      GuideHead head = heads.get(i);
      NodeType next = i + 1 < heads.size() ? heads.get(i + 1).type() : NodeType.MATTER;
      boolean overPart =
          head.type() == NodeType.MATTER
              && next == NodeType.PART
              && heads.get(i + 1).from() == page.below(head.to());
      if (overPart && matter.filter(upper -> isSame(upper, head)).isPresent()) {
        once.add(heads.get(i + 1).from(head.from()));
        i++;
      } else {
        boolean part = head.type() == NodeType.PART;
        once.add(part ? matter.map(upper -> withTitle(page, upper, head)).orElse(head) : head);
        matter =
            overPart
                ? Optional.of(head)
                : head.type() == NodeType.PART || head.type() == NodeType.SECTION
                    ? matter
                    : Optional.empty();
      }
    }
    return List.copyOf(once);
  }

  private static GuideHead withTitle(MarkedLines page, GuideHead matter, GuideHead part) {
    int above = page.above(part.from());
    boolean again = above > matter.to() && page.words(above).equals(page.words(matter.to()));
    return again ? part.from(above) : part;
  }

  private static boolean isSame(GuideHead matter, GuideHead other) {
    return matter.number().equals(other.number())
        && Signs.fold(matter.title().chars()).equals(Signs.fold(other.title().chars()));
  }

  private static Set<Integer> groups(List<GuideHead> heads) {
    return froms(heads.stream().filter(GuideOutline::isGroup));
  }

  private static Set<Integer> froms(Stream<GuideHead> heads) {
    return heads.map(GuideHead::from).collect(Collectors.toSet());
  }

  private static boolean isGroup(GuideHead head) {
    return head.type() == NodeType.STAGE || head.type() == NodeType.THEME;
  }

  /**
   * Whether the convention has the same matters, with no fewer sections or only faint ones fewer;
   * or the other reading cuts its matters up: those that it has besides hold less than half as many
   * sections as one of the convention's, and have no labels of their own; or it runs several of
   * them together: those that only the convention has hold at least half as many as the others.
   */
  private static boolean isFiner(
      SheetLines lines, Outliner outliner, List<Decided> convention, List<Decided> other) {
    Map<Integer, Integer> mine = sections(convention);
    Map<Integer, Integer> theirs = sections(other);
    if (mine.keySet().equals(theirs.keySet())) {
      return total(mine) >= total(theirs) || areFaint(lines, outliner, convention, other);
    }
    if (total(mine) < KEPT * total(theirs)) {
      return false;
    }
    boolean cut = theirs.keySet().containsAll(mine.keySet());
    boolean joined = mine.keySet().containsAll(theirs.keySet());
    Map<Integer, Integer> besides = without(theirs, mine);
    boolean labelled = besides.keySet().stream().anyMatch(line -> lines.get(line).labelled());
    return cut && !labelled && !areWhole(besides, mine)
        || joined && areWhole(without(mine, theirs), mine);
  }

  /** Whether a single matter has the label that most of its sections have: it is one of them. */
  private static boolean isItsOwnSection(SheetLines lines, List<Decided> heads) {
    List<String> matters = families(lines, heads, Role.MATTER);
    List<String> sections = families(lines, heads, Role.SECTION);
    return matters.size() == 1
        && 2 * Collections.frequency(sections, matters.get(0)) > sections.size();
  }

  private static List<String> families(SheetLines lines, List<Decided> heads, Role role) {
    return heads.stream()
        .filter(head -> head.role() == role)
        .map(head -> lines.get(head.line()))
        .filter(Claim::labelled)
        .map(Claim::family)
        .toList();
  }

  /**
   * Whether the sections that only the other reading has say little for being such: most of them,
   * or half of four and more, are unknown, have low odds and stand in one matter alone, or their
   * titles stand more often than they head a section, as fields of a list do.
   */
  private static boolean areFaint(
      SheetLines lines, Outliner outliner, List<Decided> convention, List<Decided> other) {
    Map<String, Set<Integer>> matters = new HashMap<>();
    List<Decided> besides = new ArrayList<>();
    int matter = -1;
    for (Decided head : other) {
      matter = head.role() == Role.MATTER ? head.line() : matter;
      if (head.role() == Role.SECTION) {
        String title = lines.get(head.line()).title();
        matters.computeIfAbsent(title, key -> new HashSet<>()).add(matter);
        if (!convention.contains(head)) {
          besides.add(head);
        }
      }
    }
    long sure =
        besides.stream()
            .map(Decided::line)
            .filter(
                line -> {
                  Claim claim = lines.get(line);
                  int taken = matters.get(claim.title()).size();
                  return lines.count(claim.title()) <= taken
                      && (outliner.odds(line, Role.SECTION) >= SURE
                          || claim.known() && claim.body() > 0
                          || taken > 1);
                })
            .count();
    return 2 * sure < besides.size() || 2 * sure == besides.size() && sure > 1;
  }

  private static Map<Integer, Integer> without(
      Map<Integer, Integer> matters, Map<Integer, Integer> others) {
    Map<Integer, Integer> besides = new HashMap<>(matters);
    besides.keySet().removeAll(others.keySet());
    return besides;
  }

  /** Whether the matters hold at least half as many sections each as all do. */
  private static boolean areWhole(Map<Integer, Integer> some, Map<Integer, Integer> all) {
    return 2 * total(some) * all.size() >= total(all) * some.size();
  }

  private static int total(Map<Integer, Integer> sections) {
    return sections.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many sections the matter of each line has. */
  private static Map<Integer, Integer> sections(List<Decided> heads) {
    Map<Integer, Integer> sections = new HashMap<>();
    int matter = -1;
    for (Decided head : heads) {
      matter = head.role() == Role.MATTER ? head.line() : matter;
      if (head.role() == Role.MATTER) {
        sections.put(matter, 0);
      } else if (head.role() == Role.SECTION && matter >= 0) {
        sections.merge(matter, 1, Integer::sum);
      }
    }
    return sections;
  }

  /** Where heading styles tell the groups, they tell the level too. */
  private static List<GuideHead> styled(MarkedLines page, List<GuideHead> heads) {
    List<GuideHead> matters =
        heads.stream()
            .filter(head -> head.type() == NodeType.MATTER && !head.isUnprinted())
            .toList();
    List<GuideHead> groups = matters.isEmpty() ? List.of() : StyledGroups.outlined(page, matters);
    if (groups.isEmpty()) {
      return heads;
    }
    Set<Integer> taken = froms(groups.stream());
    List<GuideHead> all = new ArrayList<>(groups);
    heads.stream()
        .filter(head -> !isGroup(head))
        .filter(head -> !taken.contains(head.from()))
        .forEach(all::add);
    all.sort(Comparator.comparingInt(GuideHead::from));
    return List.copyOf(all);
  }

  private static List<Decided> decided(SheetLines lines, List<GuideHead> heads) {
    Map<Integer, Role> roles = new HashMap<>();
    heads.forEach(head -> roles.put(head.to(), Role.of(head.type())));
    List<Decided> decided = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int block = lines.get(i).block();
      if (roles.containsKey(block)) {
        decided.add(new Decided(i, roles.get(block)));
      }
    }
    return decided;
  }

  /** What the document's own convention says, in words that the vocabulary knows. */
  private static List<GuideHead> convention(MarkedLines page, GroupNames names) {
    List<GuideHead> matters = MatterFinder.find(page, names);
    List<GuideHead> heads = new ArrayList<>(GroupFinder.find(page, matters, names));
    heads.addAll(matters);
    heads.sort(Comparator.comparingInt(GuideHead::from));
    heads.addAll(sections(page, heads));
    heads.sort(Comparator.comparingInt(GuideHead::from));
    return List.copyOf(heads);
  }

  private static List<GuideHead> sections(MarkedLines page, List<GuideHead> heads) {
    SectionHabits habits = SectionHabits.of(page, heads);
    List<GuideHead> found = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i).type() == NodeType.MATTER) {
        int end = i + 1 < heads.size() ? heads.get(i + 1).from() : page.size();
        found.addAll(PartFinder.find(page, habits, heads.get(i).to() + 1, end));
      }
    }
    return found;
  }
}
