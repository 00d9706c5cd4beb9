package zhinan.ingest.normalize.material;

/** Numbers of papers, in digits or spoken: {@code 12}, {@code 十二}, {@code 两}. Stateless. */
final class Numeral {
  /** A group that holds a number. */
  static final String PATTERN = "([0-9]{1,3}|[一二两三四五六七八九十]{1,3})";

  private static final String STARTS = "0123456789一二两三四五六七八九十";
  private static final String NUMERALS = "零一二三四五六七八九十";

  private Numeral() {}

  /** Whether a number may start with the character. */
  static boolean startsWith(char c) {
    return STARTS.indexOf(c) >= 0;
  }

  /** The value of what {@link #PATTERN} matches. */
  static int value(String numeral) {
    if (Character.isDigit(numeral.charAt(0))) {
      return Integer.parseInt(numeral);
    }
    int number = 0;
    int digit = 0;
    for (char c : numeral.replace('两', '二').toCharArray()) {
      digit = NUMERALS.indexOf(c);
      number = digit == 10 ? Math.max(1, number) * 10 : number + digit;
    }
    return number;
  }
}
