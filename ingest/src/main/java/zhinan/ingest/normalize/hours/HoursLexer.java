package zhinan.ingest.normalize.hours;

import java.util.Optional;
import zhinan.text.Text;

/** Cuts some characters into tokens, one at a time. */
final class HoursLexer {
  /** How far before 工作日 its number may stand: {@code 20（工作日）}, {@code 15 个工作日}. */
  private static final int COUNT_REACH = 4;

  private static final String UNITS = "月点时小.．/";

  private final String chars;
  private final HoursWords words;
  private final TimeScanner times;
  private final DateScanner dates;
  private final WeekdayScanner weekdays;

  HoursLexer(String chars, HoursWords words) {
    this.chars = chars;
    this.words = words;
    this.times = new TimeScanner(chars);
    this.dates = new DateScanner(chars);
    this.weekdays = new WeekdayScanner(chars, words);
  }

  /**
   * The token that starts at {@code at}; foreign characters come together up to the next that may
   * start something.
   *
   * @param previous the last token that is neither blank nor mark, but for {@link Role#RANGE}
   */
  Token next(int at, Role previous) {
    char c = chars.charAt(at);
    if (Text.isBlank(c)) {
      return Token.of(c == '\n' || c == '\r' ? Role.LINE_END : Role.BLANK, at, at + 1);
    }
    if (words.starts(c)) {
      Optional<Token> token = number(at, previous);
      token = token.isPresent() ? token : word(at);
      if (token.isPresent()) {
        return token.get();
      }
    }
    Role mark = Marks.role(c);
    return mark == Role.FOREIGN ? foreign(at) : Token.of(mark, at, at + 1);
  }

  private Token foreign(int at) {
    int end = at + 1;
    while (end < chars.length() && isForeign(chars.charAt(end))) {
      end++;
    }
    return Token.of(Role.FOREIGN, at, end);
  }

  private boolean isForeign(char c) {
    return !words.starts(c) && !Text.isBlank(c) && Marks.role(c) == Role.FOREIGN;
  }

  /** What {@link #next} wants to know of the tokens before. */
  static Role remembered(Token token, Role previous) {
    Role role = token.role();
    return role.isMark() && role != Role.RANGE && role != Role.STOP ? previous : role;
  }

  private Optional<Token> number(int at, Role previous) {
    char c = chars.charAt(at);
    if (c == '一' && previous == Role.TIME && at + 1 < chars.length()) {
      return dashLikeOne(at);
    }
    if (!Glyphs.isDigit(c) && !Glyphs.isNumeral(c)) {
      return Optional.empty();
    }
    Optional<Token> found = measured(at, previous);
    return found.isEmpty() && Glyphs.isDigit(c) ? Optional.of(digits(at)) : found;
  }

  /** A number and its unit. Most numbers have none that matters here, which is asked first. */
  private Optional<Token> measured(int at, Role previous) {
    Cursor cursor = new Cursor(chars, at);
    int number = cursor.number();
    char unit = cursor.peekBehindBlanks();
    if (number < 0 || UNITS.indexOf(unit) < 0 && !Glyphs.isColon(unit) && !Glyphs.isRange(unit)) {
      return Optional.empty();
    }
    Optional<Token> found = unit == '小' ? times.scanAllDay(at) : times.scan(at);
    if (previous == Role.SEASON) {
      found = dates.scanDotted(at).or(() -> times.scan(at));
    }
    return found.isPresent() ? found : dates.scan(at);
  }

  /** {@code 8:30一11:30}: the numeral one, typed for a dash. */
  private Optional<Token> dashLikeOne(int at) {
    return Glyphs.isDigit(chars.charAt(at + 1))
        ? Optional.of(Token.of(Role.RANGE, at, at + 1).asMended())
        : Optional.empty();
  }

  private Token digits(int at) {
    int end = at + 1;
    while (end < chars.length() && Glyphs.isDigit(chars.charAt(end))) {
      end++;
    }
    return Token.of(Role.FOREIGN, at, end);
  }

  private Optional<Token> word(int at) {
    char c = chars.charAt(at);
    Optional<Token> timed = Optional.empty();
    if (c == '周' || c == '星' || c == '礼' || c == '每' || c == '逢') {
      timed = weekdays.scan(at);
    }
    if (timed.isEmpty() && c == '每') {
      timed = dates.scan(at);
    }
    if (timed.isPresent()) {
      return timed;
    }
    Optional<Token> word = words.match(chars, at);
    return word.isPresent() ? Optional.of(meaning(word.get())) : word;
  }

  private Token meaning(Token word) {
    return switch (word.role()) {
      case WORKDAY -> isCounted(word.from()) ? foreign(word) : days(word, Week.WORKDAYS);
      case WEEKEND -> days(word, Week.WEEKEND);
      case DAILY -> days(word, Week.DAILY);
      default -> word;
    };
  }

  private static Token days(Token word, int days) {
    return Token.of(Role.DAYS, word.from(), word.to(), days);
  }

  private static Token foreign(Token word) {
    return Token.of(Role.FOREIGN, word.from(), word.to());
  }

  /** {@code 15个工作日} is a duration. */
  private boolean isCounted(int at) {
    int reach = Math.max(at - COUNT_REACH, 0);
    int i = at - 1;
    while (i >= reach
        && (Text.isBlank(chars.charAt(i)) || Marks.role(chars.charAt(i)) == Role.OPEN)) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    char c = chars.charAt(i);
    return c == '个' || c == '几' || c == '数' || Glyphs.isDigit(c) || Glyphs.isNumeral(c);
  }
}
