package zhinan.ingest.normalize.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import zhinan.text.Cursor;
import zhinan.text.Numeral;
import zhinan.text.Range;
import zhinan.text.Sign;
import zhinan.text.Signs;

/**
 * Finds hours in running text: runs of tokens that are hours, with signs and filling words between
 * them. Single use.
 */
final class HoursFinder {
  /** Tokens of one run; a week of seven days with two intervals each and brackets has 80. */
  private static final int MAX_RUN = 200;

  /**
   * Characters that may stand between dates and the times they are for: {@code
   * 每年6月15日至6月30日，报名平台每天8:00-22:00}; what is not understood there is for the reader to refuse.
   */
  private static final int MAX_SUBJECT = 12;

  /** Characters up to the end of a clause or bracket: {@code （未出院8:00-12:00、…，换证周四13:30-16:30）}. */
  private static final int MAX_ASIDE = 60;

  private final String chars;
  private final IntUnaryOperator nextAnchor;
  private final HoursLexer lexer;
  private final List<Range> found = new ArrayList<>();
  private List<HoursToken> run = new ArrayList<>();
  private int subject;

  /**
   * @param chars folded
   * @param nextAnchor where hours can stand at or behind an index, see {@link HoursAnchors#next}
   */
  HoursFinder(String chars, IntUnaryOperator nextAnchor, HoursWords words) {
    this.chars = chars;
    this.nextAnchor = nextAnchor;
    this.lexer = new HoursLexer(chars, words);
  }

  List<Range> find() {
    HoursRole previous = HoursRole.STOP;
    int next = nextAnchor.applyAsInt(0);
    for (int at = windowStart(next, 0); at < chars.length(); ) {
      if (run.isEmpty() && at > next) {
        next = nextAnchor.applyAsInt(at);
        at = windowStart(next, at);
        if (next == chars.length()) {
          break;
        }
      }
      HoursToken token = lexer.next(at, previous);
      at = token.role() == HoursRole.FOREIGN ? foreign(token) : known(token);
      previous = HoursLexer.remembered(token, previous);
    }
    finish();
    return found;
  }

  /** The start of the line before that of the anchor: a season may stand there. */
  private int windowStart(int anchor, int least) {
    int lines = 0;
    for (int at = anchor - 1; at >= least; at--) {
      if (chars.charAt(at) == '\n' && ++lines == 2) {
        return at + 1;
      }
    }
    return least;
  }

  private int known(HoursToken token) {
    HoursRun open = new HoursRun(chars, run);
    boolean otherField = token.role() == HoursRole.LABEL && open.hasCore() && !open.awaitsTimes();
    boolean otherLine = token.role() == HoursRole.LINE_END && open.endsWithLine();
    boolean lostDates = subject > 0 && isEnd(token.role()) && open.isHeadOnly();
    if (otherField || otherLine || lostDates || run.size() >= MAX_RUN) {
      finish();
    }
    if (!run.isEmpty() || !token.role().isBlank()) {
      run.add(token);
    }
    return token.to();
  }

  private static boolean isEnd(HoursRole role) {
    return role == HoursRole.STOP || role == HoursRole.LINE_END;
  }

  /** Where to go on behind a foreign character. */
  private int foreign(HoursToken token) {
    if (run.isEmpty()) {
      return token.to();
    }
    HoursRun open = new HoursRun(chars, run);
    if (open.isHeadOnly() && subject + token.to() - token.from() <= MAX_SUBJECT) {
      subject += token.to() - token.from();
      run.add(token);
      return token.to();
    }
    int end = open.hasCore() ? Math.max(asideEnd(open, token), brokenEnd(token)) : token.to();
    if (end > token.to()) {
      run.add(HoursToken.of(HoursRole.FOREIGN, token.from(), end));
    }
    finish();
    return end;
  }

  /** Behind what belongs to the run though it is not understood. */
  private int asideEnd(HoursRun open, HoursToken token) {
    boolean bracket = open.isBracketOpen();
    if (!bracket && !open.dangles(token.from())) {
      return token.to();
    }
    int limit = Math.min(chars.length(), token.from() + MAX_ASIDE);
    for (int at = token.to(); at < limit; at++) {
      HoursRole mark = HoursRole.ofSign(chars.charAt(at));
      if (mark == HoursRole.CLOSE) {
        return !bracket ? at : isNumber(token.from(), at) ? token.to() : at + 1;
      }
      if (mark == HoursRole.STOP && !bracket
          || mark == HoursRole.PAUSE && !bracket
          || mark == HoursRole.LINE_END) {
        return bracket ? token.to() : at;
      }
    }
    return bracket || limit < chars.length() ? token.to() : limit;
  }

  /** {@code （2）} numbers the next item and says nothing of this one. */
  private boolean isNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Signs.isDigit(chars.charAt(i)) && !Numeral.isHan(chars.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Behind what must have been times: {@code 周一到周五，30-11:30,13：-16:00}. */
  private int brokenEnd(HoursToken token) {
    int limit = Math.min(chars.length(), token.from() + MAX_ASIDE);
    boolean colon = false;
    int at = token.from();
    int end = at;
    while (at < limit && isTimeLike(chars.charAt(at))) {
      colon |= Signs.isColon(chars.charAt(at));
      end =
          Signs.isBlank(chars.charAt(at)) || HoursRole.ofSign(chars.charAt(at)) == HoursRole.PAUSE
              ? end
              : at + 1;
      at++;
    }
    return colon && token.to() - token.from() <= 2 ? end : token.to();
  }

  private static boolean isTimeLike(char c) {
    return Signs.isDigit(c)
        || Signs.isColon(c)
        || Signs.isDash(c)
        || Signs.of(c) == Sign.POINT
        || Signs.isBlank(c)
        || HoursRole.ofSign(c) == HoursRole.PAUSE;
  }

  private void finish() {
    new HoursRun(chars, run).hours().ifPresent(found::add);
    run = new ArrayList<>();
    subject = 0;
  }

  /**
   * A cheap first look: where hours can stand. Each stretch of hours holds an anchor; most lines of
   * a guide hold none and are never cut into tokens. Which characters are looked at is told by the
   * words themselves and by the signs that times are written with.
   */
  static final class HoursAnchors {
    /** What stands behind the number of an hour: 点, 时, and 小 of 24小时. */
    private static final String HOUR_UNITS = "点时小";

    private final String chars;
    private final HoursWords words;
    private final WeekdayScanner weekdays;

    /** The characters must be folded. */
    HoursAnchors(String chars, HoursWords words) {
      this.chars = chars;
      this.words = words;
      this.weekdays = new WeekdayScanner(chars, words);
    }

    /** The index of the first anchor at or behind {@code from}; the length where there is none. */
    int next(int from) {
      int at = from;
      while (at < chars.length() && !isAnchor(at)) {
        at++;
      }
      return at;
    }

    private boolean isAnchor(int at) {
      char c = chars.charAt(at);
      if (Signs.isColon(c) || Signs.of(c) == Sign.POINT) {
        return isNumber(before(at)) && Signs.isDigit(behind(at));
      }
      return HOUR_UNITS.indexOf(c) >= 0 && isNumber(before(at))
          || WeekdayScanner.mayStart(c) && weekdays.scan(at).isPresent()
          || words.startsCore(chars, at);
    }

    private static boolean isNumber(char c) {
      return Signs.isDigit(c) || Numeral.isHan(c);
    }

    /** The nearest character in front that is no blank. */
    private char before(int at) {
      int i = at - 1;
      while (i >= 0 && at - i <= Cursor.MAX_GAP && Signs.isBlank(chars.charAt(i))) {
        i--;
      }
      return i < 0 ? Cursor.END : chars.charAt(i);
    }

    private char behind(int at) {
      int i = at + 1;
      while (i < chars.length() && i - at <= Cursor.MAX_GAP && Signs.isBlank(chars.charAt(i))) {
        i++;
      }
      return i == chars.length() ? Cursor.END : chars.charAt(i);
    }
  }
}
