package zhinan.ingest.read.word;

import java.util.Locale;

/**
 * Spells the numbers of automatic lists in the scripts that Word offers. Only static functions
 * without state.
 */
final class DocNumerals {
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /** Beyond this Word shows plain digits instead of Roman numerals or repeated letters. */
  private static final int LONGEST = 3999;

  private static final int LETTERS = 26;

  /** The circled numbers of Unicode come in three blocks: 1–20, 21–35 and 36–50. */
  private static final int[][] CIRCLED = {{1, 20, 0x2460}, {21, 35, 0x3251}, {36, 50, 0x32B1}};

  private DocNumerals() {}

  static String roman(int number) {
    if (number < 1 || number > LONGEST) {
      return Integer.toString(number);
    }
    StringBuilder signs = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        signs.append(ROMAN_SIGNS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return signs.toString();
  }

  /** a, b, … z, aa, bb, …: Word repeats the letter, it does not count on in two places. */
  static String letters(int number) {
    if (number < 1 || number > LONGEST) {
      return Integer.toString(number);
    }
    String letter = Character.toString('a' + (number - 1) % LETTERS);
    return letter.repeat((number - 1) / LETTERS + 1);
  }

  static String upper(String letters) {
    return letters.toUpperCase(Locale.ROOT);
  }

  /** With a zero in front of a single digit. */
  static String zeroed(int number) {
    return number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
  }

  static String circled(int number) {
    for (int[] block : CIRCLED) {
      if (number >= block[0] && number <= block[1]) {
        return Character.toString(block[2] + number - block[0]);
      }
    }
    return Integer.toString(number);
  }

  /**
   * The sign at the number's place in a block of Unicode signs for 1 to {@code count}; digits
   * beyond.
   */
  static String sign(int number, int first, int count) {
    return number >= 1 && number <= count
        ? Character.toString(first + number - 1)
        : Integer.toString(number);
  }

  /** The sign for a number that runs in a circle through a row of signs. */
  static String cyclic(int number, String signs) {
    return number < 1
        ? Integer.toString(number)
        : String.valueOf(signs.charAt((number - 1) % signs.length()));
  }

  /** Each decimal digit by its own sign; {@code signs} starts with that for zero. */
  static String digits(int number, String signs) {
    StringBuilder spelled = new StringBuilder();
    Integer.toString(number)
        .chars()
        .forEach(c -> spelled.append(c >= '0' && c <= '9' ? signs.charAt(c - '0') : (char) c));
    return spelled.toString();
  }

  /**
   * Counting with places: {@code 一百二十三}.
   *
   * @param digits ten signs from zero to nine
   * @param places the signs for ten, hundred and thousand
   * @param terse whether 10 to 19 go without a leading one, as {@code 十二}
   */
  static String counted(int number, String digits, String places, boolean terse) {
    if (number < 1 || number > 9999) {
      return Integer.toString(number);
    }
    StringBuilder spelled = new StringBuilder();
    boolean gap = false;
    for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
      int digit = number / unit % 10;
      if (digit == 0) {
        gap = true;
        continue;
      }
      if (gap && spelled.length() > 0) {
        spelled.append(digits.charAt(0));
      }
      gap = false;
      if (!(terse && place == 1 && digit == 1 && number < 20)) {
        spelled.append(digits.charAt(digit));
      }
      if (place > 0) {
        spelled.append(places.charAt(place - 1));
      }
    }
    return spelled.toString();
  }
}
