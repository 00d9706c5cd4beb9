package zhinan.ingest.normalize.hours;

import java.util.List;
import java.util.Optional;

/**
 * Days of the week: {@code 周一至周五}, {@code 星期一、三、五}, {@code 周一三五}, {@code 周六和周日}, {@code 周1-周5}, and
 * the misprints {@code 周—至周五} and {@code 周一一周五}.
 */
final class WeekdayScanner {
  private static final List<String> PREFIXES = List.of("周", "星期", "礼拜");
  private static final String DAYS = "一二三四五六日天";
  private static final String JOINTS = "、和及与,，/";
  private static final String DASH_LIKE_ONE = "一一";
  private static final int SUNDAY = 6;
  private static final int NONE = -1;

  private final String chars;
  private final HoursWords words;

  WeekdayScanner(String chars, HoursWords words) {
    this.chars = chars;
    this.words = words;
  }

  Optional<HoursToken> scan(int at) {
    Cursor cursor = new Cursor(chars, at);
    cursor.takeAny("每逢");
    if (!prefix(cursor)) {
      return Optional.empty();
    }
    boolean dash = Glyphs.isDash(cursor.peekBehindBlanks());
    boolean digits = Glyphs.isDigit(cursor.peekBehindBlanks());
    int first = dash ? misprintedMonday(cursor) : day(cursor, digits);
    if (first == NONE || "次年岁个期月度".indexOf(cursor.peek()) >= 0) {
      return Optional.empty();
    }
    int days = days(cursor, first, digits);
    boolean mended = dash || chars.substring(at, cursor.at()).contains(DASH_LIKE_ONE);
    HoursToken token = HoursToken.of(HoursRole.DAYS, at, cursor.at(), days);
    return Optional.of(mended ? token.asMended() : token);
  }

  private static boolean prefix(Cursor cursor) {
    for (String prefix : PREFIXES) {
      if (cursor.take(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 周—至周五}: a dash typed for the numeral one, told by the word for "to" behind it. */
  private static int misprintedMonday(Cursor cursor) {
    cursor.blanks();
    cursor.skip();
    char next = cursor.peekBehindBlanks();
    return next == '至' || next == '到' ? 0 : NONE;
  }

  private static int day(Cursor cursor, boolean digits) {
    int start = cursor.at();
    cursor.blanks();
    int day = digits ? Glyphs.digit(cursor.peek()) - 1 : DAYS.indexOf(cursor.peek());
    boolean known = day >= 0 && day < (digits ? Week.LENGTH : DAYS.length());
    if (known) {
      cursor.skip();
      known = !digits || endsDigit(cursor);
    }
    if (!known) {
      cursor.back(start);
      return NONE;
    }
    return Math.min(day, SUNDAY);
  }

  private static boolean endsDigit(Cursor cursor) {
    char next = cursor.peekBehindBlanks();
    boolean timeFollows = Glyphs.isDigit(cursor.peek()) && cursor.digits(2) > 2;
    return !timeFollows
        && !Glyphs.isColon(next)
        && !Glyphs.isDot(next)
        && "点时月日号楼".indexOf(next) < 0;
  }

  /** The days from the first on, as far as they go on. */
  private int days(Cursor cursor, int first, boolean digits) {
    int days = item(cursor, first, digits);
    boolean wasRange = Integer.bitCount(days) > 1;
    while (true) {
      int start = cursor.at();
      boolean joint = cursor.takeAny(JOINTS);
      boolean comma = joint && isComma(cursor.charAt(cursor.at() - 1));
      int next = next(cursor, digits, joint, comma || !joint && wasRange);
      if (next == NONE) {
        cursor.back(start);
        return days;
      }
      int more = item(cursor, next, digits);
      wasRange = Integer.bitCount(more) > 1;
      days |= more;
    }
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '，' || c == '/';
  }

  /**
   * The next day of a list. A day with its own prefix behind a comma, or right behind a range, may
   * start something new ({@code 周一至周五，周三上午不办证}); a bare one can't.
   */
  private int next(Cursor cursor, boolean digits, boolean joint, boolean onlyBare) {
    int start = cursor.at();
    if (prefix(cursor)) {
      boolean blank = start < cursor.at() && cursor.charAt(start) <= ' ';
      return onlyBare || !joint && blank ? NONE : day(cursor, digits);
    }
    if (!joint && (digits || cursor.peek() != cursor.peekBehindBlanks())) {
      return NONE;
    }
    int day = day(cursor, digits);
    return day != NONE && endsWord(cursor) ? day : NONE;
  }

  /** A day, or from it to another one. */
  private int item(Cursor cursor, int first, boolean digits) {
    int start = cursor.at();
    if (cursor.takeRange() || first == 0 && cursor.take("一")) {
      boolean prefixed = prefix(cursor);
      int last = day(cursor, digits || prefixed && Glyphs.isDigit(cursor.peek()));
      if (last != NONE && (prefixed || endsWord(cursor))) {
        return Week.range(first, last);
      }
    }
    cursor.back(start);
    return Week.day(first);
  }

  /** Whether a bare numeral is the end of a word: {@code 周一、二楼} has none. */
  private boolean endsWord(Cursor cursor) {
    char next = cursor.peek();
    return !Character.isLetter(next)
        || DAYS.indexOf(next) >= 0
        || "周星礼".indexOf(next) >= 0
        || Marks.role(next) != HoursRole.FOREIGN
        || words.match(chars, cursor.at()).isPresent();
  }
}
