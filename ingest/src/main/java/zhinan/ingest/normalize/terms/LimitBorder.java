package zhinan.ingest.normalize.terms;

/** Where stretches of a flow end that a limit is looked for in. */
enum LimitBorder {
  CLAUSE(",;:。!()\n\t"),
  SENTENCE(";。!\n\t");

  private final String signs;

  LimitBorder(String signs) {
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
