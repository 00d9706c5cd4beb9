package zhinan.ingest.normalize.hours;

import java.util.List;
import java.util.Optional;
import zhinan.text.Cursor;
import zhinan.text.Numeral;
import zhinan.text.Sign;
import zhinan.text.Signs;

/**
 * Days of the week: {@code 周一至周五}, {@code 星期一、三、五}, {@code 周一三五}, {@code 周六和周日}, {@code 周1-周5}, and
 * the misprints {@code 周—至周五} and {@code 周一一周五}.
 */
final class WeekdayScanner {
  private static final List<String> PREFIXES = List.of("周", "星期", "礼拜");

  /** What days can start with. */
  static final List<String> STARTS = List.of("周", "星期", "礼拜", "每", "逢");

  private static final String SUNDAYS = "日天";
  private static final String DASH_LIKE_ONE = "一一";
  private static final int SUNDAY = 6;
  private static final int NONE = -1;

  private final String chars;
  private final HoursWords words;

  WeekdayScanner(String chars, HoursWords words) {
    this.chars = chars;
    this.words = words;
  }

  /** Whether days can start with a character. */
  static boolean mayStart(char c) {
    for (String start : STARTS) {
      if (start.charAt(0) == c) {
        return true;
      }
    }
    return false;
  }

  Optional<HoursToken> scan(int at) {
    Cursor cursor = new Cursor(chars, at);
    cursor.takeAny("每逢");
    if (!prefix(cursor)) {
      return Optional.empty();
    }
    boolean dash = Signs.isDash(cursor.peekBehindBlanks());
    boolean digits = Signs.isDigit(cursor.peekBehindBlanks());
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
  private int misprintedMonday(Cursor cursor) {
    cursor.blanks();
    cursor.skip();
    char next = cursor.peekBehindBlanks();
    return words.is(HoursRole.RANGE, next) ? 0 : NONE;
  }

  private static int day(Cursor cursor, boolean digits) {
    int start = cursor.at();
    cursor.blanks();
    int day = digits ? Signs.digit(cursor.peek()) - 1 : spoken(cursor.peek());
    boolean known = day >= 0 && day < Week.LENGTH;
    if (known) {
      cursor.skip();
      known = !digits || endsDigit(cursor);
    }
    if (!known) {
      cursor.back(start);
      return NONE;
    }
    return day;
  }

  /** The index of the day that a character names behind 周: 0 for 一, 6 for 日; -1 for none. */
  private static int spoken(char c) {
    int number = Numeral.digit(c);
    return SUNDAYS.indexOf(c) >= 0 ? SUNDAY : number >= 1 && number <= SUNDAY ? number - 1 : NONE;
  }

  private static boolean endsDigit(Cursor cursor) {
    char next = cursor.peekBehindBlanks();
    boolean timeFollows = Signs.isDigit(cursor.peek()) && cursor.digits(2) > 2;
    return !timeFollows
        && !Signs.isColon(next)
        && Signs.of(next) != Sign.POINT
        && "点时月日号楼".indexOf(next) < 0;
  }

  /** The days from the first on, as far as they go on. */
  private int days(Cursor cursor, int first, boolean digits) {
    int days = item(cursor, first, digits);
    boolean wasRange = Integer.bitCount(days) > 1;
    while (true) {
      int start = cursor.at();
      boolean joint = takeJoint(cursor);
      boolean comma = joint && HoursRole.ofSign(cursor.charAt(cursor.at() - 1)) == HoursRole.PAUSE;
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

  private boolean takeJoint(Cursor cursor) {
    char next = cursor.peekBehindBlanks();
    HoursRole sign = HoursRole.ofSign(next);
    boolean joint = Signs.isPause(next) || Signs.isSlash(next) || words.is(HoursRole.AND, next);
    if (joint && sign != HoursRole.LINE_END) {
      cursor.blanks();
      cursor.skip();
    }
    return joint;
  }

  /**
   * The next day of a list. A day with its own prefix behind a comma, or right behind a range, may
   * start something new ({@code 周一至周五，周三上午不办证}); a bare one can't.
   */
  private int next(Cursor cursor, boolean digits, boolean joint, boolean onlyBare) {
    int start = cursor.at();
    if (prefix(cursor)) {
      boolean blank = start < cursor.at() && Signs.isBlank(cursor.charAt(start));
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
    if (words.takeRange(cursor) || first == 0 && cursor.take("一")) {
      boolean prefixed = prefix(cursor);
      int last = day(cursor, digits || prefixed && Signs.isDigit(cursor.peek()));
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
        || spoken(next) >= 0
        || "周星礼".indexOf(next) >= 0
        || HoursRole.ofSign(next) != HoursRole.FOREIGN
        || words.match(chars, cursor.at()).isPresent();
  }
}
