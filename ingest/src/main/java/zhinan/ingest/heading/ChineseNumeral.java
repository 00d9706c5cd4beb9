package zhinan.ingest.heading;

/**
 * Chinese numerals as used in labels: 一 … 九十九, also 两, 〇 and 廿. Larger numbers do not occur as
 * labels.
 */
final class ChineseNumeral {
  /** The digits; the index is the value. */
  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumeral() {}

  static boolean isDigit(char c) {
    return DIGITS.indexOf(c) >= 0 || c == '十' || c == '零';
  }

  /** The value, or 0 for anything that is no numeral. */
  static int value(String numeral) {
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      return numeral.length() == 1 ? Math.max(0, DIGITS.indexOf(numeral.charAt(0))) : 0;
    }
    int tens = ten == 0 ? 1 : value(numeral.substring(0, ten));
    int ones = ten == numeral.length() - 1 ? 0 : value(numeral.substring(ten + 1));
    return tens * 10 + ones;
  }
}
