package zhinan.ingest.normalize.prose;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.text.Brackets;
import zhinan.text.ItemLabel;
import zhinan.text.Numeral;
import zhinan.text.Signs;
import zhinan.text.Text;

/** Puts lines together again that a wrapped line was printed on. */
final class ProseRows {
  /** {@code 一} / {@code 楼6号窗}; {@code 8:00-16：} / {@code 30；}; {@code 0759-} / {@code 3362107}. */
  private static final String COUNTED = "楼层号室栋座幢";

  /** A bound: several labels one behind the other, {@code 一、（1）①}. */
  private static final int LONGEST_LABEL = 40;

  /** Chosen, as a bound: wrapped lines seen with offices stood on two. */
  private static final int MOST_LINES = 40;

  private ProseRows() {}

  /**
   * Behind the numbers and bullets that open a stretch of words; its start where none does, or
   * where digits follow: {@code 413、415}.
   */
  static int behindNumber(String chars, int from, int to) {
    String head = chars.substring(from, Math.min(to, from + LONGEST_LABEL));
    int behind = from + ItemLabel.behind(head, 0, head.length());
    boolean goesOn = behind < chars.length() && Signs.isDigit(chars.charAt(behind));
    return goesOn ? from : behind;
  }

  static List<ProseRow> of(List<Line> lines) {
    List<ProseRow> rows = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      ProseRow row = row(lines.get(at), rows.size());
      int end = at + 1;
      while (end < lines.size() && end - at < MOST_LINES && wraps(row, lines.get(end))) {
        Text joined = Text.join(List.of(row.text(), lines.get(end).text()));
        row = new ProseRow(joined, row.labelLength(), row.number());
        end++;
      }
      rows.add(row);
      at = end;
    }
    return rows;
  }

  private static ProseRow row(Line line, int number) {
    if (line.labelLength() > 0) {
      return new ProseRow(line.text(), line.labelLength(), number);
    }
    String chars = line.text().chars();
    int behind = behindNumber(chars, 0, chars.length());
    return new ProseRow(line.text(), behind < chars.length() ? behind : 0, number);
  }

  private static boolean wraps(ProseRow row, Line next) {
    String before = row.chars();
    String after = next.text().chars();
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    char first = after.charAt(0);
    if (next.labelLength() > 0 && !(clock(before) && Signs.isDigit(first))) {
      return false;
    }
    return opened(before) && closes(after)
        || isUnfinished(last) && !label(before) && Signs.isDigit(first) && clock(before)
        || (Signs.isDigit(last) || Numeral.isHan(last)) && COUNTED.indexOf(first) >= 0
        || Brackets.isRoundOpen(first) && bareWords(before);
  }

  /** What a number may go on behind: its own digits, a dash, a colon, 转. */
  private static boolean isUnfinished(char last) {
    return Signs.isDigit(last) || Signs.isDash(last) || Signs.isColon(last) || last == '转';
  }

  /** {@code …8:00-16：} and {@code 0759-}: the number goes on. */
  private static boolean clock(String before) {
    int end = before.length() - 1;
    char last = before.charAt(end);
    return end > 0
        && !Signs.isDigit(last)
        && isUnfinished(last)
        && Signs.isDigit(before.charAt(end - 1));
  }

  private static boolean label(String before) {
    int end = before.length() - 1;
    return end > 0 && !Signs.isDigit(before.charAt(end - 1)) && Signs.isColon(before.charAt(end));
  }

  /** {@code 周一至周五（法定节} has a bracket that nothing closes. */
  private static boolean opened(String before) {
    return last(Brackets::isRoundOpen, before) > last(Brackets::isRoundClose, before);
  }

  private static boolean closes(String after) {
    int close = first(Brackets::isRoundClose, after);
    return close < after.length() && close < first(Brackets::isRoundOpen, after);
  }

  /** The place of the first such character; the length where there is none. */
  private static int first(SignTest test, String in) {
    int first = 0;
    while (first < in.length() && !test.test(in.charAt(first))) {
      first++;
    }
    return first;
  }

  private static int last(SignTest test, String in) {
    int last = in.length() - 1;
    while (last >= 0 && !test.test(in.charAt(last))) {
      last--;
    }
    return last;
  }

  /** A class of characters. */
  private interface SignTest {
    boolean test(char c);
  }

  /** {@code 市住房公积金管理中心} / {@code （市区营业部）云龙业务大厅}: a name without number or mark. */
  private static boolean bareWords(String before) {
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      if (!Signs.isHan(c)) {
        return false;
      }
    }
    return before.length() > 1;
  }
}
