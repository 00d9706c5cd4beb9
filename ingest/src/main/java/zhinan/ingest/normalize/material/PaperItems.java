package zhinan.ingest.normalize.material;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line where labels stand inside it.
 *
 * <p>Example: {@code ①身份证；②户口簿} has two items of the family {@code ①}; {@code 1.毕业证2.身份证} two of
 * the family {@code 1.}, the second because its number goes on.
 */
final class PaperItems {
  private static final String CHINESE = "一二三四五六七八九十";
  private static final String BULLETS = "★◆●■□▪◇○※☆·•—–-*";
  private static final String PAUSES = "；。：，、》）】 ";
  private static final String FULL_STOPS = "；。：";

  /** Lists of papers number below 100; {@code 2019.} is a year. */
  private static final int LONGEST_NUMBER = 2;

  private final Passage line;
  private final List<Item> items = new ArrayList<>();
  private String family = "";
  private int from;
  private int last;

  private PaperItems(Passage line) {
    this.line = line;
  }

  /**
   * A labelled stretch of a line.
   *
   * @param family the label's shape, {@code ""} for what stands in front of the first label
   * @param words what stands behind the label
   */
  record Item(String family, Passage words) {}

  /**
   * @param labelLength how many of the printed characters are known to be a label
   */
  static List<Item> of(Passage line, int labelLength) {
    PaperItems items = new PaperItems(line);
    items.known(line.readBefore(labelLength));
    return items.cut();
  }

  private void known(int length) {
    if (length > 0) {
      String label = line.folded().substring(0, length);
      family = shape(label);
      from = length;
      String digits = label.replaceAll("\\D", "");
      last = digits.isEmpty() || digits.length() > LONGEST_NUMBER ? 0 : Integer.parseInt(digits);
    }
  }

  private List<Item> cut() {
    int i = from;
    while (i < line.length()) {
      int length = label(i);
      if (length > 0) {
        close(i);
        family = shape(line.folded().substring(i, i + length));
        from = i + length;
      }
      i += Math.max(1, length);
    }
    close(line.length());
    return items;
  }

  private void close(int end) {
    if (end > from || !family.isEmpty()) {
      items.add(new Item(family, line.sub(from, end)));
    }
  }

  private static String shape(String label) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      boolean same = shape.length() > 0;
      char kind = c >= '0' && c <= '9' ? '1' : CHINESE.indexOf(c) >= 0 ? '一' : circled(c) ? '①' : c;
      if (!same || shape.charAt(shape.length() - 1) != kind) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static boolean circled(char c) {
    return c >= '\u2460' && c <= '\u249b' || c >= '\u3220' && c <= '\u3229';
  }

  private int label(int at) {
    char c = line.at(at);
    if (circled(c)) {
      return 1;
    }
    if (c == '（') {
      return bracketed(at);
    }
    if (c >= '0' && c <= '9') {
      return numbered(at);
    }
    if (CHINESE.indexOf(c) >= 0) {
      return chinese(at);
    }
    return BULLETS.indexOf(c) >= 0 && (at == 0 || c == '★' || c == '◆') ? run(at, c) : 0;
  }

  private int run(int at, char c) {
    int end = at;
    while (end < line.length() && line.at(end) == c) {
      end++;
    }
    return end - at;
  }

  /** {@code （2）}, {@code （三）}; but not {@code 属于第（二）项的} nor {@code 情形（一）}. */
  private int bracketed(int at) {
    int end = line.folded().indexOf('）', at);
    if (end < 0 || end - at > LONGEST_NUMBER + 2 || !(at == 0 || isPause(at - 1))) {
      return 0;
    }
    for (int i = at + 1; i < end; i++) {
      char c = line.folded().charAt(i);
      if (!(c >= '0' && c <= '9') && CHINESE.indexOf(c) < 0) {
        return 0;
      }
    }
    return end - at > 1 ? end - at + 1 : 0;
  }

  private boolean isPause(int at) {
    return PAUSES.indexOf(line.at(at)) >= 0;
  }

  /** {@code 1.}, {@code 2、}, {@code 3）}; inside a line only with its turn or behind a full stop. */
  private int numbered(int at) {
    int end = at;
    while (end < line.length() && line.at(end) >= '0' && line.at(end) <= '9') {
      end++;
    }
    boolean separated = end < line.length() && ".、）".indexOf(line.at(end)) >= 0;
    boolean inNumber =
        at > 0 && (isWordChar(line.at(at - 1)) || "第.-—".indexOf(line.at(at - 1)) >= 0);
    if (!separated || inNumber || end - at > LONGEST_NUMBER) {
      return 0;
    }
    int number = Integer.parseInt(line.folded(), at, end, 10);
    boolean turn = number == last + 1;
    boolean stop = at == 0 || FULL_STOPS.indexOf(line.at(at - 1)) >= 0;
    boolean decimal = end + 1 < line.length() && line.at(end + 1) >= '0' && line.at(end + 1) <= '9';
    if (decimal ? turn && stop : turn || stop) {
      last = number;
      return end - at + 1;
    }
    return 0;
  }

  private static boolean isWordChar(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** {@code 一、}, only where a sentence starts. */
  private int chinese(int at) {
    if (at > 0 && line.at(at - 1) != '。') {
      return 0;
    }
    int end = at;
    while (end < line.length() && CHINESE.indexOf(line.at(end)) >= 0) {
      end++;
    }
    boolean pause = end < line.length() && (line.at(end) == '、' || line.at(end) == '.');
    return pause && end - at <= LONGEST_NUMBER ? end - at + 1 : 0;
  }
}
