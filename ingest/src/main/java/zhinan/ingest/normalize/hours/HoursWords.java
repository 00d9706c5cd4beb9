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
import zhinan.ingest.document.Text;

/** The words of hours and their roles, read from {@code hours-words.tsv}. May be shared. */
final class HoursWords {
  private record Word(String chars, Role role) {}

  private static final String COUNTED = "0123456789０１２３４５６７８９十零两〇一二三四五六七八九";
  private static final String DAYS = "周星礼每逢";

  /** By first character; the longest first. */
  private final Map<Character, List<Word>> words;

  /** The characters that words, numbers and days start with. */
  private final BitSet starts = new BitSet(Character.MAX_VALUE);

  private HoursWords(Map<Character, List<Word>> words) {
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
    Map<Character, List<Word>> words = new HashMap<>();
    String table = table();
    for (int at = 0; at < table.length(); ) {
      int end = table.indexOf('\n', at);
      int tab = table.indexOf('\t', at);
      if (table.charAt(at) != '#') {
        Role role = Role.valueOf(table.substring(at, tab));
        insert(words, new Word(table.substring(tab + 1, end), role));
      }
      at = end + 1;
    }
    return new HoursWords(words);
  }

  private static void insert(Map<Character, List<Word>> words, Word word) {
    List<Word> list = words.get(word.chars().charAt(0));
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
    try (InputStream in = HoursWords.class.getResourceAsStream("hours-words.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The longest word at {@code at}; a blank may stand between its characters. */
  Optional<Token> match(String chars, int at) {
    if (at >= chars.length() || !starts.get(chars.charAt(at))) {
      return Optional.empty();
    }
    for (Word word : words.getOrDefault(chars.charAt(at), List.of())) {
      int end = end(word.chars(), chars, at);
      if (end > 0) {
        return Optional.of(Token.of(word.role(), at, end));
      }
    }
    return Optional.empty();
  }

  private static int end(String word, String chars, int at) {
    int end = at + 1;
    for (int i = 1; i < word.length(); i++) {
      if (end < chars.length() && Text.isBlank(chars.charAt(end))) {
        end++;
      }
      if (end >= chars.length() || chars.charAt(end) != word.charAt(i)) {
        return -1;
      }
      end++;
    }
    return end;
  }
}
