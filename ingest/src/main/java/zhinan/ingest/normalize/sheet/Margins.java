package zhinan.ingest.normalize.sheet;

import zhinan.text.Text;

/** The ends of a piece of a cell. */
final class Margins {
  private Margins() {}

  /** Without blanks and punctuation at the ends. */
  static Text trim(Text text) {
    int from = 0;
    int to = text.length();
    while (from < to && isMargin(text.chars().charAt(from), "）)")) {
      from++;
    }
    while (to > from && isMargin(text.chars().charAt(to - 1), "（(")) {
      to--;
    }
    return text.sub(from, to);
  }

  private static boolean isMargin(char c, String bracket) {
    return Text.isBlank(c) || "：:，,；;、。/—-".indexOf(c) >= 0 || bracket.indexOf(c) >= 0;
  }

  /** The index of the character with this origin. */
  static int index(Text text, int origin) {
    int index = 0;
    while (index < text.length() - 1 && text.origin(index) < origin) {
      index++;
    }
    return index;
  }
}
