package zhinan.ingest.normalize.papers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that are looked for at a place of a text: the longest that starts there, or that ends
 * there. Immutable, may be shared.
 */
final class WordList {
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed();

  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Map<Character, List<String>> byLast = new HashMap<>();

  /** The first and last characters; spare most places of a text the look into the maps. */
  private final BitSet firsts = new BitSet();

  private final BitSet lasts = new BitSet();

  WordList(List<String> words) {
    for (String word : words) {
      byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
      byLast.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>()).add(word);
    }
    byFirst.keySet().forEach(firsts::set);
    byLast.keySet().forEach(lasts::set);
    byFirst.values().forEach(list -> list.sort(LONGEST_FIRST));
    byLast.values().forEach(list -> list.sort(LONGEST_FIRST));
  }

  /** The length of the longest word that starts at the index, 0 for none. */
  int startsAt(String text, int at) {
    if (at >= text.length() || !firsts.get(text.charAt(at))) {
      return 0;
    }
    for (String word : byFirst.get(text.charAt(at))) {
      if (text.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  /** The length of the longest word that ends before the index, 0 for none. */
  int endsAt(String text, int end) {
    if (end < 1 || !lasts.get(text.charAt(end - 1))) {
      return 0;
    }
    for (String word : byLast.get(text.charAt(end - 1))) {
      if (text.startsWith(word, end - word.length())) {
        return word.length();
      }
    }
    return 0;
  }

  /** Where the first of the words starts, -1 for none. */
  int find(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (startsAt(text, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether one of the words stands in the text. */
  boolean within(String text) {
    return find(text) >= 0;
  }

  /** Whether the text is one of the words. */
  boolean has(String text) {
    return !text.isEmpty() && startsAt(text, 0) == text.length();
  }
}
