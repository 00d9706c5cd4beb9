package zhinan.ingest.normalize.hours;

import zhinan.text.Signs;

/**
 * What a token of an hours text does. The names up to {@link #WORKDAY} stand in the word table,
 * {@link #AND} and {@link #RANGE} there and among the signs.
 */
enum HoursRole {
  /** 全天 */
  ALL_DAY,
  /** 下午 */
  AFTERNOON,
  /** 午休: a break, open or closed by an interval beside it */
  BREAK,
  /** 除, of 除节假日外 */
  BUT,
  /** 不办证: what stands before it is closed */
  CLOSED,
  /** 每天 */
  DAILY,
  /** 另行通知: what stands before it is told elsewhere */
  ELSEWHERE,
  /** 晚 */
  EVENING,
  /** 除外 */
  EXCEPT,
  /** Says nothing: 对外办公 */
  FILLER,
  /** 法定节假日 */
  HOLIDAY,
  /** 含, of 含节假日 */
  INCLUDING,
  /** 办公时间 */
  LABEL,
  /** 上午 */
  MORNING,
  /** 次日 */
  NEXT_DAY,
  /** 凌晨 */
  NIGHT,
  /** 中午 */
  NOON,
  /** 照常: what stands before it is open too */
  OPEN_TOO,
  /** 其他月份: the days of the year that were not named before */
  REST_OF_YEAR,
  /** 夏季 */
  SEASON,
  /** 中午不休息 */
  UNBROKEN,
  /** 不定时午休 */
  VAGUE,
  /** 双休日 */
  WEEKEND,
  /** 工作日 */
  WORKDAY,

  /** Some days of the week, a set of bits. */
  DAYS,
  /** Some days of the year. */
  DATES,
  /** Minutes since midnight. */
  TIME,
  /** - or 至 */
  RANGE,
  /** 、 or 和 */
  AND,
  /** A comma or the like. */
  PAUSE,
  /** A semicolon or full stop: what was said of the half of the day holds no longer. */
  STOP,
  COLON,
  OPEN,
  CLOSE,
  BLANK,
  LINE_END,
  /** Anything else. */
  FOREIGN;

  /** Signs that part what is said where no comma is typed. */
  private static final String SPARE_PAUSES = "|·•&+";

  /** What a sign between words does; {@link #FOREIGN} for all other characters. */
  static HoursRole ofSign(char c) {
    return switch (Signs.of(c)) {
      case BLANK -> c == '\n' || c == '\r' ? LINE_END : BLANK;
      case COLON -> COLON;
      case COMMA, SLASH -> PAUSE;
      case PAUSE -> AND;
      case SEMICOLON, STOP -> STOP;
      case DASH, WAVE -> RANGE;
      case OPEN, QUOTE_OPEN -> OPEN;
      case CLOSE, QUOTE_CLOSE -> CLOSE;
      default -> SPARE_PAUSES.indexOf(c) >= 0 ? PAUSE : FOREIGN;
    };
  }

  boolean isHalf() {
    return this == MORNING || this == NOON || this == AFTERNOON || this == EVENING || this == NIGHT;
  }

  boolean isBlank() {
    return this == BLANK || this == LINE_END;
  }

  /** Whether it is a sign between words. */
  boolean isMark() {
    return isBlank()
        || this == AND
        || this == PAUSE
        || this == STOP
        || this == COLON
        || this == OPEN
        || this == CLOSE
        || this == RANGE;
  }

  /** Whether hours neither start nor end with it. */
  boolean isWeak() {
    return isMark() || this == FILLER || this == LABEL || this == NEXT_DAY || this == BUT;
  }
}
