package zhinan.ingest.normalize.hours;

/**
 * A cheap first look: where hours can stand. Each stretch of hours holds an anchor; most lines of a
 * guide hold none and are never cut into tokens.
 */
final class Anchors {
  private Anchors() {}

  /** The index of the first anchor at or behind {@code from}; the length where there is none. */
  static int next(String chars, int from) {
    for (int i = from; i < chars.length(); i++) {
      if (isAnchor(chars, i)) {
        return i;
      }
    }
    return chars.length();
  }

  private static boolean isAnchor(String chars, int at) {
    return switch (chars.charAt(at)) {
      case '周' -> "一二三四五六日天末1234567１２３４５６７—－- ".indexOf(charAt(chars, at + 1)) >= 0;
      case '星' -> isNear(chars, at, '期');
      case '礼' -> isNear(chars, at, '拜');
      case '双', '公', '息' -> isNear(chars, at, '休') || isNear(chars, at, '日');
      case '工' -> isNear(chars, at, '作') && !isNear(chars, at, '人');
      case '每' -> isNear(chars, at, '天') || isNear(chars, at, '日');
      case '全' -> isNear(chars, at, '天');
      case '小' -> isNear(chars, at, '时') && isNumberBefore(chars, at);
      case '点', '时', '點' -> isNumberBefore(chars, at);
      case '.', '．' -> isDotted(chars, at);
      case ':', '：', '∶', '︰', '﹕' -> isDigitBefore(chars, at) && isDigitBehind(chars, at);
      default -> false;
    };
  }

  private static char charAt(String chars, int at) {
    return at >= 0 && at < chars.length() ? chars.charAt(at) : '\0';
  }

  /** Whether {@code next} comes next, or behind one blank. */
  private static boolean isNear(String chars, int at, char next) {
    char c = charAt(chars, at + 1);
    return c == next || c <= ' ' && charAt(chars, at + 2) == next;
  }

  private static boolean isDigitBefore(String chars, int at) {
    return Glyphs.isDigit(charAt(chars, at - 1)) || Glyphs.isDigit(charAt(chars, at - 2));
  }

  private static boolean isDigitBehind(String chars, int at) {
    return Glyphs.isDigit(charAt(chars, at + 1)) || Glyphs.isDigit(charAt(chars, at + 2));
  }

  private static boolean isNumberBefore(String chars, int at) {
    return isDigitBefore(chars, at) || Glyphs.isNumeral(charAt(chars, at - 1));
  }

  /** {@code 8.30-11.30}: a number with two decimals beside a dash. */
  private static boolean isDotted(String chars, int at) {
    return Glyphs.isDigit(charAt(chars, at - 1))
        && Glyphs.isDigit(charAt(chars, at + 1))
        && Glyphs.isDigit(charAt(chars, at + 2))
        && Glyphs.isRange(charAt(chars, at + 3));
  }
}
