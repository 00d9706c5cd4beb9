package zhinan.ingest.heading;

import java.util.regex.Pattern;
import zhinan.text.Brackets;
import zhinan.text.Sign;
import zhinan.text.Signs;

/**
 * Where the title of a line ends and its body starts.
 *
 * <p>Examples: {@code 5.办理时限：即时办理} at the colon; {@code 【办理时限】资料齐全} at the bracket; bold {@code
 * 办理条件} in front of plain words where the bold ends; {@code 1、申请材料①《申请表》原件} where a word of the
 * vocabulary meets an item.
 *
 * @param start first character of the title
 * @param end behind its last, punctuation and blanks left out
 * @param body first character of the text behind it
 */
record Title(int start, int end, int body) {
  /**
   * A colon further right belongs to the sentence: the longest run-in heading seen (dalian, gaoxin,
   * A1–A8) has 45 characters.
   */
  private static final int LAST_COLON = 48;

  /** What may follow a heading word without a colon, beside a blank, an item and a quotation. */
  private static final String BODY_STARTERS = "(《。;";

  private static final String BLANKS = Signs.regex(Sign.BLANK);
  private static final Pattern COLUMN =
      Pattern.compile(
          "(?:\\t|" + BLANKS + "{2})(?:\\t|" + BLANKS + ")*+(?!" + Signs.regex(Sign.COLON) + ").");

  int length() {
    return end - start;
  }

  /** The title up to the closing bracket, behind a label that is an opening one. */
  static Title inBrackets(String text, int start) {
    int close = start;
    int quoted = 0;
    while (close < text.length() && (quoted > 0 || !closesTitle(text.charAt(close)))) {
      Sign sign = Signs.of(text.charAt(close));
      quoted += sign == Sign.QUOTE_OPEN ? 1 : sign == Sign.QUOTE_CLOSE ? -1 : 0;
      close++;
    }
    return title(text, start, close, close + 1);
  }

  private static boolean closesTitle(char c) {
    return Brackets.isClose(c) && !Brackets.isRoundClose(c) || Signs.of(c) == Sign.QUOTE_CLOSE;
  }

  /**
   * The title of a line.
   *
   * @param text the line in its canonical form, see {@link Signs#fold(String)}
   * @param start behind the label
   * @param bold how many of the first characters are bold
   */
  static Title find(String text, int start, int bold, HeadingWords words) {
    if (bold > start && bold < Signs.stripEnd(text).length()) {
      return title(text, start, bold, bold);
    }
    int word =
        start + words.prefix(text.substring(start, Math.min(text.length(), start + LAST_COLON)));
    int colon = colon(text, start);
    if (colon >= 0 && !(word > start && isColumn(text, word))) {
      return title(text, start, colon, colon + 1);
    }
    if (word > start
        && word < text.length()
        && startsBody(text.charAt(word))
        && !words.knows(TitleKey.of(text.substring(start)))) {
      return title(text, start, word, word);
    }
    return title(text, start, text.length(), text.length());
  }

  private static boolean startsBody(char c) {
    return Signs.isBlank(c)
        || Signs.enclosed(c) >= 0
        || Signs.isBullet(c)
        || Signs.of(c) == Sign.QUOTE_OPEN
        || BODY_STARTERS.indexOf(c) >= 0;
  }

  /** {@code 受理条件 符合下列条件之一：}: a wide blank sets the heading off before any colon does. */
  private static boolean isColumn(String text, int word) {
    return COLUMN.matcher(text).region(word, text.length()).lookingAt();
  }

  private static int colon(String text, int start) {
    int depth = 0;
    for (int i = start; i < text.length() && i - start <= LAST_COLON; i++) {
      char c = text.charAt(i);
      depth += Brackets.isOpen(c) ? 1 : Brackets.isClose(c) ? -1 : 0;
      if (depth <= 0 && Signs.isColon(c) && !insideNumber(text, i)) {
        return i;
      }
      if (c == '。') {
        return -1;
      }
    }
    return -1;
  }

  /** 8:30 and http: are no headings. */
  private static boolean insideNumber(String text, int colon) {
    char next = colon + 1 < text.length() ? text.charAt(colon + 1) : ' ';
    char before = colon > 0 ? text.charAt(colon - 1) : ' ';
    return Signs.isSlash(next) || Signs.isDigit(next) && Signs.isDigit(before);
  }

  private static Title title(String text, int from, int to, int rest) {
    int start = from;
    while (start < to && Signs.isBlank(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && isAround(text.charAt(end - 1))) {
      end--;
    }
    int body = rest;
    while (body < text.length() && isAround(text.charAt(body))) {
      body++;
    }
    return new Title(start, end, body);
  }

  /** What stands between a title and its body. */
  private static boolean isAround(char c) {
    return switch (Signs.of(c)) {
      case BLANK, COLON, SEMICOLON, COMMA, PAUSE, POINT -> true;
      default -> c == '。' || c == '*';
    };
  }
}
