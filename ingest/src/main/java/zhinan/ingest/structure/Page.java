package zhinan.ingest.structure;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.model.NodeType;
import zhinan.model.SectionKind;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Text;

/** The blocks of a document with quick questions about the line at an index. Immutable. */
final class Page {
  /** A number that only a blank parts from a matter's title: {@code 3 户外广告设置许可}. */
  private static final Pattern SPACED_NUMBER =
      Pattern.compile("^\\s*(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[\\s\\u3000]+(?=[\\u4e00-\\u9fff])");

  private final List<RawBlock> blocks;
  private final List<Optional<Mark>> marks;
  private final BitSet anchors = new BitSet();
  private final List<String> words;
  private final List<String> titles;

  private Page(List<RawBlock> blocks) {
    this.blocks = blocks;
    this.marks =
        blocks.stream()
            .map(block -> block instanceof Line line ? line.mark() : Optional.<Mark>empty())
            .toList();
    IntStream.range(0, marks.size())
        .filter(i -> evidence(i) == Evidence.WORD)
        .forEach(anchors::set);
    this.words =
        blocks.stream()
            .map(block -> block instanceof Line line ? line.text().chars().strip() : "")
            .toList();
    this.titles =
        blocks.stream().map(block -> block instanceof Line line ? title(line) : "").toList();
  }

  static Page of(RawDocument document) {
    return new Page(document.blocks());
  }

  private static String title(Line line) {
    return line.mark().map(mark -> title(line, mark).chars()).orElse("");
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
    return mark(index).flatMap(Mark::label);
  }

  /** The value of the line's label, 0 for none. */
  int value(int index) {
    return label(index).map(Label::value).orElse(0);
  }

  boolean has(int index, LabelFamily family) {
    return mark(index).filter(mark -> mark.has(family)).isPresent();
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
    return mark(index).filter(mark -> mark.label().isEmpty() && mark.kinds().isEmpty()).isPresent();
  }

  List<SectionKind> kinds(int index) {
    return mark(index).map(Mark::kinds).orElse(List.of());
  }

  /** The words of the line without blanks at its ends, {@code ""} for other blocks. */
  String words(int index) {
    return index >= 0 && index < size() ? words.get(index) : "";
  }

  /** The words of the title that the line's mark claims, {@code ""} without mark. */
  String title(int index) {
    return index >= 0 && index < size() ? titles.get(index) : "";
  }

  /** Whether words follow the heading on its own line. */
  boolean hasBody(int index) {
    return mark(index)
        .filter(
            mark ->
                mark.bodyStart()
                    < line(index).orElseThrow().text().chars().stripTrailing().length())
        .isPresent();
  }

  /** The character behind the title, a blank at the line's end. */
  char behindTitle(int index) {
    return mark(index)
        .map(mark -> line(index).orElseThrow().text().chars().substring(mark.titleEnd()).strip())
        .filter(rest -> !rest.isEmpty())
        .map(rest -> rest.charAt(0))
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
  Head head(NodeType type, int index, List<SectionKind> kinds) {
    Line line = line(index).orElseThrow();
    Mark mark = mark(index).orElseThrow();
    return new Head(
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
  Head wholeHead(NodeType type, int index) {
    Line line = line(index).orElseThrow();
    Text text = line.text();
    Matcher spaced = SPACED_NUMBER.matcher(text.chars());
    boolean numbered = type == NodeType.MATTER && label(index).isEmpty() && spaced.find();
    int start =
        mark(index)
            .filter(mark -> mark.label().isPresent())
            .map(Mark::titleStart)
            .orElse(numbered ? spaced.end() : 0);
    boolean bracket = has(index, LabelFamily.BRACKET) && !hasBody(index);
    int end = bracket ? mark(index).orElseThrow().titleEnd() : text.length();
    Text title = closed(text.sub(has(index, LabelFamily.CASE) ? 0 : start, end)).strip();
    String label = text.sub(0, start).strip().chars();
    return new Head(
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

  /** The heading whose title is what stands behind the field's name: {@code 一、项目名称：取水许可}. */
  Head namedHead(NodeType type, int index) {
    Line line = line(index).orElseThrow();
    int start = mark(index).orElseThrow().bodyStart();
    String field = line.text().sub(0, start).strip().chars();
    Text title = closed(line.text().sub(start)).strip();
    return new Head(type, index, index, field, "", title, line.text().length(), List.of(), 0);
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
    while (end > 0 && "：:；;。 \t\u3000".indexOf(title.chars().charAt(end - 1)) >= 0) {
      end--;
    }
    return title.sub(0, end);
  }
}
