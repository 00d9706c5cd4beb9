package zhinan.ingest.normalize.phone;

import zhinan.text.Text;

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

  private static final String LISTING = "、,，;；|｜及或和与者以";
  private static final String BRACKETS = "(（";
  private static final String RANGING = "~～〜∼至到";

  // The numeral 一 and the kana ー are met in place of a dash (0411一84369193).
  private static final String DASHES = "-－–—―‐‑‒−─﹣ー一";

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** Whether digits can go on behind it within one number. */
  boolean isInside() {
    return this == BLANK || this == LINE_END || this == DASH;
  }

  /** Whether it parts the members of a list beyond doubt. */
  boolean isListing() {
    return this == LIST || this == SLASH;
  }

  static DigitGap of(NumberWords words, String chars, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Text.isBlank(chars.charAt(start))) {
      start++;
    }
    while (end > start && Text.isBlank(chars.charAt(end - 1))) {
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
    if (core.charAt(0) == ')' || core.charAt(0) == '）') {
      return holdsOnly(core.substring(1), DASHES) ? CLOSE : OTHER;
    }
    if (holdsOnly(core, DASHES)) {
      return DASH;
    }
    if (core.equals("/") || core.equals("／")) {
      return SLASH;
    }
    if (core.length() == 1 && RANGING.contains(core)) {
      return RANGE;
    }
    // （0411）84369193、（0411）84369195: the bracket opens the next number.
    boolean opens = core.length() > 1 && BRACKETS.indexOf(core.charAt(core.length() - 1)) >= 0;
    if (holdsOnly(opens ? core.substring(0, core.length() - 1) : core, LISTING)) {
      return LIST;
    }
    return extension(words, core);
  }

  private static DigitGap extension(NumberWords words, String core) {
    int start = 0;
    int end = core.length();
    while (start < end && (LISTING + BRACKETS + DASHES + "/").indexOf(core.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "：:.=# ".indexOf(core.charAt(end - 1)) >= 0) {
      end--;
    }
    if (!words.isExtension(core.substring(start, end).strip())) {
      return OTHER;
    }
    return start > 0 && (LISTING + "/").indexOf(core.charAt(0)) >= 0 ? NEXT_EXTENSION : EXTENSION;
  }

  private static boolean holdsOnly(String chars, String allowed) {
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (allowed.indexOf(c) < 0 && !Text.isBlank(c)) {
        return false;
      }
    }
    return true;
  }
}
