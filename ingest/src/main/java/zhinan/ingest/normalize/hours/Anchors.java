package zhinan.ingest.normalize.hours;

/** A cheap first look: whether hours can stand in some characters at all. */
final class Anchors {
  private Anchors() {}

  static boolean standIn(String chars) {
    for (int i = 0; i < chars.length(); i++) {
      if (isAnchor(chars, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnchor(String chars, int at) {
    char c = chars.charAt(at);
    return switch (c) {
      case '周', '星', '礼', '双', '天' -> true;
      case '工' -> chars.startsWith("工作日", at);
      case '每', '全' -> true;
      case '小' -> isDigit(chars, at - 1) || isDigit(chars, at - 2);
      case '点', '时' -> isNumber(chars, at - 1) || isNumber(chars, at - 2);
      case '.', '．' -> isDigit(chars, at - 1) && isDigit(chars, at + 2);
      default -> Glyphs.isColon(c) && (isDigit(chars, at - 1) || isDigit(chars, at - 2));
    };
  }

  private static boolean isDigit(String chars, int at) {
    return at >= 0 && at < chars.length() && Glyphs.isDigit(chars.charAt(at));
  }

  private static boolean isNumber(String chars, int at) {
    return isDigit(chars, at) || at >= 0 && Glyphs.isNumeral(chars.charAt(at));
  }
}
