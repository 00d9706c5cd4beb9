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
  private final HoursAnchors anchors;
  private final HoursLexer lexer;
  private final List<Range> found = new ArrayList<>();
  private List<HoursToken> run = new ArrayList<>();
  private int subject;

  HoursFinder(String chars, HoursAnchors anchors, HoursWords words) {
    this.chars = chars;
    this.anchors = anchors;
    this.lexer = new HoursLexer(chars, words);
  }

  List<Range> find() {
    HoursRole previous = HoursRole.STOP;
    int next = anchors.next(0);
    for (int at = windowStart(next, 0); at < chars.length(); ) {
      if (run.isEmpty() && at > next) {
        next = anchors.next(at);
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
      HoursRole mark = Marks.role(chars.charAt(at));
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
      if (!Glyphs.isDigit(chars.charAt(i)) && !Glyphs.isNumeral(chars.charAt(i))) {
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
      colon |= Glyphs.isColon(chars.charAt(at));
      end =
          Text.isBlank(chars.charAt(at)) || Marks.role(chars.charAt(at)) == HoursRole.PAUSE
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
        || Marks.role(c) == HoursRole.PAUSE;
  }

  private void finish() {
    new HoursRun(chars, run).hours().ifPresent(found::add);
    run = new ArrayList<>();
    subject = 0;
  }

  /**
   * A cheap first look: where hours can stand. Each stretch of hours holds an anchor; most lines of
   * a guide hold none and are never cut into tokens. All characters of a guide come by here, so
   * they are an array.
   */
  static final class HoursAnchors {
    private final char[] chars;
    private final Neighbours near;

    HoursAnchors(String chars) {
      this.chars = chars.toCharArray();
      this.near = new Neighbours(this.chars);
    }

    /** The index of the first anchor at or behind {@code from}; the length where there is none. */
    int next(int from) {
      int at = from;
      while (at < chars.length && !isAnchor(at)) {
        at++;
      }
      return at;
    }

    private boolean isAnchor(int at) {
      return switch (chars[at]) {
        case '周' -> "一二三四五六日天末1234567１２３４５６７—－- ".indexOf(near.charAt(at + 1)) >= 0;
        case '星' -> near.isNext(at, '期');
        case '礼' -> near.isNext(at, '拜');
        case '双', '公', '息' -> near.isNext(at, '休') || near.isNext(at, '日');
        case '工' -> near.isNext(at, '作') && !near.isNext(at, '人');
        case '每' -> near.isNext(at, '天') || near.isNext(at, '日');
        case '全' -> near.isNext(at, '天');
        case '小' -> near.isNext(at, '时') && near.isNumberBefore(at);
        case '点', '时', '點' -> near.isNumberBefore(at);
        case '.', '．' -> near.isDotted(at);
        case ':', '：', '∶', '︰', '﹕' -> near.isDigitBefore(at) && near.isDigitBehind(at);
        default -> false;
      };
    }

    /** What stands right around a place in some characters; nothing does beyond their ends. */
    private static final class Neighbours {
      private final char[] chars;

      /** The characters are shared, not copied. */
      Neighbours(char[] chars) {
        this.chars = chars;
      }

      char charAt(int at) {
        return at >= 0 && at < chars.length ? chars[at] : '\0';
      }

      /** Whether {@code next} comes next, or behind one blank. */
      boolean isNext(int at, char next) {
        char c = charAt(at + 1);
        return c == next || c <= ' ' && charAt(at + 2) == next;
      }

      boolean isDigitBefore(int at) {
        return Glyphs.isDigit(charAt(at - 1)) || Glyphs.isDigit(charAt(at - 2));
      }

      boolean isDigitBehind(int at) {
        return Glyphs.isDigit(charAt(at + 1)) || Glyphs.isDigit(charAt(at + 2));
      }

      boolean isNumberBefore(int at) {
        return isDigitBefore(at) || Glyphs.isNumeral(charAt(at - 1));
      }

      /** {@code 8.30-11.30}: a number with two decimals beside a dash. */
      boolean isDotted(int at) {
        return Glyphs.isDigit(charAt(at - 1))
            && Glyphs.isDigit(charAt(at + 1))
            && Glyphs.isDigit(charAt(at + 2))
            && Glyphs.isRange(charAt(at + 3));
      }
    }
  }
}
