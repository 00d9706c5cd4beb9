package zhinan.ingest.normalize.sheet;

import java.util.HashSet;
import java.util.Set;

/**
 * Words that tell what a cell holds, from {@code cell-words.tsv}. Immutable, may be shared.
 *
 * <p>Example: {@code 中山区税务局（鲁迅路办公区）} ends like an OFFICE once the brackets are dropped.
 */
final class CellWords {
  /** The longest word in the table has 7 characters; a test holds the table to it. */
  static final int LONGEST_WORD = 8;

  private final Set<String> signs = new HashSet<>();

  private CellWords() {
    Vocabulary.read("cell-words.tsv").forEach(entry -> signs.add(key(entry.role(), entry.word())));
  }

  static CellWords load() {
    return new CellWords();
  }

  private static String key(String sign, String word) {
    return sign + '\t' + word;
  }

  boolean isWhole(String sign, String words) {
    return words.length() <= LONGEST_WORD && signs.contains(key(sign, words));
  }

  boolean hasEnding(String sign, String words) {
    for (int length = Math.min(LONGEST_WORD, words.length()); length > 0; length--) {
      if (signs.contains(key(sign, words.substring(words.length() - length)))) {
        return true;
      }
    }
    return false;
  }

  boolean hasBeginning(String sign, String words) {
    for (int length = Math.min(LONGEST_WORD, words.length()); length > 0; length--) {
      if (signs.contains(key(sign, words.substring(0, length)))) {
        return true;
      }
    }
    return false;
  }
}
