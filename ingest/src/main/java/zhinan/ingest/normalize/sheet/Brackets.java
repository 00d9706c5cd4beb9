package zhinan.ingest.normalize.sheet;

/** What stands inside and outside of round brackets. */
final class Brackets {
  private Brackets() {}

  /** The words without what stands in brackets; an open bracket reaches to the end. */
  static String dropped(String words) {
    if (words.indexOf('（') < 0 && words.indexOf('(') < 0) {
      return words;
    }
    StringBuilder outer = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      depth += isOpen(c) ? 1 : 0;
      if (depth == 0) {
        outer.append(c);
      }
      depth -= isClosed(c) && depth > 0 ? 1 : 0;
    }
    return outer.toString();
  }

  /** What stands in the first brackets; empty where there are none. */
  static String inside(String words) {
    int open = Math.max(words.indexOf('（'), words.indexOf('('));
    int close = Math.max(words.indexOf('）'), words.indexOf(')'));
    return open >= 0 && close > open ? words.substring(open + 1, close) : "";
  }

  private static boolean isOpen(char c) {
    return c == '（' || c == '(';
  }

  private static boolean isClosed(char c) {
    return c == '）' || c == ')';
  }
}
