package zhinan.text;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number at a place of a text, in digits or spoken.
 *
 * <p>Examples: {@code 15}, {@code ０.5}, {@code 1,200}, {@code 3万}, {@code 二十五}, {@code 一百零七},
 * {@code 一千二百}, {@code 两}, {@code 廿五}, {@code 二〇二五}, {@code 壹拾伍}, {@code 半}, as a whole text {@code
 * 一点五}. What may be two numbers or none is refused, never guessed: {@code 三五} (three to five),
 * {@code 十余}, {@code 一百二十三四}, {@code 1.2.3}.
 *
 * <p>Reads at most {@value #LONGEST} characters and values below 10^16. Rules: the spoken numerals
 * of Chinese as GB/T 15835 describes them, the formal ones ({@code 壹贰叁}) of bills and receipts.
 * Immutable, may be shared.
 *
 * @param value the number
 * @param start index of its first character
 * @param end index behind its last
 */
public record Numeral(BigDecimal value, int start, int end) {
  /** The longest spoken number below 10^16 has thirty-odd characters. */
  static final int LONGEST = 40;

  /** One digit of either width, for regular expressions. */
  public static final String DIGIT = "[0-9０-９]";

  /** The spoken digits from 0 to 9. */
  public static final String SPOKEN = "零一二三四五六七八九";

  private static final String FORMAL = "〇壹贰叁肆伍陆柒捌玖";
  private static final String OTHER_FORMS = "○弌两叄";
  private static final String UNITS = "十百千";
  private static final String FORMAL_UNITS = "拾佰仟";
  private static final String TENS = "廿卅卌";
  private static final String MYRIADS = "万亿萬億";
  private static final BitSet HAN_SET = new BitSet();

  static {
    characters().chars().forEach(HAN_SET::set);
  }

  /** One character of a spoken number, for regular expressions; a class. */
  public static final String HAN = "[零〇一二三四五六七八九十百千万亿两廿卅卌壹贰叁肆伍陆柒捌玖拾佰仟萬億]";

  /**
   * What may be a number, for regular expressions; {@link #of} says whether it is. {@code 3万} is
   * the number 3 here; a white circle counts as zero behind another numeral only ({@code 二○}),
   * since it is a bullet as well.
   */
  public static final String ANY =
      "(?:"
          + (DIGIT + "{1,3}(?:[,，]" + DIGIT + "{3}){1,5}(?!" + DIGIT + ")(?:[.．]" + DIGIT + "+)?|")
          + (DIGIT + "+(?:[.．]" + DIGIT + "+)?|")
          + (HAN + HAN.replace("]", "○]") + "*(?:点" + HAN + "+)?|半)");

  /** What makes a number an estimate when it stands right behind it: {@code 十余}, {@code 30多}. */
  private static final String ABOUT = "几余多来";

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int MOST_DIGITS = 15;

  /**
   * The fewest digits that are read one by one ({@code 一九九八}) where no zero shows that they are.
   */
  private static final int FEWEST_IN_A_ROW = 4;

  /** The longest number that starts at an index, as far as it is one beyond doubt. */
  public static Optional<Numeral> at(CharSequence chars, int at) {
    if (at < 0 || at >= chars.length()) {
      return Optional.empty();
    }
    char c = chars.charAt(at);
    if (Signs.isDigit(c)) {
      return arabic(chars, at);
    }
    if (c == '半') {
      return Optional.of(new Numeral(HALF, at, at + 1));
    }
    return isHan(c) ? han(chars, at) : Optional.empty();
  }

  /**
   * The number that a whole text is; a spoken point is read here alone ({@code 一点五}), since {@code
   * 九点三十} in running words is a time.
   */
  public static Optional<Numeral> of(CharSequence whole) {
    Optional<Numeral> number = at(whole, 0);
    return number
        .filter(numeral -> numeral.end() == whole.length())
        .or(() -> number.flatMap(numeral -> withFraction(numeral, whole)));
  }

  /** {@code 一点五}, {@code 零点二五}: digits one by one behind the spoken point, to the end. */
  private static Optional<Numeral> withFraction(Numeral number, CharSequence whole) {
    int point = number.end();
    int digits = whole.length() - point - 1;
    if (whole.charAt(point) != '点'
        || !isHan(whole.charAt(0))
        || digits < 1
        || digits > MOST_DIGITS) {
      return Optional.empty();
    }
    StringBuilder decimal = new StringBuilder(number.value().toPlainString()).append('.');
    for (int i = point + 1; i < whole.length(); i++) {
      int digit = digit(whole.charAt(i));
      if (digit < 0 || whole.charAt(i) == '两') {
        return Optional.empty();
      }
      decimal.append((char) ('0' + digit));
    }
    return Optional.of(new Numeral(new BigDecimal(decimal.toString()), 0, whole.length()));
  }

  /** The whole number that a whole text is, below 2^31. */
  public static OptionalInt intOf(CharSequence whole) {
    Optional<Numeral> numeral = of(whole);
    return numeral.isPresent() && numeral.get().isInt()
        ? OptionalInt.of(numeral.get().value().intValueExact())
        : OptionalInt.empty();
  }

  /** Whether the value is a whole number below 2^31. */
  public boolean isInt() {
    return value.stripTrailingZeros().scale() <= 0
        && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
  }

  /**
   * The value.
   *
   * @throws ArithmeticException where it is no whole number below 2^31, see {@link #isInt()}
   */
  public int intValue() {
    return value.intValueExact();
  }

  /** Whether a number may start with the character. */
  public static boolean starts(char c) {
    return Signs.isDigit(c) || isHan(c) || c == '半';
  }

  /** All characters of spoken numbers. */
  static String characters() {
    return SPOKEN + FORMAL + OTHER_FORMS + UNITS + FORMAL_UNITS + TENS + MYRIADS;
  }

  /** Whether it is a character of spoken numbers. */
  public static boolean isHan(char c) {
    return HAN_SET.get(c);
  }

  /**
   * The value of a spoken digit ({@code 三}, {@code 叁}, {@code 〇}, {@code 两}), -1 for anything else.
   */
  public static int digit(char c) {
    if (c < '\u25cb' || Signs.isDigit(c)) {
      return -1;
    }
    int value = SPOKEN.indexOf(c);
    value = value < 0 ? FORMAL.indexOf(c) : value;
    return value < 0 ? OTHER_FORMS.indexOf(c) : value;
  }

  private static int unit(char c) {
    int power = UNITS.indexOf(c);
    power = power < 0 ? FORMAL_UNITS.indexOf(c) : power;
    return power < 0 ? 0 : power == 0 ? 10 : power == 1 ? 100 : 1000;
  }

  private static int ten(char c) {
    int tens = TENS.indexOf(c);
    return tens < 0 ? 0 : (tens + 2) * 10;
  }

  private static long myriad(char c) {
    return c == '万' || c == '萬' ? 10_000L : c == '亿' || c == '億' ? 100_000_000L : 0;
  }

  private static Optional<Numeral> arabic(CharSequence chars, int at) {
    int end = at;
    StringBuilder digits = new StringBuilder();
    while (end < chars.length() && Signs.isDigit(chars.charAt(end))) {
      digits.append((char) ('0' + Signs.digit(chars.charAt(end++))));
    }
    int first = digits.length();
    while (first <= 3 && isGroup(chars, end)) {
      for (int i = end + 1; i < end + 4; i++) {
        digits.append((char) ('0' + Signs.digit(chars.charAt(i))));
      }
      end += 4;
    }
    int point = end;
    if (isPoint(chars, end)) {
      digits.append('.');
      for (end++; end < chars.length() && Signs.isDigit(chars.charAt(end)); end++) {
        digits.append((char) ('0' + Signs.digit(chars.charAt(end))));
      }
    }
    if (digits.length() > MOST_DIGITS
        || end > point && isPoint(chars, end)
        || isAbout(chars, end)) {
      return Optional.empty();
    }
    long factor = end < chars.length() ? factor(chars, end) : 1;
    if (factor > 1 && end + 1 < chars.length() && Signs.isDigit(chars.charAt(end + 1))) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(digits.toString());
    return Optional.of(
        factor == 1
            ? new Numeral(value, at, end)
            : new Numeral(plain(value.multiply(BigDecimal.valueOf(factor))), at, end + 1));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** {@code 3万}, {@code 5千}: what the unit behind the digits multiplies by; 1 for none. */
  private static long factor(CharSequence chars, int at) {
    char c = chars.charAt(at);
    long factor = myriad(c) > 0 ? myriad(c) : unit(c) > 10 ? unit(c) : 1;
    boolean ends = at + 1 == chars.length();
    boolean word = !ends && takesUnit(chars.charAt(at + 1));
    boolean goesOn = !ends && isHan(chars.charAt(at + 1));
    return word || goesOn ? 1 : factor;
  }

  /** {@code 5千米}, {@code 3千瓦}, {@code 8百货}: the unit belongs to the word behind it. */
  private static boolean takesUnit(char next) {
    return switch (next) {
      case '米', '克', '瓦', '伏', '卡', '焦', '赫', '字', '周', '分', '货', '姓' -> true;
      default -> false;
    };
  }

  private static boolean isGroup(CharSequence chars, int comma) {
    if (comma + 3 >= chars.length() || Signs.of(chars.charAt(comma)) != Sign.COMMA) {
      return false;
    }
    for (int i = comma + 1; i < comma + 4; i++) {
      if (!Signs.isDigit(chars.charAt(i))) {
        return false;
      }
    }
    return comma + 4 == chars.length() || !Signs.isDigit(chars.charAt(comma + 4));
  }

  private static boolean isPoint(CharSequence chars, int at) {
    return at + 1 < chars.length()
        && Signs.of(chars.charAt(at)) == Sign.POINT
        && Signs.isDigit(chars.charAt(at + 1));
  }

  private static boolean isAbout(CharSequence chars, int end) {
    return end < chars.length() && ABOUT.indexOf(chars.charAt(end)) >= 0;
  }

  private static Optional<Numeral> han(CharSequence chars, int at) {
    int end = at;
    while (end < chars.length() && end - at <= LONGEST && isHan(chars.charAt(end))) {
      end++;
    }
    boolean isHalf = end < chars.length() && chars.charAt(end) == '半';
    if (end - at > LONGEST || isHalf || isAbout(chars, end)) {
      return Optional.empty();
    }
    long value = inARow(chars, at, end);
    value = value < 0 ? spoken(chars, at, end) : value;
    return value < 0
        ? Optional.empty()
        : Optional.of(new Numeral(BigDecimal.valueOf(value), at, end));
  }

  /** One digit, or digits read one by one ({@code 二〇二五}, {@code 零五}); -1 for all else. */
  private static long inARow(CharSequence chars, int at, int end) {
    long value = 0;
    boolean zero = false;
    for (int i = at; i < end; i++) {
      int digit = digit(chars.charAt(i));
      if (digit < 0 || end - at > 1 && chars.charAt(i) == '两') {
        return -1;
      }
      zero |= digit == 0;
      value = value * 10 + digit;
    }
    int count = end - at;
    return count == 1 || count <= MOST_DIGITS && (zero || count >= FEWEST_IN_A_ROW) ? value : -1;
  }

  /** {@code 一亿三千万五百}: sections of up to four digits, each with its myriad; -1 for no number. */
  private static long spoken(CharSequence chars, int at, int end) {
    long total = 0;
    long last = Long.MAX_VALUE;
    int from = at;
    while (from < end) {
      int to = from;
      while (to < end && myriad(chars.charAt(to)) == 0) {
        to++;
      }
      long factor = to < end ? myriad(chars.charAt(to)) : 1;
      long section = section(chars, from, to);
      if (from > at && to == end && to == from + 1 && section > 0) {
        return total + section * last / 10;
      }
      if (section <= 0 || factor >= last) {
        return -1;
      }
      total += section * factor;
      last = factor;
      from = to + 1;
    }
    return total;
  }

  /** A number below ten thousand; {@code 零} may stand where a place is empty; -1 for no number. */
  private static long section(CharSequence chars, int from, int to) {
    int total = 0;
    int digit = -1;
    int last = 10_000;
    boolean zero = false;
    for (int i = from; i < to; i++) {
      char c = chars.charAt(i);
      int unit = unit(c);
      if (ten(c) > 0) {
        if (digit >= 0 || last <= 10) {
          return -1;
        }
        total += ten(c);
        last = 10;
      } else if (unit > 0) {
        boolean bareTen = digit < 0 && unit == 10 && (i == from || zero);
        if (digit == 0 || digit < 0 && !bareTen || unit >= last) {
          return -1;
        }
        total += Math.max(digit, 1) * unit;
        digit = -1;
        last = unit;
        zero = false;
      } else if (digit(c) == 0) {
        if (digit >= 0 || zero || i + 1 == to) {
          return -1;
        }
        zero = true;
      } else {
        if (digit >= 0) {
          return -1;
        }
        digit = digit(c);
      }
    }
    if (digit < 0) {
      return total == 0 ? -1 : total;
    }
    boolean elided = last >= 100 && last < 10_000 && !zero;
    return total + (elided ? digit * last / 10 : digit);
  }
}
