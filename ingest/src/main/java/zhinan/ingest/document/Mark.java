package zhinan.ingest.document;

import java.util.List;
import java.util.Optional;
import zhinan.model.SectionKind;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Text;

/**
 * A line's claim to be a heading: its label, the stretch that would be the title, and what the
 * title means.
 *
 * <p>Example: {@code 5.办理时限：即时办理。} has the label {@code 5.}, the title from 2 to 6, a body from 7
 * and the kind TIME_LIMIT.
 *
 * <p>Immutable, may be shared.
 *
 * @param label the label, if there is one
 * @param titleStart where the title starts in the line's text
 * @param titleEnd where it ends, without colon and blanks
 * @param bodyStart where the text behind the heading starts; the line's length where there is none
 * @param kinds what the title names; empty where nothing is known
 * @param evidence where the kinds come from
 * @param confidence 1 for the vocabulary, the classifier's probability for a vote, 0 where nothing
 *     is known
 * @param column the title where it stands elsewhere, in the head of the table column that the line
 *     comes from
 * @param origin what the line was before
 */
public record Mark(
    Optional<Label> label,
    int titleStart,
    int titleEnd,
    int bodyStart,
    List<SectionKind> kinds,
    Evidence evidence,
    double confidence,
    Optional<Text> column,
    Origin origin) {
  public Mark {
    kinds = List.copyOf(kinds);
  }

  /**
   * What a line was before: a line of its own, or a cell of a table whose place in it says what the
   * line is, whatever its words are.
   */
  public enum Origin {
    /** A line of running text; its words alone say what it is. */
    LINE,
    /** It names what stands beside it: {@code 受理条件 | 年满…}. */
    KEY,
    /** It stands beside a key and heads nothing, though it may look like a heading. */
    VALUE,
    /** It names the matter that its row tells about. */
    NAME,
    /** The head of its column is its title. */
    CELL;

    /** Whether the line was a cell whose place says what it is. */
    public boolean isTold() {
      return this != LINE;
    }
  }

  /** A claim whose title stands in the line itself. */
  public Mark(
      Optional<Label> label,
      int titleStart,
      int titleEnd,
      int bodyStart,
      List<SectionKind> kinds,
      Evidence evidence,
      double confidence) {
    this(
        label,
        titleStart,
        titleEnd,
        bodyStart,
        kinds,
        evidence,
        confidence,
        Optional.empty(),
        Origin.LINE);
  }

  /** The claim of a cell beside a key: none. */
  public static Mark value(int length) {
    return new Mark(Optional.empty(), 0, 0, length, List.of(), Evidence.NONE, 0).from(Origin.VALUE);
  }

  /** The same claim of a line that was something else. */
  public Mark from(Origin place) {
    return new Mark(
        label, titleStart, titleEnd, bodyStart, kinds, evidence, confidence, column, place);
  }

  /** The same claim of a line with so many more characters in front. */
  public Mark behind(int more) {
    return new Mark(
        label,
        titleStart + more,
        titleEnd + more,
        bodyStart + more,
        kinds,
        evidence,
        confidence,
        column,
        origin);
  }

  /** The claim of a cell: the head of its column is the title, the whole line the body. */
  public static Mark column(Text title, List<SectionKind> kinds) {
    Evidence evidence = kinds.isEmpty() ? Evidence.NONE : Evidence.WORD;
    int confidence = kinds.isEmpty() ? 0 : 1;
    return new Mark(
        Optional.empty(), 0, 0, 0, kinds, evidence, confidence, Optional.of(title), Origin.CELL);
  }

  /** Where the kinds of a heading come from, from the surest to the weakest. */
  public enum Evidence {
    /** The whole title stands in the vocabulary. */
    WORD,
    /** A clause, beginning or ending of the title stands in the vocabulary. */
    PATTERN,
    /** The trained classifier voted. */
    VOTE,
    /** Nothing known. */
    NONE
  }

  /** The number of characters of the title. */
  public int titleLength() {
    return titleEnd - titleStart;
  }

  /** Whether the label is of the family. */
  public boolean has(LabelFamily family) {
    return label.isPresent() && label.get().family() == family;
  }
}
