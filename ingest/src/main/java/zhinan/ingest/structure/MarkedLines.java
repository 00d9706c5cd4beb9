package zhinan.ingest.structure;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.document.Mark.Origin;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.model.NodeType;
import zhinan.model.SectionKind;
import zhinan.text.Brackets;
import zhinan.text.ItemLabel;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Sign;
import zhinan.text.Signs;
import zhinan.text.Text;

/** The blocks of a document with quick questions about the line at an index. Immutable. */
final class MarkedLines {
  /** The numbers that are typed as one letter; the index is the value. */
  private static final String ROMANS = " I   V    X";

  private final List<RawBlock> blocks;
  private final List<Optional<Mark>> marks;
  private final boolean roman;
  private final BitSet anchors = new BitSet();
  private final List<String> words;
  private final List<String> titles;

  private MarkedLines(List<RawBlock> blocks) {
    this.blocks = blocks;
    this.marks =
        blocks.stream()
            .map(block -> block instanceof Line line ? line.mark() : Optional.<Mark>empty())
            .map(mark -> mark.filter(claim -> claim.origin() != Origin.VALUE))
            .toList();
    this.roman =
        marks.stream()
            .anyMatch(mark -> mark.flatMap(Mark::label).filter(MarkedLines::isTwo).isPresent());
    IntStream.range(0, marks.size())
        .filter(i -> evidence(i) == Evidence.WORD)
        .forEach(anchors::set);
    this.words =
        blocks.stream()
            .map(
                block ->
                    block instanceof Line line ? Signs.strip(Signs.fold(line.text().chars())) : "")
            .toList();
    this.titles =
        blocks.stream().map(block -> block instanceof Line line ? title(line) : "").toList();
  }

  static MarkedLines of(RawDocument document) {
    return new MarkedLines(document.blocks());
  }

  private static String title(Line line) {
    return line.mark().map(mark -> Signs.fold(title(line, mark).chars())).orElse("");
  }

  private static Text title(Line line, Mark mark) {
    return mark.column().orElseGet(() -> line.text().sub(mark.titleStart(), mark.titleEnd()));
  }

  /** The blocks in reading order. */
  List<RawBlock> blocks() {
    return blocks;
  }

  int size() {
    return blocks.size();
  }

  Optional<Line> line(int index) {
    return index >= 0 && index < size() && blocks.get(index) instanceof Line line
        ? Optional.of(line)
        : Optional.empty();
  }

  Optional<Mark> mark(int index) {
    return index >= 0 && index < marks.size() ? marks.get(index) : Optional.empty();
  }

  Optional<Label> label(int index) {
    return mark(index).flatMap(Mark::label).map(label -> roman ? asRoman(label) : label);
  }

  private static boolean isTwo(Label label) {
    return label.family() == LabelFamily.ROMAN && label.value() == 2;
  }

  /** {@code I.}, {@code V.} and {@code X.} are Roman numbers where {@code II.} is one. */
  private static Label asRoman(Label label) {
    int value = label.family() == LabelFamily.LETTER ? ROMANS.indexOf(label.number()) : -1;
    return value <= 0
        ? label
        : new Label(
            LabelFamily.ROMAN, label.number(), List.of(value), label.separator(), label.length());
  }

  /** The value of the line's label, 0 for none. */
  int value(int index) {
    return label(index).map(Label::value).orElse(0);
  }

  boolean has(int index, LabelFamily family) {
    return label(index).filter(label -> label.family() == family).isPresent();
  }

  Evidence evidence(int index) {
    return mark(index).map(Mark::evidence).orElse(Evidence.NONE);
  }

  /** Whether the line is a section heading that the vocabulary knows as a whole. */
  boolean isAnchor(int index) {
    return index >= 0 && anchors.get(index);
  }

  /** How many lines are section headings that the vocabulary knows. */
  int anchors() {
    return anchors.cardinality();
  }

  /** The first of them from the index on, {@link #size()} for none. */
  int nextAnchor(int from) {
    int next = anchors.nextSetBit(from);
    return next < 0 ? size() : next;
  }

  /** Whether the vocabulary knows the title, as a whole or by a part of it. */
  boolean isKnown(int index) {
    return evidence(index) == Evidence.WORD || evidence(index) == Evidence.PATTERN;
  }

  /** Whether the line is the label of a table's row that the vocabulary does not know. */
  boolean isSetApart(int index) {
    return mark(index)
        .filter(mark -> mark.origin() == Origin.KEY)
        .filter(mark -> mark.label().isEmpty() && mark.kinds().isEmpty())
        .isPresent();
  }

  /** Whether the line stands beside the label of a table's row: it heads nothing. */
  boolean isValue(int index) {
    return line(index)
        .flatMap(Line::mark)
        .filter(mark -> mark.origin() == Origin.VALUE)
        .isPresent();
  }

  List<SectionKind> kinds(int index) {
    return mark(index).map(Mark::kinds).orElse(List.of());
  }

  /**
   * The words of the line in their canonical form, without blanks at its ends; {@code ""} for other
   * blocks.
   */
  String words(int index) {
    return index >= 0 && index < size() ? words.get(index) : "";
  }

  /** The title that the line's mark claims, in its canonical form; {@code ""} without mark. */
  String title(int index) {
    return index >= 0 && index < size() ? titles.get(index) : "";
  }

  /** Whether words follow the heading on its own line. */
  boolean hasBody(int index) {
    return mark(index)
        .filter(
            mark ->
                mark.bodyStart()
                    < Signs.stripEnd(line(index).orElseThrow().text().chars()).length())
        .isPresent();
  }

  /** The character behind the title in its canonical form, a blank at the line's end. */
  char behindTitle(int index) {
    return mark(index)
        .map(mark -> line(index).orElseThrow().text().sub(mark.titleEnd()).strip().chars())
        .filter(rest -> !rest.isEmpty())
        .map(rest -> Signs.fold(rest.charAt(0)))
        .orElse(' ');
  }

  /** The index of the nearest block above that was not dropped, -1 for none. */
  int above(int index) {
    int at = index - 1;
    while (at >= 0 && blocks.get(at) instanceof Dropped) {
      at--;
    }
    return at;
  }

  /** The index of the nearest block below that was not dropped, {@link #size()} for none. */
  int below(int index) {
    int at = index + 1;
    while (at < size() && blocks.get(at) instanceof Dropped) {
      at++;
    }
    return at;
  }

  /** The heading that the mark at the index claims, on the given level. */
  GuideHead head(NodeType type, int index, List<SectionKind> kinds) {
    Line line = line(index).orElseThrow();
    Mark mark = mark(index).orElseThrow();
    return new GuideHead(
        type,
        index,
        index,
        printed(line, mark.titleStart(), mark),
        number(mark),
        title(line, mark),
        mark.bodyStart(),
        kinds,
        value(index));
  }

  /** The heading that takes the whole line behind its label, whatever colons stand in it. */
  GuideHead wholeHead(NodeType type, int index) {
    Line line = line(index).orElseThrow();
    Text text = line.text();
    int spaced = type == NodeType.MATTER && label(index).isEmpty() ? behindNumber(text.chars()) : 0;
    boolean numbered = spaced > 0;
    int start =
        mark(index).filter(mark -> mark.label().isPresent()).map(Mark::titleStart).orElse(spaced);
    boolean bracket = has(index, LabelFamily.BRACKET) && !hasBody(index);
    int end = bracket ? mark(index).orElseThrow().titleEnd() : text.length();
    Text whole = closed(text.sub(has(index, LabelFamily.CASE) ? 0 : start, end)).strip();
    Text title = type == NodeType.PART ? bare(whole) : whole;
    String label = text.sub(0, start).strip().chars();
    return new GuideHead(
        type,
        index,
        index,
        label,
        label(index).map(Label::number).orElse(numbered ? label : ""),
        title,
        text.length(),
        List.of(),
        value(index));
  }

  /** Without the round brackets that hold all of it: {@code （适用窗口申请）}. */
  private static Text bare(Text title) {
    int last = title.length() - 1;
    boolean whole =
        last > 1
            && Brackets.isRoundOpen(title.chars().charAt(0))
            && Brackets.of(title.chars()).closing(0) == last;
    return whole ? title.sub(1, last).strip() : title;
  }

  /** The heading whose title is what stands behind the field's name: {@code 一、项目名称：取水许可}. */
  GuideHead namedHead(NodeType type, int index) {
    Line line = line(index).orElseThrow();
    int start = mark(index).orElseThrow().bodyStart();
    String field = line.text().sub(0, start).strip().chars();
    Text title = closed(line.text().sub(start)).strip();
    return new GuideHead(type, index, index, field, "", title, line.text().length(), List.of(), 0);
  }

  private static String printed(Line line, int titleStart, Mark mark) {
    boolean bracket = mark.has(LabelFamily.BRACKET);
    return mark.label().isEmpty() || bracket ? "" : line.text().sub(0, titleStart).strip().chars();
  }

  private static String number(Mark mark) {
    return mark.label().map(Label::number).orElse("");
  }

  /** Without colon, full stop and blanks at the end. */
  private static Text closed(Text title) {
    int end = title.length();
    while (end > 0 && closes(Signs.fold(title.chars().charAt(end - 1)))) {
      end--;
    }
    return title.sub(0, end);
  }

  private static boolean closes(char c) {
    return Signs.isBlank(c) || Signs.isColon(c) || Signs.of(c) == Sign.SEMICOLON || c == '。';
  }

  /** Behind a number that only blanks part from a matter's title; 0 for none. */
  private static int behindNumber(String text) {
    int start = Signs.stripEnd(text).length() - Signs.strip(text).length();
    return ItemLabel.spaced(text.substring(start)).map(label -> start + label.length()).orElse(0);
  }
}
