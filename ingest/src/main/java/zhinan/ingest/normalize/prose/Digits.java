package zhinan.ingest.normalize.prose;

/** Cheap looks at the digits of a line, before a recognizer is asked. */
final class Digits {
  /** The shortest numbers that are dialled, 110 and 119, have three digits. */
  private static final int FEWEST = 3;

  private static final String EXTENSION = "再转分机 -—－0123456789";

  private Digits() {}

  static boolean is(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  /** Whether three digits stand together. */
  static boolean in(String line) {
    int run = 0;
    for (int i = 0; i < line.length(); i++) {
      run = is(line.charAt(i)) ? run + 1 : 0;
      if (run == FEWEST) {
        return true;
      }
    }
    return false;
  }

  /** Whether a digit stands in front of a colon or of 时, as in {@code 8:30} and {@code 8时}. */
  static boolean clock(String line) {
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if ((c == ':' || c == '：' || c == '∶' || c == '时' || c == '点') && is(line.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words can only go on with a number: {@code 再转8}, {@code 638}. */
  static boolean extension(String words) {
    boolean digits = false;
    for (int i = 0; i < words.length(); i++) {
      digits |= is(words.charAt(i));
      if (EXTENSION.indexOf(words.charAt(i)) < 0) {
        return false;
      }
    }
    return digits;
  }
}
