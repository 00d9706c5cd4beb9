package zhinan.ingest.normalize.phone;

import zhinan.ingest.normalize.phone.NumberWords.NumberJoint;
import zhinan.text.Brackets;
import zhinan.text.Sign;
import zhinan.text.Signs;

/**
 * What stands between two runs of digits. Example: {@code --} between {@code 0411--8280} is a DASH,
 * {@code ）} in {@code （0757）8234} CLOSE, {@code 转} in {@code 84369193转801} EXTENSION.
 */
enum DigitGap {
  BLANK,
  /** Blanks with a line end among them. */
  LINE_END,
  DASH,
  /** A bracket that ends, perhaps with a dash behind it. */
  CLOSE,
  /** Something that parts two numbers. */
  LIST,
  SLASH,
  RANGE,
  /** A word of extensions. */
  EXTENSION,
  /** The same with a comma or its like in front. */
  NEXT_EXTENSION,
  /** Any other words: what stood before has ended. */
  OTHER;

  /** The longest of our gaps without its blanks is {@code ，转分机号：}; this leaves some room. */
  private static final int LONGEST = 12;

  /** Parts two numbers in tables that were copied as lines. */
  private static final char BAR = '|';

  /** For a dash, in {@code 0951.6284413}; digits with a point elsewhere are no runs. */
  private static final char POINT = '.';

  /** What may stand between a word of extensions and its digits, besides colons and points. */
  private static final String EQUALS = "=#";

  /** Whether digits can go on behind it within one number. */
  boolean isInside() {
    return this == BLANK || this == LINE_END || this == DASH;
  }

  /** Whether it parts the members of a list beyond doubt. */
  boolean isListing() {
    return this == LIST || this == SLASH;
  }

  /** What stands from {@code from} to before {@code to} in folded characters. */
  static DigitGap of(NumberWords words, String chars, int from, int to) {
    if (to - from == 1 && chars.charAt(from) == POINT) {
      return DASH;
    }
    int start = from;
    int end = to;
    while (start < end && Signs.isBlank(chars.charAt(start))) {
      start++;
    }
    while (end > start && Signs.isBlank(chars.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return from == to ? OTHER : lineEnds(chars, from, to) ? LINE_END : BLANK;
    }
    return end - start > LONGEST ? OTHER : ofWords(words, chars.substring(start, end));
  }

  private static boolean lineEnds(String chars, int from, int to) {
    for (int at = from; at < to; at++) {
      if (chars.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static DigitGap ofWords(NumberWords words, String core) {
    if (Brackets.isClose(core.charAt(0))) {
      return isOnly(NumberJoint.DASH, core.substring(1), words) ? CLOSE : OTHER;
    }
    if (isOnly(NumberJoint.DASH, core, words)) {
      return DASH;
    }
    if (core.length() == 1 && Signs.isSlash(core.charAt(0))) {
      return SLASH;
    }
    if (isOnly(NumberJoint.RANGE, core, words)) {
      return RANGE;
    }
    // （0411）84369193、（0411）84369195: the bracket opens the next number.
    boolean opens = core.length() > 1 && Brackets.isRoundOpen(core.charAt(core.length() - 1));
    String listing = opens ? core.substring(0, core.length() - 1) : core;
    return isOnly(NumberJoint.LIST, listing, words) ? LIST : extension(words, core);
  }

  private static boolean isOnly(NumberJoint kind, String chars, NumberWords words) {
    int at = 0;
    while (at < chars.length()) {
      char c = chars.charAt(at);
      int joint = words.jointAt(kind, chars, at);
      if (joint == 0 && !Signs.isBlank(c) && !isSign(kind, c)) {
        return false;
      }
      at += Math.max(joint, 1);
    }
    return true;
  }

  private static boolean isSign(NumberJoint kind, char c) {
    Sign sign = Signs.of(c);
    return switch (kind) {
      case DASH -> sign == Sign.DASH;
      case RANGE -> sign == Sign.WAVE;
      case LIST -> isListSign(c);
      default -> false;
    };
  }

  private static boolean isListSign(char c) {
    return Signs.isPause(c) || Signs.of(c) == Sign.SEMICOLON || c == BAR;
  }

  private static DigitGap extension(NumberWords words, String core) {
    int start = 0;
    int end = core.length();
    while (start < end && mayLead(words, core.charAt(start))) {
      start++;
    }
    while (end > start && mayTrail(core.charAt(end - 1))) {
      end--;
    }
    if (!words.isExtension(core.substring(start, end).strip())) {
      return OTHER;
    }
    char first = core.charAt(0);
    boolean next = isListSign(first) || Signs.isSlash(first) || words.is(NumberJoint.LIST, first);
    return start > 0 && next ? NEXT_EXTENSION : EXTENSION;
  }

  private static boolean mayLead(NumberWords words, char c) {
    return isListSign(c)
        || Signs.isSlash(c)
        || Brackets.isRoundOpen(c)
        || words.isDash(c)
        || words.is(NumberJoint.LIST, c);
  }

  private static boolean mayTrail(char c) {
    Sign sign = Signs.of(c);
    return sign == Sign.COLON || sign == Sign.POINT || sign == Sign.BLANK || EQUALS.indexOf(c) >= 0;
  }
}
