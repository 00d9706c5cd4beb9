package zhinan.ingest.normalize.place;

/** Letters, digits and {@code #} of full width as those of half width: {@code ３Ｂ} is 3B. */
final class HalfWidth {
  private static final int FULL_WIDTH = '０' - '0';

  private HalfWidth() {}

  /** A character at half width; all others as they are. */
  static char of(char c) {
    boolean folds =
        c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || c == '＃';
    return folds ? (char) (c - FULL_WIDTH) : c;
  }

  static boolean isLetterOrDigit(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
