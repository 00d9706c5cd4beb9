package zhinan.ingest.normalize.hours;

/**
 * A cheap first look: where hours can stand. Each stretch of hours holds an anchor; most lines of a
 * guide hold none and are never cut into tokens. All characters of a guide come by here, so they
 * are an array.
 */
final class Anchors {
  private final char[] chars;

  Anchors(String chars) {
    this.chars = chars.toCharArray();
  }

  /** The index of the first anchor at or behind {@code from}; the length where there is none. */
  int next(int from) {
    int at = from;
    while (at < chars.length && !isAnchor(at)) {
      at++;
    }
    return at;
  }

  private boolean isAnchor(int at) {
    return switch (chars[at]) {
      case '周' -> "一二三四五六日天末1234567１２３４５６７—－- ".indexOf(charAt(at + 1)) >= 0;
      case '星' -> isNear(at, '期');
      case '礼' -> isNear(at, '拜');
      case '双', '公', '息' -> isNear(at, '休') || isNear(at, '日');
      case '工' -> isNear(at, '作') && !isNear(at, '人');
      case '每' -> isNear(at, '天') || isNear(at, '日');
      case '全' -> isNear(at, '天');
      case '小' -> isNear(at, '时') && isNumberBefore(at);
      case '点', '时', '點' -> isNumberBefore(at);
      case '.', '．' -> isDotted(at);
      case ':', '：', '∶', '︰', '﹕' -> isDigitBefore(at) && isDigitBehind(at);
      default -> false;
    };
  }

  private char charAt(int at) {
    return at >= 0 && at < chars.length ? chars[at] : '\0';
  }

  /** Whether {@code next} comes next, or behind one blank. */
  private boolean isNear(int at, char next) {
    char c = charAt(at + 1);
    return c == next || c <= ' ' && charAt(at + 2) == next;
  }

  private boolean isDigitBefore(int at) {
    return Glyphs.isDigit(charAt(at - 1)) || Glyphs.isDigit(charAt(at - 2));
  }

  private boolean isDigitBehind(int at) {
    return Glyphs.isDigit(charAt(at + 1)) || Glyphs.isDigit(charAt(at + 2));
  }

  private boolean isNumberBefore(int at) {
    return isDigitBefore(at) || Glyphs.isNumeral(charAt(at - 1));
  }

  /** {@code 8.30-11.30}: a number with two decimals beside a dash. */
  private boolean isDotted(int at) {
    return Glyphs.isDigit(charAt(at - 1))
        && Glyphs.isDigit(charAt(at + 1))
        && Glyphs.isDigit(charAt(at + 2))
        && Glyphs.isRange(charAt(at + 3));
  }
}
