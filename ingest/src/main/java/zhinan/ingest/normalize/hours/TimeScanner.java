package zhinan.ingest.normalize.hours;

import java.util.Optional;
import zhinan.text.Cursor;
import zhinan.text.Sign;
import zhinan.text.Signs;

/** Times of day: {@code 8:30 16.30 8∶30 8点30分 九点半 17时}, and the 8 of {@code 8-12点}. */
final class TimeScanner {
  private static final int LAST_HOUR = 24;
  private static final int MINUTES = 60;
  private static final int QUARTER = 15;

  /** Digits of a line's number without area code (7 or 8); as many may be glued to a time. */
  private static final int PHONE_DIGITS = 7;

  /** What follows 时 in words that tell no time: 时间, 时限, 时效. */
  private static final String IN_WORDS_OF_TIME = "间段候限期效常代";

  /** What follows 点 in words that tell no time: 点击, 点名. */
  private static final String IN_WORDS_OF_POINT = "击名位";

  private static final int NONE = -1;

  private final String chars;
  private final HoursWords words;

  TimeScanner(String chars, HoursWords words) {
    this.chars = chars;
    this.words = words;
  }

  Optional<HoursToken> scan(int at) {
    Cursor cursor = new Cursor(chars, at);
    int hour = cursor.number();
    if (hour < 0 || hour > LAST_HOUR) {
      return Optional.empty();
    }
    int behindHour = cursor.at();
    int minute = minute(cursor);
    if (minute == NONE && startsRangeOfHours(cursor, behindHour)) {
      minute = 0;
      cursor.back(behindHour);
    }
    boolean possible = minute != NONE && minute < MINUTES && (hour < LAST_HOUR || minute == 0);
    return possible
        ? Optional.of(HoursToken.of(HoursRole.TIME, at, cursor.at(), hour * MINUTES + minute))
        : Optional.empty();
  }

  private int minute(Cursor cursor) {
    char next = cursor.peekBehindBlanks();
    if (Signs.isColon(next)) {
      return behindColon(cursor);
    }
    if (Signs.of(next) == Sign.POINT) {
      cursor.blanks();
      cursor.skip();
      return cursor.digits(2) == 2 ? unit(cursor, cursor.exactly(2)) : NONE;
    }
    return next == '点' || next == '时' ? behindWord(cursor) : NONE;
  }

  private static int behindColon(Cursor cursor) {
    cursor.blanks();
    cursor.skip();
    cursor.blanks();
    int minute = cursor.exactly(2);
    return minute >= 0 && endsNumber(cursor) ? unit(cursor, minute) : NONE;
  }

  /** {@code 8:30分}. */
  private static int unit(Cursor cursor, int minute) {
    if (cursor.peek() == '分') {
      cursor.skip();
    }
    return minute;
  }

  /**
   * {@code 7:30-11:3013:00-16:30}: behind the minutes the next time may follow, or a phone number.
   */
  private static boolean endsNumber(Cursor cursor) {
    int digits = cursor.digits(PHONE_DIGITS);
    if (digits == 0 || digits >= PHONE_DIGITS) {
      return true;
    }
    return digits <= 2 && Signs.isColon(cursor.charAt(cursor.at() + digits));
  }

  private int behindWord(Cursor cursor) {
    cursor.blanks();
    char unit = cursor.peek();
    cursor.skip();
    if (cursor.take("半")) {
      return MINUTES / 2;
    }
    int behind = cursor.at();
    if (cursor.take("整") || cursor.take("钟")) {
      return 0;
    }
    cursor.blanks();
    int minute = cursor.number();
    if (minute >= 0 && (cursor.take("刻") || cursor.take("分") || endsTime(cursor, behind))) {
      return cursor.charAt(cursor.at() - 1) == '刻' ? minute * QUARTER : minute;
    }
    cursor.back(behind);
    return (unit == '时' ? IN_WORDS_OF_TIME : IN_WORDS_OF_POINT).indexOf(cursor.peek()) < 0
        ? 0
        : NONE;
  }

  /** {@code 8点30-11点}, {@code 八点三十至}: two digits or their like, and no other unit behind. */
  private boolean endsTime(Cursor cursor, int from) {
    char next = cursor.peek();
    boolean ends =
        next == Cursor.END
            || HoursRole.ofSign(next) != HoursRole.FOREIGN
            || words.match(chars, cursor.at()).isPresent();
    return cursor.at() - from >= 2 && ends;
  }

  private boolean startsRangeOfHours(Cursor cursor, int behindHour) {
    cursor.back(behindHour);
    return words.takeRange(cursor) && cursor.number() >= 0 && cursor.takeAny("点时");
  }

  /** {@code 24小时}, not {@code 24小时内}. */
  Optional<HoursToken> scanAllDay(int at) {
    Cursor cursor = new Cursor(chars, at);
    if (cursor.number() != LAST_HOUR || !cursor.take("小时")) {
      return Optional.empty();
    }
    int end = cursor.at();
    return "内以之前后".indexOf(cursor.peekBehindBlanks()) >= 0
        ? Optional.empty()
        : Optional.of(HoursToken.of(HoursRole.ALL_DAY, at, end));
  }
}
