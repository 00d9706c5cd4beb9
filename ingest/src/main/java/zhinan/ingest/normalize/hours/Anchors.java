package zhinan.ingest.normalize.hours;

/**
 * A cheap first look: where hours can stand. Each stretch of hours holds an anchor; most lines of a
 * guide hold none and are never cut into tokens. All characters of a guide come by here, so they
 * are an array.
 */
final class Anchors {
  private final char[] chars;
  private final Neighbours near;

  Anchors(String chars) {
    this.chars = chars.toCharArray();
    this.near = new Neighbours(this.chars);
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
      case '周' -> "一二三四五六日天末1234567１２３４５６７—－- ".indexOf(near.charAt(at + 1)) >= 0;
      case '星' -> near.isNext(at, '期');
      case '礼' -> near.isNext(at, '拜');
      case '双', '公', '息' -> near.isNext(at, '休') || near.isNext(at, '日');
      case '工' -> near.isNext(at, '作') && !near.isNext(at, '人');
      case '每' -> near.isNext(at, '天') || near.isNext(at, '日');
      case '全' -> near.isNext(at, '天');
      case '小' -> near.isNext(at, '时') && near.isNumberBefore(at);
      case '点', '时', '點' -> near.isNumberBefore(at);
      case '.', '．' -> near.isDotted(at);
      case ':', '：', '∶', '︰', '﹕' -> near.isDigitBefore(at) && near.isDigitBehind(at);
      default -> false;
    };
  }
}
