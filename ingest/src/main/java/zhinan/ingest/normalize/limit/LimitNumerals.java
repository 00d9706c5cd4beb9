package zhinan.ingest.normalize.limit;

import java.math.BigDecimal;

/** Numbers as they stand before a unit: {@code 15}, {@code 0.5}, {@code 二十五}, {@code 半}. */
final class LimitNumerals {
  /** One number; at most four digits before the point, for no office takes 10,000 of anything. */
  static final String ONE = "(?:\\d{1,4}(?:\\.\\d{1,2})?|半|[一二两三四五六七八九十百零〇]{1,6})";

  /** What must not stand right before a number. */
  static final String ALONE = "(?<![\\d.A-Za-z一二两三四五六七八九十百零〇])";

  /** The digits; the index is the value. */
  private static final String DIGITS = "〇一二三四五六七八九";

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private LimitNumerals() {}

  /** The value of what {@link #ONE} matches. */
  static BigDecimal value(String numeral) {
    if (numeral.equals("半")) {
      return HALF;
    }
    return numeral.charAt(0) <= '9' ? new BigDecimal(numeral) : BigDecimal.valueOf(spoken(numeral));
  }

  private static int spoken(String numeral) {
    int total = 0;
    int digit = 0;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      if (c == '十' || c == '百') {
        total += Math.max(digit, 1) * (c == '十' ? 10 : 100);
        digit = 0;
      } else {
        digit = c == '两' ? 2 : Math.max(0, DIGITS.indexOf(c));
      }
    }
    return total + digit;
  }
}
