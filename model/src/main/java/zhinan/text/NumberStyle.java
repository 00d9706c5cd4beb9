package zhinan.text;

import java.util.Locale;
import java.util.function.IntFunction;

/**
 * How an automatic list writes its numbers: the way back from {@link Numeral}, in the scripts that
 * word processors and browsers offer.
 *
 * <p>Example: 12 is {@code 十二} in {@link #SPOKEN}, {@code ⑫} in {@link #CIRCLED}, {@code xii} in
 * {@link #LOWER_ROMAN}. A number that a style has no sign for is written in plain digits.
 */
public enum NumberStyle {
  PLAIN(Integer::toString),
  /** {@code 07}, {@code 12}. */
  ZEROED(NumberStyle::zeroed),
  WIDE(n -> oneByOne(n, Signs.WIDE_DIGITS)),
  UPPER_ROMAN(n -> upper(roman(n))),
  LOWER_ROMAN(NumberStyle::roman),
  /** a … z, aa, ab: counts on in two places, as browsers do. */
  UPPER_LETTERS(n -> upper(letters(n))),
  LOWER_LETTERS(NumberStyle::letters),
  /** a … z, aa, bb: repeats the letter, as Word does. */
  UPPER_REPEATED_LETTER(n -> upper(repeatedLetter(n))),
  LOWER_REPEATED_LETTER(NumberStyle::repeatedLetter),
  /** {@code 一百零三}; 10 to 19 go without a leading one. */
  SPOKEN(n -> counted(n, Numeral.SPOKEN, Rows.PLACES, true)),
  /** {@code 一百〇三}. */
  SPOKEN_WITH_CIRCLE(n -> counted(n, Rows.DIGITS, Rows.PLACES, true)),
  /** {@code 壹拾贰}. */
  FORMAL(n -> counted(n, Rows.FORMAL, Rows.FORMAL_PLACES, false)),
  /** {@code 壹拾貳}. */
  FORMAL_TRADITIONAL(n -> counted(n, Rows.FORMAL_OLD, Rows.FORMAL_PLACES, false)),
  /** {@code 一〇三}. */
  ONE_BY_ONE(n -> oneByOne(n, Rows.DIGITS)),
  /** ① to ㊿. */
  CIRCLED(NumberStyle::circled),
  /** ㊀ to ㊉. */
  CIRCLED_HAN(n -> sign(n, 0x3280, 10)),
  /** ⒈ to ⒛. */
  WITH_STOP(n -> sign(n, 0x2488, 20)),
  /** ⑴ to ⒇. */
  IN_PARENTHESES(n -> sign(n, 0x2474, 20)),
  IN_DASHES(n -> "- " + n + " -"),
  /** 甲乙丙 …, in a circle. */
  STEMS(n -> cyclic(n, Rows.STEMS)),
  /** 子丑寅 …, in a circle. */
  BRANCHES(n -> cyclic(n, Rows.BRANCHES)),
  NONE(n -> "");

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /** Beyond this Word and browsers show plain digits instead of Roman numerals. */
  private static final int MOST = 3999;

  private static final int LETTERS = 26;

  /** The circled numbers of Unicode come in three blocks: 1–20, 21–35 and 36–50. */
  private static final int[][] CIRCLES = {{1, 20, 0x2460}, {21, 35, 0x3251}, {36, 50, 0x32B1}};

  private final IntFunction<String> spelling;

  NumberStyle(IntFunction<String> spelling) {
    this.spelling = spelling;
  }

  /** The number as it is shown. */
  public String spell(int number) {
    return spelling.apply(number);
  }

  private static String roman(int number) {
    if (number < 1 || number > MOST) {
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

  private static String letters(int number) {
    if (number < 1) {
      return Integer.toString(number);
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('a' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }

  private static String repeatedLetter(int number) {
    if (number < 1 || number > MOST) {
      return Integer.toString(number);
    }
    String letter = Character.toString('a' + (number - 1) % LETTERS);
    return letter.repeat((number - 1) / LETTERS + 1);
  }

  private static String upper(String letters) {
    return letters.toUpperCase(Locale.ROOT);
  }

  private static String zeroed(int number) {
    return number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
  }

  private static String circled(int number) {
    for (int[] block : CIRCLES) {
      if (number >= block[0] && number <= block[1]) {
        return Character.toString(block[2] + number - block[0]);
      }
    }
    return Integer.toString(number);
  }

  /** The sign at the number's place in a block of Unicode signs for 1 to {@code count}. */
  private static String sign(int number, int first, int count) {
    return number >= 1 && number <= count
        ? Character.toString(first + number - 1)
        : Integer.toString(number);
  }

  /** The sign for a number that runs in a circle through a row of signs. */
  private static String cyclic(int number, String signs) {
    return number < 1
        ? Integer.toString(number)
        : String.valueOf(signs.charAt((number - 1) % signs.length()));
  }

  /** Each decimal digit by its own sign; {@code signs} starts with that for zero. */
  private static String oneByOne(int number, String signs) {
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
   * @param terse whether 10 to 19 go without a leading one
   */
  private static String counted(int number, String digits, String places, boolean terse) {
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

  /** Rows of number signs, zero first where there is one. */
  private static final class Rows {
    static final String DIGITS = "〇" + Numeral.SPOKEN.substring(1);
    static final String PLACES = "十百千";
    static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    static final String FORMAL_OLD = "零壹貳參肆伍陸柒捌玖";
    static final String FORMAL_PLACES = "拾佰仟";
    static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  }
}
