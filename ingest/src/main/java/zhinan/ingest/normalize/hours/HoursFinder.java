package zhinan.ingest.normalize.hours;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Range;

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
  private final HoursLexer lexer;
  private final List<Range> found = new ArrayList<>();
  private List<Token> run = new ArrayList<>();
  private int subject;

  HoursFinder(String chars, HoursWords words) {
    this.chars = chars;
    this.lexer = new HoursLexer(chars, words);
  }

  /** All of them, given the first anchor. */
  List<Range> find(int anchor) {
    Role previous = Role.STOP;
    int next = anchor;
    for (int at = windowStart(anchor, 0); at < chars.length(); ) {
      if (run.isEmpty() && at > next) {
        next = Anchors.next(chars, at);
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
    int line = chars.lastIndexOf('\n', anchor - 1);
    int before = line < 0 ? -1 : chars.lastIndexOf('\n', line - 1);
    return Math.max(least, before + 1);
  }

  private int known(Token token) {
    Run open = new Run(chars, run);
    boolean otherField = token.role() == Role.LABEL && open.hasCore() && !open.awaitsTimes();
    boolean otherLine = token.role() == Role.LINE_END && open.endsWithLine();
    boolean lostDates = open.isHeadOnly() && subject > 0 && isEnd(token.role());
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
    int end = open.hasCore() ? asideEnd(open, token) : token.to();
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
      Role mark = Glyphs.mark(chars.charAt(at));
      if (mark == Role.CLOSE) {
        return bracket ? at + 1 : at;
      }
      if (mark == Role.STOP && !bracket
          || mark == Role.PAUSE && !bracket
          || mark == Role.LINE_END) {
        return bracket ? token.to() : at;
      }
    }
    return bracket || limit < chars.length() ? token.to() : limit;
  }

  private void finish() {
    new Run(chars, run).hours().ifPresent(found::add);
    run = new ArrayList<>();
    subject = 0;
  }
}
