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

  static List<GuideHead> find(MarkedLines page, List<Integer> fields) {
    boolean titled = fields.stream().filter(i -> repeats(page, i)).count() * 2 > fields.size();
    List<GuideHead> heads = new ArrayList<>();
    for (int index : fields) {
      int floor = heads.isEmpty() ? 0 : heads.get(heads.size() - 1).to() + 1;
      heads.add(titled ? titled(page, index, floor) : head(page, index, floor));
    }
    return heads;
  }

  /** The matter that one field names. */
  static GuideHead field(MarkedLines page, int field, int floor) {
    return head(page, field, floor);
  }

  /** Whether the field says the title above it once more. */
  private static boolean repeats(MarkedLines page, int field) {
    String name = page.line(field).orElseThrow().text().chars();
    int above = OpenedClasses.titleAbove(page, field);
    String title = page.label(above).isPresent() ? page.title(above) : page.words(above);
    String below = page.words(page.below(field));
    return !title.isEmpty() && (name.strip().endsWith(title) || below.equals(title));
  }

  /**
   * Where fields repeat titles, the title heads the matter, though the field may word it otherwise.
   */
  private static GuideHead titled(MarkedLines page, int field, int floor) {
    int title = OpenedClasses.titleAbove(page, field);
    return title < floor ? head(page, field, floor) : page.wholeHead(NodeType.MATTER, title);
  }

  /** The matter that the field names; lines above {@code floor} belong to the one before. */
  private static GuideHead head(MarkedLines page, int index, int floor) {
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
    String label = numbered ? page.words(above) + " " + field(page, index) : field(page, index);
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
  private static String field(MarkedLines page, int index) {
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
        NodeType.MATTER, field, to, field(page, field), "", title, end, List.of(), 0);
  }
}
