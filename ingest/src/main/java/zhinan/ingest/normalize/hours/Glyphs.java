package zhinan.ingest.normalize.hours;

/** Single characters and what they stand for in hours. */
final class Glyphs {
  /** ASCII, full width, U+2236 ratio, presentation form; typed for one another. */
  private static final String COLONS = ":：∶︰﹕";

  private static final String DOTS = ".．";
  private static final String RANGES = "-‐‑‒–—―─−－~～〜∼﹣至到";
  private static final String DASHES = "-‐‑‒–—―─−－﹣";
  private static final String NUMERALS = "〇一二三四五六七八九";

  private Glyphs() {}

  static boolean isColon(char c) {
    return COLONS.indexOf(c) >= 0;
  }

  static boolean isDot(char c) {
    return DOTS.indexOf(c) >= 0;
  }

  /** A dash or a word for "to". */
  static boolean isRange(char c) {
    return RANGES.indexOf(c) >= 0;
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** The value of a digit of either width, or -1. */
  static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  static boolean isDigit(char c) {
    return digit(c) >= 0;
  }

  /** The value of a Chinese numeral below ten, or -1. */
  static int numeral(char c) {
    return switch (c) {
      case '零' -> 0;
      case '两' -> 2;
      default -> NUMERALS.indexOf(c);
    };
  }

  static boolean isNumeral(char c) {
    return c == '十' || numeral(c) >= 0;
  }
}
