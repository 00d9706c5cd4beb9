package zhinan.ingest.segment;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhinan.ingest.document.Layout;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.Style;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.ingest.words.NameWords;
import zhinan.text.Brackets;
import zhinan.text.ItemLabel;
import zhinan.text.Signs;
import zhinan.text.WordList;

/**
 * Titles that their writer broke over two or three centred lines: {@code 江心洲综合实验区渔业捕捞企业申请纳入} /
 * {@code 重点扶持对象的材料清单}.
 *
 * <p>A line goes on with the one above where both are centred and look alike, what stands above is
 * long and names nothing yet (no office, no heading), and it opens the document, or the same two
 * lines stand one below the other again, or the lower one says at its end what is listed below; and
 * where a bracket is still open above. Seen in lists of papers that departments hand out.
 * Immutable.
 */
final class BrokenTitles {
  /** A title that is no longer stands on one line. */
  private static final int LONG = 12;

  /** So many characters fill a line of titles. */
  private static final int FULL = 16;

  /** How far the starts of two centred lines are apart at least, in ems. */
  private static final double APART = 1;

  /** How far their middles may be apart, in ems. */
  private static final double OFF = 0.5;

  private static final WordList OFFICES = NameWords.load().offices();

  private final HeadingMarker marker;
  private final Set<Line> rests = Collections.newSetFromMap(new IdentityHashMap<>());

  private BrokenTitles(HeadingMarker marker) {
    this.marker = marker;
  }

  static BrokenTitles of(List<Line> lines, HeadingMarker marker) {
    BrokenTitles titles = new BrokenTitles(marker);
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      if (areCentred(lines.get(i - 1), lines.get(i))) {
        pairs.merge(pair(lines, i), 1, Integer::sum);
      }
    }
    int start = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean told = start == 0 || pairs.getOrDefault(pair(lines, i), 0) > 1;
      if (areCentred(lines.get(i - 1), lines.get(i))
          && titles.goesOn(lines.subList(start, i), lines.get(i), told)) {
        titles.rests.add(lines.get(i));
      } else {
        start = i;
      }
    }
    return titles;
  }

  /** Whether the line goes on with the title above it. */
  boolean continues(Line line) {
    return rests.contains(line);
  }

  private boolean goesOn(List<Line> above, Line next, boolean told) {
    StringBuilder title = new StringBuilder();
    above.forEach(line -> title.append(DocumentLines.words(line)));
    String head = title.toString();
    String rest = DocumentLines.words(next);
    if (!isName(head) || !isName(rest)) {
      return false;
    }
    int open = Brackets.depth(head, 0, head.length());
    if (open > 0) {
      return open + Brackets.depth(rest, 0, rest.length()) == 0;
    }
    return (told ? head.length() >= LONG : head.length() >= FULL && !marker.ending(rest).isEmpty())
        && marker.ending(head).isEmpty()
        && !Brackets.isClose(head.charAt(head.length() - 1))
        && !Brackets.isOpen(rest.charAt(0));
  }

  /** Words without a label, a sentence or a number in them that are neither office nor heading. */
  private boolean isName(String words) {
    return words.length() > 1
        && words.chars().noneMatch(c -> isNoName((char) c))
        && ItemLabel.parse(words).isEmpty()
        && !marker.isHeadingWord(words)
        && !OFFICES.ends(words);
  }

  private static boolean isNoName(char c) {
    return Signs.isStop(c) || Signs.isColon(c) || Signs.isDigit(c);
  }

  private static String pair(List<Line> lines, int i) {
    return DocumentLines.words(lines.get(i - 1)) + '\n' + DocumentLines.words(lines.get(i));
  }

  private static boolean areCentred(Line line, Line next) {
    Style a = line.style();
    Style b = next.style();
    return line.mark().isEmpty()
        && next.mark().isEmpty()
        && (a.centred() && b.centred()
            || a.layout().isPresent()
                && b.layout().isPresent()
                && haveOneMiddle(a.layout().get(), b.layout().get()))
        && a.outline() == b.outline()
        && a.title() == b.title()
        && a.bold() > 0 == b.bold() > 0
        && !DocumentLines.words(line).isEmpty()
        && !DocumentLines.words(next).isEmpty();
  }

  /** Two lines that start apart and end as far apart on the other side are centred. */
  private static boolean haveOneMiddle(Layout above, Layout below) {
    double left = above.left() - below.left();
    double right = below.right() - above.right();
    return Math.abs(left) >= APART && Math.abs(left - right) <= 2 * OFF;
  }
}
