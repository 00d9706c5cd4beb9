package zhinan.ingest.normalize.hours;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of hours and their roles, read from {@code hours-words.tsv}. May be shared. */
final class HoursWords {
  private static final String COUNTED = "0123456789０１２３４５６７８９十零两〇一二三四五六七八九";
  private static final String DAYS = "周星礼每逢";

  /** By first character; the longest first. */
  private final Map<Character, List<HoursWord>> words;

  /** The characters that words, numbers and days start with. */
  private final BitSet starts = new BitSet(Character.MAX_VALUE);

  private HoursWords(Map<Character, List<HoursWord>> words) {
    this.words = words;
    for (char first : words.keySet()) {
      starts.set(first);
    }
    for (char first : (COUNTED + DAYS).toCharArray()) {
      starts.set(first);
    }
  }

  /** Whether anything but a mark can start with {@code c}. */
  boolean starts(char c) {
    return starts.get(c);
  }

  static HoursWords load() {
    return new HoursWords(HoursWordTable.load());
  }

  /** The longest word at {@code at}; a blank may stand between its characters. */
  Optional<Token> match(String chars, int at) {
    if (at >= chars.length() || !starts.get(chars.charAt(at))) {
      return Optional.empty();
    }
    for (HoursWord word : words.getOrDefault(chars.charAt(at), List.of())) {
      int end = word.end(chars, at);
      if (end > 0) {
        return Optional.of(Token.of(word.role(), at, end));
      }
    }
    return Optional.empty();
  }
}
