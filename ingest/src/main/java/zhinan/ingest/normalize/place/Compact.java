package zhinan.ingest.normalize.place;

import zhinan.ingest.document.Text;

/**
 * Words without blanks, full-width letters and digits folded, and where each character stood:
 * {@code 西 岗 区} is 西岗区. Immutable, may be shared.
 *
 * @param words what is left
 * @param indexes 0-based, of each character in the words it was made of
 */
record Compact(String words, int[] indexes) {
  private static final int FULL_WIDTH = '０' - '0';

  static Compact of(String chars) {
    StringBuilder words = new StringBuilder(chars.length());
    int[] indexes = new int[chars.length()];
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (!Text.isBlank(c)) {
        indexes[words.length()] = i;
        words.append(fold(c));
      }
    }
    return new Compact(words.toString(), indexes);
  }

  private static char fold(char c) {
    boolean folds =
        c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || c == '＃';
    return folds ? (char) (c - FULL_WIDTH) : c;
  }

  /** The part of the text that it was made of. */
  Text part(Text text, int from, int to) {
    return text.sub(indexes[from], indexes[to - 1] + 1);
  }
}
