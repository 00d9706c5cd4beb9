package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Layout;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.Style;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * The printed lines of one paragraph, joined once when it is whole: joining line by line would copy
 * a long paragraph again and again. A cursor over the paragraphs of one document.
 */
final class WrappedLines {
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
