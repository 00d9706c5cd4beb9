package zhinan.ingest.normalize.material;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Words by one of their characters, the longest first. Immutable, may be shared. */
final class WordIndex {
  private final Map<Character, List<String>> words = new HashMap<>();

  /** The keys; spares most places of a text the look into the map. */
  private final BitSet keys = new BitSet();

  /**
   * @param key which character of a word it is found by
   */
  WordIndex(List<String> words, Function<String, Character> key) {
    for (String word : words) {
      this.words.computeIfAbsent(key.apply(word), c -> new ArrayList<>()).add(word);
    }
    this.words.keySet().forEach(keys::set);
    this.words
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
  }

  /** The words of the character at an index of the text; none outside of the text. */
  List<String> at(String text, int index) {
    boolean isKey = index >= 0 && index < text.length() && keys.get(text.charAt(index));
    return isKey ? words.get(text.charAt(index)) : List.of();
  }
}
