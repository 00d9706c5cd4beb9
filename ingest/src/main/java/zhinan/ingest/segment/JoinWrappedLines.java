package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Layout;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Style;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.text.LabelFamily;
import zhinan.text.Sign;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Joins printed lines that were cut at the right margin: {@code …生活补贴资格认} / {@code 定申请}. Runs when
 * furniture, contents, tables and drawings are out of the way; what was dropped between two lines
 * does not part them.
 *
 * <p>An empty line parts paragraphs, unless the document has one behind every line or something was
 * dropped there. Works on the place of lines on the page, so text dumps and PDF pages go the same
 * way; documents of whole paragraphs have no places and pass unchanged but for titles that their
 * writer broke, see {@link BrokenTitles}. No blank is put between Chinese characters; the line end
 * becomes a blank between two Latin words.
 */
final class JoinWrappedLines implements Pass {
  private static final Pattern NUMBER_REST =
      Pattern.compile("[0-9]{1,8}(?![0-9])[^0-9\\p{IsHan}].{0,3}|[0-9]{1,8}");

  private static final Pattern LAST_DIGITS = Pattern.compile("[0-9]+$");
  private static final Pattern FIRST_DIGITS = Pattern.compile("[0-9]+");

  /** The line of an office ends with its phone; the next office stands on the next line. */
  private static final Pattern PHONE_END = Pattern.compile(".*[^0-9][0-9]{7,8}(?:[-转][0-9]{1,6})?");

  /** So many characters of a heading word stand at the end of the line above: {@code 联系|方式}. */
  private static final int LONGEST_HEAD = 3;

  private static final String BLANK = Signs.regex(Sign.BLANK);
  private static final Pattern SET_OFF = Pattern.compile(BLANK + "*:|\\t|" + BLANK + "{2,}");

  /** {@code 1.5％的比例…}: a number in a sentence, no label. */
  private static final Pattern SHARE = Pattern.compile("[0-9]{1,3}[.][0-9].*[%元]");

  private static final Pattern PHONE = Pattern.compile("电话|热线|传真|[0-9]{3,4}[-)]");

  private final HeadingMarker marker;

  JoinWrappedLines(HeadingMarker marker) {
    this.marker = marker;
  }

  @Override
  public RawDocument apply(RawDocument document) {
    List<Line> lines = DocumentLines.of(document);
    PageMargins margins = PageMargins.of(lines);
    int spacing = DocumentLines.spacing(DocumentLines.gaps(document, lines));
    RecurringLabels own = RecurringLabels.of(lines);
    BrokenTitles titles = BrokenTitles.of(lines, marker);
    List<RawBlock> blocks = new ArrayList<>(document.blocks().size());
    WrappedLines open = new WrappedLines(document.text());
    int head = -1;
    boolean seam = false;
    Optional<Line> last = Optional.empty();
    for (RawBlock block : document.blocks()) {
      boolean parted = !seam && DocumentLines.blankLinesBefore(document, block) > spacing;
      seam = block instanceof Dropped;
      if (block instanceof Line line
          && last.isPresent()
          && (titles.continues(line) || !parted && continues(last.get(), line, margins))
          && (!own.starts(DocumentLines.words(line))
              || isCutWord(DocumentLines.words(last.get()), DocumentLines.words(line)))) {
        open.add(line);
        last = Optional.of(line);
      } else if (block instanceof Line line) {
        close(open, blocks, head);
        head = blocks.size();
        blocks.add(line);
        open.start(line);
        last = Optional.of(line);
      } else {
        blocks.add(block);
        last = block instanceof Dropped ? last : Optional.empty();
      }
    }
    close(open, blocks, head);
    return document.withBlocks(blocks);
  }

  private static void close(WrappedLines open, List<RawBlock> blocks, int head) {
    if (open.isJoined()) {
      blocks.set(head, open.joined((Line) blocks.get(head)));
    }
  }

  private boolean continues(Line line, Line next, PageMargins margins) {
    String chars = Signs.stripEnd(Signs.fold(line.text().chars()));
    String rest = DocumentLines.words(next);
    if (next.mark().isPresent()
        || line.style().layout().isEmpty()
        || next.style().layout().isEmpty()
        || chars.isEmpty()
        || rest.isEmpty()) {
      return false;
    }
    boolean wrapped =
        margins.isFull(line, next)
            && !margins.isIndented(next)
            && !margins.endsTitle(line, next)
            && !isHeadingAboveLink(line, next, margins)
            && (!endsParagraph(chars, margins) || endsInRunIn(chars));
    return (wrapped || isCutLink(line, next)) && (!isStart(rest) || isCutWord(chars, rest))
        || isCutNumber(chars, rest);
  }

  /**
   * {@code 三、网上办理地址} above an address that is too long for what is left of the line: a word would
   * have fitted.
   */
  private boolean isHeadingAboveLink(Line line, Line next, PageMargins margins) {
    return next.text().strip().chars().startsWith("http")
        && !margins.isFull(line, next.with(next.text().strip().sub(0, 1)))
        && DocumentLines.isHeading(line, marker);
  }

  /** Only ASCII goes on in an address; what is printed in full width is none of it. */
  private static boolean isCutLink(Line line, Line next) {
    String rest = next.text().strip().chars();
    return WrappedLines.endsInLink(Signs.stripEnd(line.text().chars()))
        && WrappedLines.isPrinted(rest.charAt(0))
        && !rest.startsWith("http");
  }

  /** {@code 电话（0757)827011} / {@code 36；} */
  private boolean isCutNumber(String chars, String rest) {
    return chars.length() > 8
        && Signs.isDigit(chars.charAt(chars.length() - 1))
        && Signs.isDigit(rest.charAt(0))
        && PHONE.matcher(chars).find()
        && NUMBER_REST.matcher(rest).matches()
        && (!isStart(rest) || isLocalNumber(chars, rest));
  }

  /** {@code …150号，咨} / {@code 询电话：}: the heading word starts on the line above. */
  private boolean isCutWord(String chars, String rest) {
    Matcher setOff = SET_OFF.matcher(rest);
    if (!setOff.find()) {
      return false;
    }
    String word = rest.substring(0, setOff.start());
    int comma = Math.max(chars.lastIndexOf(','), chars.lastIndexOf('。'));
    String head = chars.substring(comma + 1);
    return comma > 0
        && !head.isEmpty()
        && head.length() <= LONGEST_HEAD
        && marker.isHeadingWord(head + word);
  }

  /** {@code 36；} looks like a label; together they have the seven or eight digits of a phone. */
  private static boolean isLocalNumber(String chars, String rest) {
    Matcher digits = LAST_DIGITS.matcher(chars);
    Matcher more = FIRST_DIGITS.matcher(rest);
    int length =
        digits.find() && more.lookingAt() ? digits.group().length() + more.group().length() : 0;
    return length == 7 || length == 8;
  }

  /**
   * A full line that ends a sentence ends its paragraph unless indents tell where paragraphs start.
   */
  private static boolean endsParagraph(String chars, PageMargins margins) {
    return !margins.indented()
        && ("。;:!?".indexOf(chars.charAt(chars.length() - 1)) >= 0
            || PHONE_END.matcher(chars).matches());
  }

  /** {@code …各分局治安大队。办理条件：}: a heading run in at the line's end; its text comes next. */
  private boolean endsInRunIn(String chars) {
    int sentence = Math.max(chars.lastIndexOf('。'), chars.lastIndexOf(';'));
    int colon = chars.length() - 1;
    return sentence > 0
        && chars.charAt(colon) == ':'
        && marker.isHeadingWord(chars.substring(sentence + 1, colon));
  }

  private boolean isStart(String rest) {
    return isField(rest) || isLabelled(rest);
  }

  /**
   * {@code 办理时限：3日}, {@code 办理时限 3日}: a heading word set off from its text starts a line, however
   * full the line above is.
   */
  private boolean isField(String rest) {
    Matcher setOff = SET_OFF.matcher(rest);
    return setOff.find()
        && rest.lastIndexOf('(', setOff.start()) < 0
        && marker.isHeadingWord(rest.substring(0, setOff.start()));
  }

  private boolean isLabelled(String rest) {
    return marker
            .label(rest)
            .filter(label -> label.family() != LabelFamily.BULLET || label.length() < rest.length())
            .isPresent()
        && !SHARE.matcher(rest).lookingAt();
  }

  /**
   * The printed lines of one paragraph, joined once when it is whole: joining line by line would
   * copy a long paragraph again and again. A cursor over the paragraphs of one document.
   */
  private static final class WrappedLines {
    private final String source;
    private final List<Text> pieces = new ArrayList<>();
    private Text left = Text.EMPTY;
    private Optional<Layout> end = Optional.empty();
    private boolean link;

    WrappedLines(String source) {
      this.source = source;
    }

    /** Starts a paragraph with its first line. */
    void start(Line line) {
      pieces.clear();
      end = line.style().layout();
      left = line.text().sub(0, Signs.stripEnd(line.text().chars()).length());
      pieces.add(left);
      link = endsInLink(left.chars());
    }

    /** Adds the next line; a line end between two Latin words that are no link becomes a blank. */
    void add(Line line) {
      Text right = line.text().strip();
      end = line.style().layout();
      if (isLatinAt(left.length() - 1, left) && isLatinAt(0, right) && !link) {
        blank(left.end(), right.start());
      }
      pieces.add(right);
      link = endsInLink(right.chars()) || link && isPrinted(right.chars());
      left = right;
    }

    /** The line end of the source is the blank; where nothing blank stands, there is none. */
    private void blank(int from, int to) {
      int at = from;
      while (at < to && !Signs.isBlank(source.charAt(at))) {
        at++;
      }
      if (at < to) {
        pieces.add(Text.of(" ", at));
      }
    }

    /** Whether the paragraph has more than one line. */
    boolean isJoined() {
      return pieces.size() > 1;
    }

    /**
     * The paragraph; it starts on the page where its first line does and ends where its last does.
     */
    Line joined(Line head) {
      Style style = head.style();
      Optional<Layout> place =
          style.layout().flatMap(from -> end.map(to -> new Layout(from.left(), to.right())));
      return new Line(
          Text.join(pieces),
          new Style(
              style.outline(), style.title(), style.centred(), style.bold(), style.list(), place),
          head.mark());
    }

    /** Whether nothing but the characters of an address stands behind the last link's start. */
    static boolean endsInLink(String chars) {
      int http = Math.max(chars.lastIndexOf("http://"), chars.lastIndexOf("https://"));
      return http >= 0 && isPrinted(chars.substring(http));
    }

    private static boolean isPrinted(String chars) {
      return chars.chars().allMatch(c -> isPrinted((char) c));
    }

    static boolean isPrinted(char c) {
      return c > ' ' && c < 0x7f;
    }

    private static boolean isLatinAt(int index, Text text) {
      return index >= 0
          && text.chars().charAt(index) < 128
          && Character.isLetter(text.chars().charAt(index));
    }
  }
}
