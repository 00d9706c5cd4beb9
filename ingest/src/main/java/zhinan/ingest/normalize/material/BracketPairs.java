package zhinan.ingest.normalize.material;

/** Finds which bracket closes which; {@code （a）【b} has one pair. Stateless. */
final class BracketPairs {
  /** Brackets nest three deep in the guides at hand; what is nested deeper is no bracket. */
  private static final int DEEPEST = 16;

  private BracketPairs() {}

  /** For each opening bracket the index of the closing one, 0 for all else; empty for none. */
  static int[] in(String folded) {
    int[] partner = new int[0];
    int[] open = new int[DEEPEST];
    int depth = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      int closes = Brackets.CLOSE.indexOf(c);
      if (closes >= 0) {
        int at = depth - 1;
        while (at >= 0 && folded.charAt(open[at]) != Brackets.OPEN.charAt(closes)) {
          at--;
        }
        if (at >= 0) {
          partner = partner.length == 0 ? new int[folded.length()] : partner;
          partner[open[at]] = i;
          depth = at;
        }
      } else if (Brackets.OPEN.indexOf(c) >= 0) {
        depth = depth == DEEPEST ? 0 : depth;
        open[depth++] = i;
      }
    }
    return partner;
  }
}
