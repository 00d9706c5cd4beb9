package zhinan.ingest.normalize.place;

import zhinan.text.Text;

/**
 * Words without blanks (but between digits), full-width letters and digits folded, and where each
 * character stood: {@code 西 岗 区} is 西岗区. Immutable, may be shared.
 *
 * @param words what is left
 * @param indexes 0-based, of each character in the words it was made of
 */
record Compact(String words, int[] indexes) {
  private static final char NO_BARRIER = '\0';

  static Compact of(String chars) {
    return of(chars, NO_BARRIER);
  }

  /** The same, but tabs stay, since they part cells. */
  static Compact withTabs(String chars) {
    return of(chars, '\t');
  }

  private static Compact of(String chars, char barrier) {
    StringBuilder words = new StringBuilder(chars.length());
    int[] indexes = new int[chars.length()];
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c == barrier || !Text.isBlank(c)) {
        if (isApart(words, chars, i)) {
          indexes[words.length()] = i - 1;
          words.append(' ');
        }
        indexes[words.length()] = i;
        words.append(HalfWidth.of(c));
      }
    }
    return new Compact(words.toString(), indexes);
  }

  /** A blank between two digits or letters stays, as one: {@code 40-3 40-4号} has two numbers. */
  private static boolean isApart(StringBuilder words, String chars, int at) {
    return at > 0
        && Text.isBlank(chars.charAt(at - 1))
        && words.length() > 0
        && HalfWidth.isLetterOrDigit(words.charAt(words.length() - 1))
        && HalfWidth.isLetterOrDigit(HalfWidth.of(chars.charAt(at)));
  }

  /** The part of the text that it was made of. */
  Text part(Text text, int from, int to) {
    return text.sub(indexes[from], indexes[to - 1] + 1);
  }
}
