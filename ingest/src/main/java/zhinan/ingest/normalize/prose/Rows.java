package zhinan.ingest.normalize.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.text.Text;

/** Puts lines together again that a wrapped line was printed on. */
final class Rows {
  private static final String OPEN = "（(";
  private static final String CLOSE = "）)";

  /** {@code 一} / {@code 楼6号窗}; {@code 8:00-16：} / {@code 30；}; {@code 0759-} / {@code 3362107}. */
  private static final String COUNTED = "楼层号室栋座幢";

  private static final String NUMERALS = "0123456789０１２３４５６７８９一二三四五六七八九十";
  private static final String UNFINISHED = "-－—–转:：∶0123456789";

  /** {@code 1、中山分局}: a number that the structure left in its line. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[一二三四五六七八九十]{1,3}、|[0-9０-９]{1,3}[、.．](?![0-9０-９])|[（(][0-9０-９一二三四五六七八九十]{1,3}[）)]|[①-⑳●◆■▪•★]");

  /** Chosen, as a bound: wrapped lines seen with offices stood on two. */
  private static final int MOST_LINES = 40;

  private Rows() {}

  /** Behind a number that opens a stretch of words; its start where none does. */
  static int behindNumber(String chars, int from, int to) {
    Matcher number = NUMBER.matcher(chars).region(from, to);
    return number.lookingAt() && number.end() < to ? number.end() : from;
  }

  static List<Row> of(List<Line> lines) {
    List<Row> rows = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      Row row = row(lines.get(at), rows.size());
      int end = at + 1;
      while (end < lines.size() && end - at < MOST_LINES && wraps(row, lines.get(end))) {
        Text joined = Text.join(List.of(row.text(), lines.get(end).text()));
        row = new Row(joined, row.labelLength(), row.number());
        end++;
      }
      rows.add(row);
      at = end;
    }
    return rows;
  }

  private static Row row(Line line, int number) {
    if (line.labelLength() > 0) {
      return new Row(line.text(), line.labelLength(), number);
    }
    Matcher label = NUMBER.matcher(line.text().chars());
    return new Row(line.text(), label.lookingAt() ? label.end() : 0, number);
  }

  private static boolean wraps(Row row, Line next) {
    String before = row.chars();
    String after = next.text().chars();
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    char first = after.charAt(0);
    if (next.labelLength() > 0 && !(clock(before) && digit(first))) {
      return false;
    }
    return opened(before) && closes(after)
        || UNFINISHED.indexOf(last) >= 0 && !label(before) && digit(first) && clock(before)
        || NUMERALS.indexOf(last) >= 0 && COUNTED.indexOf(first) >= 0
        || OPEN.indexOf(first) >= 0 && bareWords(before);
  }

  /** {@code …8:00-16：} and {@code 0759-}: the number goes on. */
  private static boolean clock(String before) {
    int end = before.length() - 1;
    char last = before.charAt(end);
    return end > 0
        && !digit(last)
        && UNFINISHED.indexOf(last) >= 0
        && digit(before.charAt(end - 1));
  }

  private static boolean label(String before) {
    int end = before.length() - 1;
    return end > 0 && !digit(before.charAt(end - 1)) && before.charAt(end) == '：';
  }

  /** {@code 周一至周五（法定节} has a bracket that nothing closes. */
  private static boolean opened(String before) {
    return lastOf(OPEN, before) > lastOf(CLOSE, before);
  }

  private static boolean closes(String after) {
    Optional<Integer> close = first(CLOSE, after);
    Optional<Integer> open = first(OPEN, after);
    return close.isPresent() && (open.isEmpty() || close.get() < open.get());
  }

  private static Optional<Integer> first(String any, String in) {
    for (int i = 0; i < in.length(); i++) {
      if (any.indexOf(in.charAt(i)) >= 0) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static int lastOf(String any, String in) {
    int last = in.length() - 1;
    while (last >= 0 && any.indexOf(in.charAt(last)) < 0) {
      last--;
    }
    return last;
  }

  /** {@code 市住房公积金管理中心} / {@code （市区营业部）云龙业务大厅}: a name without number or mark. */
  private static boolean bareWords(String before) {
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      if (!Character.isIdeographic(c)) {
        return false;
      }
    }
    return before.length() > 1;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }
}
