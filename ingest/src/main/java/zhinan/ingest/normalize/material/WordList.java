package zhinan.ingest.normalize.material;

import java.util.List;

/**
 * Words that are looked for at a place of a text: the longest that starts there, or that ends
 * there. Immutable, may be shared.
 */
public final class WordList {
  private final WordIndex byFirst;
  private final WordIndex byLast;

  WordList(List<String> words) {
    this.byFirst = new WordIndex(words, word -> word.charAt(0));
    this.byLast = new WordIndex(words, word -> word.charAt(word.length() - 1));
  }

  /** The length of the longest word that starts at the index, 0 for none. */
  public int startsAt(String text, int at) {
    for (String word : byFirst.at(text, at)) {
      if (text.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  /** The length of the longest word that ends before the index, 0 for none. */
  public int endsAt(String text, int end) {
    for (String word : byLast.at(text, end - 1)) {
      if (text.startsWith(word, end - word.length())) {
        return word.length();
      }
    }
    return 0;
  }

  /** Where the first of the words starts, -1 for none. */
  public int find(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (startsAt(text, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether one of the words stands in the text. */
  public boolean within(String text) {
    return find(text) >= 0;
  }

  /** Whether the text is one of the words. */
  public boolean has(String text) {
    return !text.isEmpty() && startsAt(text, 0) == text.length();
  }
}
