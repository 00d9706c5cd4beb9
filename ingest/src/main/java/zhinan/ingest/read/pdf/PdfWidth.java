package zhinan.ingest.read.pdf;

/**
 * How wide characters are, in ems: Chinese characters and full-width signs one, others about a
 * half.
 */
final class PdfWidth {
  private static final double NARROW = 0.55;

  /** Signs that do not start a line (GB/T 15834). */
  private static final String NEVER_FIRST =
      "\uff0c\u3002\u3001\uff1b\uff1a\uff1f\uff01\uff09\u300b\u300d\u300f\u3011\u201d\u2019";

  private PdfWidth() {}

  static boolean isWide(int c) {
    return c >= 0x2e80 && c < 0xfb00 && !Character.isSurrogate((char) c)
        || c >= 0xfe30 && c < 0xfe70
        || c >= 0xff00 && c < 0xff61
        || c >= 0x2460 && c < 0x2600
        || c >= 0x20000;
  }

  static double of(String text) {
    return text.codePoints().mapToDouble(c -> isWide(c) ? 1 : NARROW).sum();
  }

  /**
   * The width of the first piece that layout programs keep on one line: a word or number, or one
   * Chinese character, with the signs behind it that may not start a line. Some keep a word behind
   * such a sign with it, too: {@code 五，8:00-11:00}.
   */
  static double firstPiece(String text) {
    int end = endOfInk(text, 0);
    end = Math.max(end, Math.min(1, text.length()));
    int sign = end;
    while (sign < text.length() && isNeverFirst(text.charAt(sign))) {
      sign++;
    }
    return of(text.substring(0, sign == end ? end : endOfInk(text, sign)));
  }

  /** Whether the sign may not start a line. */
  static boolean isNeverFirst(char c) {
    return NEVER_FIRST.indexOf(c) >= 0;
  }

  private static int endOfInk(String text, int from) {
    int end = from;
    while (end < text.length() && isNarrowInk(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The width of the last piece that can't be broken. */
  static double lastPiece(String text) {
    int start = text.length();
    while (start > 0 && isNarrowInk(text.charAt(start - 1))) {
      start--;
    }
    return start == text.length() ? 1 : of(text.substring(start));
  }

  /** Whether the character is part of a word or number in narrow letters. */
  static boolean isNarrowInk(char c) {
    return c > ' ' && c != '\u00a0' && !isWide(c);
  }
}
