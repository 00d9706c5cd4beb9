package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.model.NodeType;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Text;

/**
 * Matters named by a field: {@code 事项名称: 企业投资项目备案}, with the number on the line above ({@code 一
 * 事项1}) or without any; or with the name on the lines below the field, which may wrap. Where the
 * name stands as a title just above the field, the title heads the matter.
 *
 * <p>Seen in: lists of approvals by bureau, dumps of service portals.
 */
final class NamedMatters {
  /** A name wraps over at most so many lines. */
  private static final int LONGEST_NAME = 3;

  /** Between a title and the field that repeats it stand at most a heading and a blank field. */
  private static final int TITLE_ABOVE = 3;

  private NamedMatters() {}

  /** The matter that the field names; lines above {@code floor} belong to the one before. */
  static GuideHead field(MarkedLines page, int index, int floor) {
    Line line = page.line(index).orElseThrow();
    Text title = line.text().sub(page.mark(index).orElseThrow().titleStart()).strip();
    if (title.isBlank()) {
      return named(page, index, floor);
    }
    int above = page.above(index);
    boolean numbered =
        above >= floor
            && page.has(above, LabelFamily.MATTER_WORD)
            && page.mark(above).map(Mark::titleLength).orElse(1) == 0;
    int from = numbered ? above : index;
    String number = numbered ? page.label(above).map(Label::number).orElse("") : "";
    String label = numbered ? page.words(above) + " " + printed(page, index) : printed(page, index);
    return new GuideHead(
        NodeType.MATTER,
        from,
        index,
        label,
        number,
        title,
        line.text().length(),
        List.of(),
        page.value(from));
  }

  /** The field's own words, which the heading keeps as its label. */
  private static String printed(MarkedLines page, int index) {
    int end = page.mark(index).orElseThrow().titleStart();
    return page.line(index).orElseThrow().text().sub(0, end).strip().chars();
  }

  private static GuideHead named(MarkedLines page, int field, int floor) {
    List<Text> name = new ArrayList<>();
    int to = field;
    for (int i = page.below(field);
        i < page.size() && name.size() < LONGEST_NAME && page.line(i).isPresent();
        i = page.below(i)) {
      if (page.mark(i).isPresent()) {
        break;
      }
      name.add(page.line(i).orElseThrow().text().strip());
      to = i;
    }
    Text title = Text.join(name);
    for (int i = page.above(field); i >= Math.max(floor, field - TITLE_ABOVE); i = page.above(i)) {
      if (!title.isBlank() && page.words(i).equals(title.chars())) {
        return page.wholeHead(NodeType.MATTER, i);
      }
    }
    int end = page.line(to).orElseThrow().text().length();
    return new GuideHead(
        NodeType.MATTER, field, to, printed(page, field), "", title, end, List.of(), 0);
  }
}
