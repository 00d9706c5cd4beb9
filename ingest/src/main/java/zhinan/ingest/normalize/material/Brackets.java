package zhinan.ingest.normalize.material;

/**
 * Hides what stands in brackets and quotes, so that it is neither cut nor searched.
 *
 * <p>Example: {@code 户口簿（本人、配偶）；《甲、乙表》} becomes {@code 户口簿（·····）；《····》} with a control character
 * for each hidden one. A bracket without partner hides nothing.
 */
final class Brackets {
  /** Stands for a hidden character. */
  static final char HIDDEN = '\u0001';

  static final String OPEN = "（【《“〔〈<「";
  static final String CLOSE = "）】》”〕〉>」";

  private Brackets() {}

  static String mask(String folded) {
    int[] partner = BracketPairs.in(folded);
    if (partner.length == 0) {
      return folded;
    }
    StringBuilder mask = new StringBuilder(folded);
    int i = 0;
    while (i < partner.length) {
      for (int inner = i + 1; inner < partner[i]; inner++) {
        mask.setCharAt(inner, HIDDEN);
      }
      i = Math.max(i, partner[i]) + 1;
    }
    return mask.toString();
  }

  /** The index of the bracket that opens what ends before {@code end}, -1 where none ends there. */
  static int opening(String mask, int end) {
    int closes = end < 1 ? -1 : CLOSE.indexOf(mask.charAt(end - 1));
    if (closes < 0) {
      return -1;
    }
    int at = end - 2;
    while (at >= 0 && mask.charAt(at) == HIDDEN) {
      at--;
    }
    return at >= 0 && mask.charAt(at) == OPEN.charAt(closes) ? at : -1;
  }
}
