package zhinan.ingest.normalize.hours;

import java.util.Optional;
import zhinan.text.Cursor;
import zhinan.text.Numeral;
import zhinan.text.Sign;
import zhinan.text.Signs;

/** Cuts some characters into tokens, one at a time. */
final class HoursLexer {
  /** How far before 工作日 its number may stand: {@code 20（工作日）}, {@code 15 个工作日}. */
  private static final int COUNT_REACH = 4;

  private static final String UNITS = "月点时小";

  private final String chars;
  private final HoursWords words;
  private final TimeScanner times;
  private final DateScanner dates;
  private final WeekdayScanner weekdays;

  HoursLexer(String chars, HoursWords words) {
    this.chars = chars;
    this.words = words;
    this.times = new TimeScanner(chars, words);
    this.dates = new DateScanner(chars, words);
    this.weekdays = new WeekdayScanner(chars, words);
  }

  /**
   * The token that starts at {@code at}; foreign characters come together up to the next that may
   * start something.
   *
   * @param previous the last token that is neither blank nor mark, but for {@link HoursRole#RANGE}
   */
  HoursToken next(int at, HoursRole previous) {
    char c = chars.charAt(at);
    if (Signs.isBlank(c)) {
      return HoursToken.of(HoursRole.ofSign(c), at, at + 1);
    }
    if (words.starts(c)) {
      Optional<HoursToken> token = number(at, previous);
      token = token.isPresent() ? token : word(at);
      if (token.isPresent()) {
        return token.get();
      }
    }
    HoursRole mark = HoursRole.ofSign(c);
    return mark == HoursRole.FOREIGN ? foreign(at) : HoursToken.of(mark, at, at + 1);
  }

  private HoursToken foreign(int at) {
    int end = at + 1;
    while (end < chars.length() && isForeign(chars.charAt(end))) {
      end++;
    }
    return HoursToken.of(HoursRole.FOREIGN, at, end);
  }

  private boolean isForeign(char c) {
    return !words.starts(c) && !Signs.isBlank(c) && HoursRole.ofSign(c) == HoursRole.FOREIGN;
  }

  /** What {@link #next} wants to know of the tokens before. */
  static HoursRole remembered(HoursToken token, HoursRole previous) {
    HoursRole role = token.role();
    return role.isMark() && role != HoursRole.RANGE && role != HoursRole.STOP ? previous : role;
  }

  private Optional<HoursToken> number(int at, HoursRole previous) {
    char c = chars.charAt(at);
    if (c == '一' && previous == HoursRole.TIME && at + 1 < chars.length()) {
      return dashLikeOne(at);
    }
    if (!Signs.isDigit(c) && !Numeral.isHan(c)) {
      return Optional.empty();
    }
    Optional<HoursToken> found = measured(at, previous);
    return found.isEmpty() && Signs.isDigit(c) ? Optional.of(digits(at)) : found;
  }

  /** A number and its unit. Most numbers have none that matters here, which is asked first. */
  private Optional<HoursToken> measured(int at, HoursRole previous) {
    Cursor cursor = new Cursor(chars, at);
    int number = cursor.number();
    char unit = cursor.peekBehindBlanks();
    if (number < 0 || !isUnit(unit)) {
      return Optional.empty();
    }
    Optional<HoursToken> found = unit == '小' ? times.scanAllDay(at) : times.scan(at);
    if (previous == HoursRole.SEASON) {
      found = dates.scanDotted(at).or(() -> times.scan(at));
    }
    return found.isPresent() ? found : dates.scan(at);
  }

  private boolean isUnit(char c) {
    Sign sign = Signs.of(c);
    return UNITS.indexOf(c) >= 0
        || sign == Sign.POINT
        || sign == Sign.SLASH
        || sign == Sign.COLON
        || words.isRange(c);
  }

  /** {@code 8:30一11:30}: the numeral one, typed for a dash. */
  private Optional<HoursToken> dashLikeOne(int at) {
    return Signs.isDigit(chars.charAt(at + 1))
        ? Optional.of(HoursToken.of(HoursRole.RANGE, at, at + 1).asMended())
        : Optional.empty();
  }

  private HoursToken digits(int at) {
    int end = at + 1;
    while (end < chars.length() && Signs.isDigit(chars.charAt(end))) {
      end++;
    }
    return HoursToken.of(HoursRole.FOREIGN, at, end);
  }

  private Optional<HoursToken> word(int at) {
    char c = chars.charAt(at);
    Optional<HoursToken> timed = Optional.empty();
    if (WeekdayScanner.mayStart(c)) {
      timed = weekdays.scan(at);
    }
    if (timed.isEmpty() && c == '每') {
      timed = dates.scan(at);
    }
    if (timed.isPresent()) {
      return timed;
    }
    Optional<HoursToken> word = words.match(chars, at);
    return word.isPresent() ? Optional.of(meaning(word.get())) : word;
  }

  private HoursToken meaning(HoursToken word) {
    return switch (word.role()) {
      case WORKDAY -> isCounted(word.from()) ? foreign(word) : days(word, Week.WORKDAYS);
      case WEEKEND -> days(word, Week.WEEKEND);
      case DAILY -> days(word, Week.DAILY);
      default -> word;
    };
  }

  private static HoursToken days(HoursToken word, int days) {
    return HoursToken.of(HoursRole.DAYS, word.from(), word.to(), days);
  }

  private static HoursToken foreign(HoursToken word) {
    return HoursToken.of(HoursRole.FOREIGN, word.from(), word.to());
  }

  /** {@code 15个工作日} is a duration. */
  private boolean isCounted(int at) {
    int reach = Math.max(at - COUNT_REACH, 0);
    int i = at - 1;
    while (i >= reach
        && (Signs.isBlank(chars.charAt(i))
            || HoursRole.ofSign(chars.charAt(i)) == HoursRole.OPEN)) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    char c = chars.charAt(i);
    return c == '个' || c == '几' || c == '数' || Signs.isDigit(c) || Numeral.isHan(c);
  }
}
