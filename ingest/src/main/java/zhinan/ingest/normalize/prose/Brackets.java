package zhinan.ingest.normalize.prose;

/** Brackets of both widths. */
final class Brackets {
  private static final String OPEN = "（(";
  private static final String CLOSE = "）)";

  private Brackets() {}

  /** The end of a stretch, moved behind the bracket that closes one opened in it. */
  static int closed(String words, int from, int to) {
    boolean open = depth(words, from, to) > 0;
    return open && to < words.length() && CLOSE.indexOf(words.charAt(to)) >= 0 ? to + 1 : to;
  }

  /** Whether the words stand in brackets. */
  static boolean around(String words) {
    int end = words.length() - 1;
    return end > 1 && OPEN.indexOf(words.charAt(0)) >= 0 && CLOSE.indexOf(words.charAt(end)) >= 0;
  }

  /** How many more brackets a stretch opens than it closes; less than 0 where it closes more. */
  static int depth(String words, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += step(words.charAt(i));
    }
    return depth;
  }

  /** 1 for an opening bracket, -1 for a closing one, 0 for anything else. */
  static int step(char c) {
    return OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
  }
}
