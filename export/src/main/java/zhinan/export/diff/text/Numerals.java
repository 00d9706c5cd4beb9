package zhinan.export.diff.text;

/** Chinese numerals as numbers: 十五 is 15, 两 is 2, 一百二十 is 120, 二〇二四 is 2024. */
final class Numerals {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String OTHER_DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String POWERS = "十百千万";

  /** No count in a guide is longer; the rest of a longer run is no part of it. */
  static final int LONGEST = 9;

  private Numerals() {}

  static boolean isNumeral(char c) {
    return digit(c) >= 0 || POWERS.indexOf(c) >= 0;
  }

  private static int digit(char c) {
    if (c == '两') {
      return 2;
    }
    int plain = DIGITS.indexOf(c);
    return plain >= 0 ? plain : OTHER_DIGITS.indexOf(c);
  }

  /** The number in Arabic digits; of at most {@link #LONGEST} numerals. */
  static String arabic(String numerals) {
    boolean positional = numerals.chars().allMatch(c -> digit((char) c) >= 0);
    if (positional) {
      StringBuilder digits = new StringBuilder();
      numerals.chars().forEach(c -> digits.append(digit((char) c)));
      return digits.toString();
    }
    return Long.toString(counted(numerals));
  }

  private static long counted(String numerals) {
    long myriads = 0;
    long sum = 0;
    long open = 0;
    for (int i = 0; i < numerals.length(); i++) {
      char c = numerals.charAt(i);
      int power = POWERS.indexOf(c);
      if (power < 0) {
        open = digit(c);
      } else if (c == '万') {
        myriads = (sum + open) * 10_000;
        sum = 0;
        open = 0;
      } else {
        sum += Math.max(1, open) * (long) Math.pow(10, power + 1);
        open = 0;
      }
    }
    return myriads + sum + open;
  }
}
