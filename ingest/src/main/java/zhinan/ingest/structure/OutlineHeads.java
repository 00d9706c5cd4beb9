package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.structure.Outliner.Decided;
import zhinan.ingest.structure.SheetLines.Claim;
import zhinan.model.NodeType;
import zhinan.model.SectionKind;
import zhinan.text.Brackets;
import zhinan.text.LabelFamily;
import zhinan.text.Signs;
import zhinan.text.Text;

/** The decided lines as headings of the guide. */
final class OutlineHeads {
  private final SheetLines lines;
  private final MarkedLines page;
  private final GroupNames names;
  private final String missingTitle;
  private final List<GuideHead> heads = new ArrayList<>();

  private OutlineHeads(SheetLines lines, GroupNames names, String missingTitle) {
    this.lines = lines;
    this.page = lines.page();
    this.names = names;
    this.missingTitle = missingTitle;
  }

  static List<GuideHead> of(
      SheetLines lines, List<Decided> decided, GroupNames names, String missingTitle) {
    OutlineHeads heads = new OutlineHeads(lines, names, missingTitle);
    boolean matter = false;
    long groups = decided.stream().filter(head -> head.role() == Role.GROUP).count();
    long stages =
        decided.stream()
            .filter(head -> head.role() == Role.GROUP)
            .filter(head -> names.isStage(lines.get(head.line()).title()))
            .count();
    boolean lives = stages * 2 > groups;
    for (int i = 0; i < decided.size(); i++) {
      Decided head = decided.get(i);
      boolean below = head.role() == Role.SECTION || head.role() == Role.PART;
      boolean last = i == 0 || decided.get(i - 1).role() != Role.GROUP;
      boolean upper =
          last
                  && i + 1 < decided.size()
                  && decided.get(i + 1).role() == Role.GROUP
                  && !names.saysStage(lines.get(decided.get(i + 1).line()).title())
              || lives && last && names.isStage(lines.get(head.line()).title());
      int before = heads.heads.size();
      heads.add(head, upper);
      if (below && !matter && heads.heads.size() > before) {
        heads.heads.add(before, heads.untitled(heads.heads.get(before).from()));
      }
      matter |= below || head.role() == Role.MATTER;
    }
    heads.heads.sort(Comparator.comparingInt(GuideHead::from));
    return heads.heads;
  }

  /** A matter whose title is not printed, above the block. */
  private GuideHead untitled(int block) {
    return new GuideHead(
        NodeType.MATTER,
        block,
        block - 1,
        "",
        "",
        Text.of(missingTitle, page.blocks().get(block).start()),
        0,
        List.of(),
        0);
  }

  private void add(Decided head, boolean upper) {
    Claim claim = lines.get(head.line());
    int block = claim.block();
    if (!heads.isEmpty() && heads.get(heads.size() - 1).to() >= block) {
      return;
    }
    switch (head.role()) {
      case MATTER -> heads.add(matter(block));
      case PART -> heads.add(page.wholeHead(NodeType.PART, block));
      case SECTION -> heads.add(section(page, claim));
      case GROUP ->
          heads.add(
              page.wholeHead(
                  upper || names.saysStage(page.words(block)) ? NodeType.STAGE : NodeType.THEME,
                  block));
      default -> throw new IllegalStateException(head.toString());
    }
  }

  private GuideHead matter(int block) {
    return page.has(block, LabelFamily.MATTER_FIELD)
        ? NamedMatters.field(page, block, floor())
        : page.wholeHead(NodeType.MATTER, block);
  }

  private int floor() {
    return heads.isEmpty() ? 0 : heads.get(heads.size() - 1).to() + 1;
  }

  /** The section that a line heads, marked or not. */
  static GuideHead section(MarkedLines page, Claim claim) {
    List<SectionKind> kinds = claim.kinds().isEmpty() ? List.of(SectionKind.OTHER) : claim.kinds();
    if (page.mark(claim.block()).isPresent()) {
      return page.head(NodeType.SECTION, claim.block(), kinds);
    }
    Line line = page.line(claim.block()).orElseThrow();
    String chars = line.text().chars();
    int start = 0;
    while (start < chars.length() && Signs.isBlank(chars.charAt(start))) {
      start++;
    }
    int end = Math.min(chars.length(), start + claim.title().length());
    int body = end;
    while (body < chars.length()
        && (Signs.isBlank(chars.charAt(body)) || Signs.isColon(Signs.fold(chars.charAt(body))))) {
      body++;
    }
    if (end - start > 2
        && Brackets.isOpen(chars.charAt(start))
        && Brackets.isClose(chars.charAt(end - 1))) {
      start++;
      end--;
    }
    return new GuideHead(
        NodeType.SECTION,
        claim.block(),
        claim.block(),
        "",
        "",
        line.text().sub(start, end),
        body,
        kinds,
        0);
  }
}
