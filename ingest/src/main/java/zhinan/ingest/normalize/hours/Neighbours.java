package zhinan.ingest.normalize.hours;

/** What stands right around a place in some characters; nothing does beyond their ends. */
final class Neighbours {
  private final char[] chars;

  /** The characters are shared, not copied. */
  Neighbours(char[] chars) {
    this.chars = chars;
  }

  char charAt(int at) {
    return at >= 0 && at < chars.length ? chars[at] : '\0';
  }

  /** Whether {@code next} comes next, or behind one blank. */
  boolean isNext(int at, char next) {
    char c = charAt(at + 1);
    return c == next || c <= ' ' && charAt(at + 2) == next;
  }

  boolean isDigitBefore(int at) {
    return Glyphs.isDigit(charAt(at - 1)) || Glyphs.isDigit(charAt(at - 2));
  }

  boolean isDigitBehind(int at) {
    return Glyphs.isDigit(charAt(at + 1)) || Glyphs.isDigit(charAt(at + 2));
  }

  boolean isNumberBefore(int at) {
    return isDigitBefore(at) || Glyphs.isNumeral(charAt(at - 1));
  }

  /** {@code 8.30-11.30}: a number with two decimals beside a dash. */
  boolean isDotted(int at) {
    return Glyphs.isDigit(charAt(at - 1))
        && Glyphs.isDigit(charAt(at + 1))
        && Glyphs.isDigit(charAt(at + 2))
        && Glyphs.isRange(charAt(at + 3));
  }
}
