package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.structure.SheetLines.Claim;
import zhinan.model.NodeType;
import zhinan.model.SectionKind;
import zhinan.text.LabelFamily;
import zhinan.text.Signs;

/**
 * The figures of a finished outline that tell whether it can be right.
 *
 * <p>Example: 6 matters with 29 sections of 6 known kinds, no matter without sections. Immutable.
 *
 * @param matters how many
 * @param sections how many
 * @param bare matters without any section whose title doesn't say what they hold
 * @param thin matters with one section at most, but for those whose title says it
 * @param saying matters without sections whose title says what they hold
 * @param known sections whose heading the vocabulary knows, and matters without sections whose
 *     title says what they hold
 * @param kinds how many kinds those headings name
 * @param repeated matters whose title another one has too
 * @param unlike matters whose title the line model takes for text
 * @param core how many of papers, steps and conditions the sections are on, known or guessed
 * @param empty sections with neither text nor a table
 * @param left the share of what all lines say for being a title that falls on lines that are none
 */
record OutlineFigures(
    int matters,
    int sections,
    int bare,
    int thin,
    int saying,
    int known,
    int kinds,
    int repeated,
    int unlike,
    int core,
    int empty,
    double left) {
  /** Odds up to which a line does not look like a title. */
  private static final double FAINT = 1;

  /** What every guide tells, whatever else it leaves out. */
  private static final Set<SectionKind> CORE =
      Set.of(SectionKind.MATERIALS, SectionKind.PROCEDURE, SectionKind.CONDITIONS);

  /** What stands below a title without a heading of its own. */
  private static final Set<SectionKind> LISTS =
      Set.of(SectionKind.MATERIALS, SectionKind.PROCEDURE);

  static OutlineFigures of(GuideOutline outline) {
    List<Integer> sections = new ArrayList<>();
    Set<String> titles = new HashSet<>();
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    int known = 0;
    int saying = 0;
    Set<SectionKind> core = EnumSet.noneOf(SectionKind.class);
    int unlike = 0;
    int empty = 0;
    for (int i = 0; i < outline.heads().size(); i++) {
      GuideHead head = outline.heads().get(i);
      if (head.type() == NodeType.MATTER) {
        Set<SectionKind> implied = implied(outline, i);
        if (!implied.isEmpty()) {
          known++;
          saying++;
          kinds.addAll(implied);
          core.addAll(implied);
        }
        sections.add(0);
        titles.add(Signs.strip(Signs.fold(head.title().chars())));
        int line = head.isUnprinted() ? -1 : outline.lines().at(head.to());
        unlike += line >= 0 && isUnlike(outline, head, line) ? 1 : 0;
      } else if (head.type() == NodeType.SECTION && !sections.isEmpty()) {
        sections.set(sections.size() - 1, sections.get(sections.size() - 1) + 1);
        core.addAll(head.kinds());
        empty += isEmpty(outline, i) ? 1 : 0;
        if (outline.page().evidence(head.to()) == Evidence.WORD) {
          known++;
          kinds.addAll(head.kinds());
        }
      }
    }
    kinds.remove(SectionKind.OTHER);
    core.retainAll(CORE);
    return new OutlineFigures(
        sections.size(),
        sections.stream().mapToInt(Integer::intValue).sum(),
        (int) sections.stream().filter(count -> count == 0).count() - saying,
        (int) sections.stream().filter(count -> count <= 1).count() - saying,
        saying,
        known,
        kinds.size(),
        sections.size() - titles.size(),
        unlike,
        core.size(),
        empty,
        left(outline));
  }

  /**
   * What the title of a matter without sections says of the text below it, see {@link
   * SheetLines#implied}; empty for none.
   */
  private static Set<SectionKind> implied(GuideOutline outline, int index) {
    List<GuideHead> heads = outline.heads();
    int next = index + 1;
    while (next < heads.size() && heads.get(next).type() == NodeType.PART) {
      next++;
    }
    boolean section = next < heads.size() && heads.get(next).type() == NodeType.SECTION;
    GuideHead head = heads.get(index);
    if (section || head.isUnprinted() || isEmpty(outline, next - 1)) {
      return Set.of();
    }
    Set<SectionKind> kinds = outline.lines().implied(outline.lines().at(head.to()));
    return isList(kinds) ? kinds : Set.of();
  }

  /** Whether the kinds are of what a title names that stands over a list: papers, steps. */
  static boolean isList(Set<SectionKind> kinds) {
    return !Collections.disjoint(kinds, LISTS);
  }

  /** Whether the next heading, or the end, follows a heading at once. */
  private static boolean isEmpty(GuideOutline outline, int index) {
    GuideHead head = outline.heads().get(index);
    MarkedLines page = outline.page();
    boolean last = index + 1 == outline.heads().size();
    int end = last ? page.size() : outline.heads().get(index + 1).from();
    boolean inline =
        page.line(head.to())
            .filter(line -> !Signs.isBlank(line.text().chars().substring(head.bodyStart())))
            .isPresent();
    return !inline
        && IntStream.range(head.to() + 1, end)
            .allMatch(
                block ->
                    page.blocks().get(block) instanceof Dropped
                        || page.line(block).isPresent() && page.words(block).isEmpty());
  }

  /** Whether a title reads as text; what a field says to be the name of a matter is one. */
  private static boolean isUnlike(GuideOutline outline, GuideHead head, int line) {
    return !outline.page().has(head.from(), LabelFamily.MATTER_FIELD)
        && outline.outliner().odds(line, Role.MATTER) < 0;
  }

  private static double left(GuideOutline outline) {
    Set<Integer> heads = GuideHead.blocks(outline.heads());
    double all = 0;
    double left = 0;
    for (int i = 0; i < outline.lines().size(); i++) {
      Claim line = outline.lines().get(i);
      double says = Math.max(0, outline.outliner().odds(i, Role.MATTER) - FAINT);
      all += says;
      left += heads.contains(line.block()) ? 0 : says;
    }
    return all == 0 ? 0 : left / all;
  }
}
