package zhinan.ingest.normalize.terms;

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
    int from = LimitBorder.CLAUSE.before(term.from(), chars, least);
    int most = Math.min(chars.length(), term.to() + WINDOW);
    int to = term.to();
    while (to < most
        && (!LimitBorder.CLAUSE.is(chars.charAt(to)) || isWithin(chars, term.to(), to))) {
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
}
