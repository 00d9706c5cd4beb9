package zhinan.ingest.normalize.papers;

/**
 * Hides what stands in brackets and quotes, so that it is neither cut nor searched.
 *
 * <p>Example: {@code 户口簿（本人、配偶）；《甲、乙表》} becomes {@code 户口簿（·····）；《····》} with a control character
 * for each hidden one. A bracket without partner hides nothing.
 */
final class Brackets {
  /** Stands for a hidden character. */
  static final char HIDDEN = '\u0001';

  private static final String OPEN = "（【《“〔〈<「";
  private static final String CLOSE = "）】》”〕〉>」";

  /** Brackets nest three deep in the guides at hand; what is nested deeper is no bracket. */
  private static final int DEEPEST = 16;

  private Brackets() {}

  static String mask(String folded) {
    int[] partner = partners(folded);
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

  /** For each opening bracket the index of the closing one, 0 for all else; empty for none. */
  private static int[] partners(String folded) {
    int[] partner = new int[0];
    int[] open = new int[DEEPEST];
    int depth = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      int closes = CLOSE.indexOf(c);
      if (closes >= 0) {
        int at = depth - 1;
        while (at >= 0 && folded.charAt(open[at]) != OPEN.charAt(closes)) {
          at--;
        }
        if (at >= 0) {
          partner = partner.length == 0 ? new int[folded.length()] : partner;
          partner[open[at]] = i;
          depth = at;
        }
      } else if (OPEN.indexOf(c) >= 0) {
        depth = depth == DEEPEST ? 0 : depth;
        open[depth++] = i;
      }
    }
    return partner;
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
