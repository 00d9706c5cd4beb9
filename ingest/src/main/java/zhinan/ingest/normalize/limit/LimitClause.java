package zhinan.ingest.normalize.limit;

import zhinan.text.Sign;
import zhinan.text.Signs;
import zhinan.text.WordList;

/**
 * A term and the words around it.
 *
 * @param term the amount or the word for at once
 * @param before the words before it in its clause
 * @param lead the words before it whatever parts them, for a label that stands on its own line
 * @param after the words behind it in its clause
 */
record LimitClause(LimitTerm term, String before, String lead, String after) {
  /**
   * How far one looks to either side; in the guides at hand the verb stands at most 40 characters
   * behind the amount.
   */
  static final int WINDOW = 60;

  private static final String DENIALS = "不非未";

  /** The clause around a term that starts no earlier than {@code floor}. */
  static LimitClause of(String chars, LimitTerm term, int floor) {
    int least = Math.max(floor, term.from() - WINDOW);
    int from = Border.CLAUSE.before(term.from(), chars, least);
    int most = Math.min(chars.length(), term.to() + WINDOW);
    int to = term.to();
    while (to < most && (!Border.CLAUSE.is(chars.charAt(to)) || isWithin(chars, term.to(), to))) {
      to++;
    }
    return new LimitClause(
        term,
        chars.substring(from, term.from()),
        chars.substring(least, term.from()),
        chars.substring(term.to(), to));
  }

  /** Whether nothing but 内 stands before the comma: {@code 60日内，作出决定}. */
  private static boolean isWithin(String chars, int from, int comma) {
    return chars.charAt(comma) == ','
        && comma - from <= 2
        && chars.substring(from, comma).endsWith("内");
  }

  /** Whether {@code 不能} or the like stands before it: {@code 不能当场办结的}. */
  boolean isDenied() {
    String near = before.substring(Math.max(0, before.length() - 3));
    return near.contains("无法") || near.chars().anyMatch(c -> DENIALS.indexOf(c) >= 0);
  }

  /** Whether it stands in a quotation: {@code 社会上称“代办提取、当天到账”}. */
  boolean isCited(WordList citing) {
    int quote = lead.length() - 1;
    while (quote >= 0 && Signs.of(lead.charAt(quote)) != Sign.QUOTE_OPEN) {
      if (Signs.of(lead.charAt(quote)) == Sign.QUOTE_CLOSE) {
        return false;
      }
      quote--;
    }
    return quote >= 0 && citing.endsAt(lead, quote) > 0;
  }

  /** Where stretches of a flow end that a limit is looked for in. */
  enum Border {
    CLAUSE(",;:。!()\n\t"),
    SENTENCE(";。!\n\t");

    private final String signs;

    Border(String signs) {
      this.signs = signs;
    }

    boolean is(int sign) {
      return signs.indexOf(sign) >= 0;
    }

    /** From the index back to the last border, but not below {@code least}. */
    int before(int index, String chars, int least) {
      int at = index;
      while (at > Math.max(0, least) && !is(chars.charAt(at - 1))) {
        at--;
      }
      return at;
    }

    /** From the index on to the next border, but not above {@code most}. */
    int from(int index, String chars, int most) {
      int at = index;
      while (at < Math.min(chars.length(), most) && !is(chars.charAt(at))) {
        at++;
      }
      return at;
    }
  }
}
