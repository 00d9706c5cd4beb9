package zhinan.ingest.normalize.hours;

import java.util.ArrayList;
import java.util.List;
import zhinan.text.Range;
import zhinan.text.Text;

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
  private final Anchors anchors;
  private final HoursLexer lexer;
  private final List<Range> found = new ArrayList<>();
  private List<Token> run = new ArrayList<>();
  private int subject;

  HoursFinder(String chars, Anchors anchors, HoursWords words) {
    this.chars = chars;
    this.anchors = anchors;
    this.lexer = new HoursLexer(chars, words);
  }

  List<Range> find() {
    Role previous = Role.STOP;
    int next = anchors.next(0);
    for (int at = windowStart(next, 0); at < chars.length(); ) {
      if (run.isEmpty() && at > next) {
        next = anchors.next(at);
        at = windowStart(next, at);
        if (next == chars.length()) {
          break;
        }
      }
      Token token = lexer.next(at, previous);
      at = token.role() == Role.FOREIGN ? foreign(token) : known(token);
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

  private int known(Token token) {
    Run open = new Run(chars, run);
    boolean otherField = token.role() == Role.LABEL && open.hasCore() && !open.awaitsTimes();
    boolean otherLine = token.role() == Role.LINE_END && open.endsWithLine();
    boolean lostDates = subject > 0 && isEnd(token.role()) && open.isHeadOnly();
    if (otherField || otherLine || lostDates || run.size() >= MAX_RUN) {
      finish();
    }
    if (!run.isEmpty() || !token.role().isBlank()) {
      run.add(token);
    }
    return token.to();
  }

  private static boolean isEnd(Role role) {
    return role == Role.STOP || role == Role.LINE_END;
  }

  /** Where to go on behind a foreign character. */
  private int foreign(Token token) {
    if (run.isEmpty()) {
      return token.to();
    }
    Run open = new Run(chars, run);
    if (open.isHeadOnly() && subject + token.to() - token.from() <= MAX_SUBJECT) {
      subject += token.to() - token.from();
      run.add(token);
      return token.to();
    }
    int end = open.hasCore() ? Math.max(asideEnd(open, token), brokenEnd(token)) : token.to();
    if (end > token.to()) {
      run.add(Token.of(Role.FOREIGN, token.from(), end));
    }
    finish();
    return end;
  }

  /** Behind what belongs to the run though it is not understood. */
  private int asideEnd(Run open, Token token) {
    boolean bracket = open.isBracketOpen();
    if (!bracket && !open.dangles(token.from())) {
      return token.to();
    }
    int limit = Math.min(chars.length(), token.from() + MAX_ASIDE);
    for (int at = token.to(); at < limit; at++) {
      Role mark = Marks.role(chars.charAt(at));
      if (mark == Role.CLOSE) {
        return !bracket ? at : isNumber(token.from(), at) ? token.to() : at + 1;
      }
      if (mark == Role.STOP && !bracket
          || mark == Role.PAUSE && !bracket
          || mark == Role.LINE_END) {
        return bracket ? token.to() : at;
      }
    }
    return bracket || limit < chars.length() ? token.to() : limit;
  }

  /** {@code （2）} numbers the next item and says nothing of this one. */
  private boolean isNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Glyphs.isDigit(chars.charAt(i)) && !Glyphs.isNumeral(chars.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Behind what must have been times: {@code 周一到周五，30-11:30,13：-16:00}. */
  private int brokenEnd(Token token) {
    int limit = Math.min(chars.length(), token.from() + MAX_ASIDE);
    boolean colon = false;
    int at = token.from();
    int end = at;
    while (at < limit && isTimeLike(chars.charAt(at))) {
      colon |= Glyphs.isColon(chars.charAt(at));
      end =
          Text.isBlank(chars.charAt(at)) || Marks.role(chars.charAt(at)) == Role.PAUSE
              ? end
              : at + 1;
      at++;
    }
    return colon && token.to() - token.from() <= 2 ? end : token.to();
  }

  private static boolean isTimeLike(char c) {
    return Glyphs.isDigit(c)
        || Glyphs.isColon(c)
        || Glyphs.isDash(c)
        || Glyphs.isDot(c)
        || Text.isBlank(c)
        || Marks.role(c) == Role.PAUSE;
  }

  private void finish() {
    new Run(chars, run).hours().ifPresent(found::add);
    run = new ArrayList<>();
    subject = 0;
  }
}
