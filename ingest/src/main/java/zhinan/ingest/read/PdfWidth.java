package zhinan.ingest.read;

/** How wide characters are, in ems: Chinese characters and full-width signs one, others about a half. */
final class PdfWidth {
  private static final double NARROW = 0.55;

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

  /** The width of the first piece that can't be broken: a word or number, or one Chinese character. */
  static double firstPiece(String text) {
    int end = 0;
    while (end < text.length() && isNarrowInk(text.charAt(end))) {
      end++;
    }
    return end == 0 ? 1 : of(text.substring(0, end));
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
