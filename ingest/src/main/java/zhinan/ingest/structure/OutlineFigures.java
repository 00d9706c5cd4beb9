package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhinan.ingest.document.Mark.Evidence;
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
 * @param bare matters without any section
 * @param thin matters with one section at most
 * @param known sections whose heading the vocabulary knows
 * @param kinds how many kinds those headings name
 * @param repeated matters whose title another one has too
 * @param unlike matters whose title the line model takes for text
 * @param left the share of what all lines say for being a title that falls on lines that are none
 */
record OutlineFigures(
    int matters,
    int sections,
    int bare,
    int thin,
    int known,
    int kinds,
    int repeated,
    int unlike,
    double left) {
  /** Odds up to which a line does not look like a title. */
  private static final double FAINT = 1;

  static OutlineFigures of(GuideOutline outline) {
    List<Integer> sections = new ArrayList<>();
    Set<String> titles = new HashSet<>();
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    int known = 0;
    int unlike = 0;
    for (GuideHead head : outline.heads()) {
      if (head.type() == NodeType.MATTER) {
        sections.add(0);
        titles.add(Signs.strip(Signs.fold(head.title().chars())));
        int line = head.isUnprinted() ? -1 : outline.lines().at(head.to());
        unlike += line >= 0 && isUnlike(outline, head, line) ? 1 : 0;
      } else if (head.type() == NodeType.SECTION && !sections.isEmpty()) {
        sections.set(sections.size() - 1, sections.get(sections.size() - 1) + 1);
        if (outline.page().evidence(head.to()) == Evidence.WORD) {
          known++;
          kinds.addAll(head.kinds());
        }
      }
    }
    kinds.remove(SectionKind.OTHER);
    return new OutlineFigures(
        sections.size(),
        sections.stream().mapToInt(Integer::intValue).sum(),
        (int) sections.stream().filter(count -> count == 0).count(),
        (int) sections.stream().filter(count -> count <= 1).count(),
        known,
        kinds.size(),
        sections.size() - titles.size(),
        unlike,
        left(outline));
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
