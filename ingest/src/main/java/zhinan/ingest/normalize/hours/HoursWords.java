package zhinan.ingest.normalize.hours;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhinan.text.Text;

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
  Optional<HoursToken> match(String chars, int at) {
    if (at >= chars.length() || !starts.get(chars.charAt(at))) {
      return Optional.empty();
    }
    for (HoursWord word : words.getOrDefault(chars.charAt(at), List.of())) {
      int end = word.end(chars, at);
      if (end > 0) {
        return Optional.of(HoursToken.of(word.role(), at, end));
      }
    }
    return Optional.empty();
  }

  /** A word of hours and what it does. */
  private record HoursWord(String chars, HoursRole role) {
    /**
     * Where the word ends that starts at {@code at}, a blank between its characters allowed; -1 if
     * it is another one.
     */
    int end(String text, int at) {
      int end = at + 1;
      for (int i = 1; i < chars.length(); i++) {
        if (end < text.length() && Text.isBlank(text.charAt(end))) {
          end++;
        }
        if (end >= text.length() || text.charAt(end) != chars.charAt(i)) {
          return -1;
        }
        end++;
      }
      return end;
    }
  }

  /** Reads {@code hours-words.tsv}: a role and a word to a line. */
  private static final class HoursWordTable {
    private HoursWordTable() {}

    /** By first character; the longest first. */
    static Map<Character, List<HoursWords.HoursWord>> load() {
      Map<Character, List<HoursWords.HoursWord>> words = new HashMap<>();
      String table = table();
      for (int at = 0; at < table.length(); ) {
        int end = table.indexOf('\n', at);
        int tab = table.indexOf('\t', at);
        if (table.charAt(at) != '#') {
          HoursRole role = HoursRole.valueOf(table.substring(at, tab));
          insert(words, new HoursWords.HoursWord(table.substring(tab + 1, end), role));
        }
        at = end + 1;
      }
      return words;
    }

    private static void insert(
        Map<Character, List<HoursWords.HoursWord>> words, HoursWords.HoursWord word) {
      List<HoursWords.HoursWord> list = words.get(word.chars().charAt(0));
      if (list == null) {
        list = new ArrayList<>();
        words.put(word.chars().charAt(0), list);
      }
      int place = 0;
      while (place < list.size() && list.get(place).chars().length() >= word.chars().length()) {
        place++;
      }
      list.add(place, word);
    }

    private static String table() {
      try (InputStream in = HoursWordTable.class.getResourceAsStream("hours-words.tsv")) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
