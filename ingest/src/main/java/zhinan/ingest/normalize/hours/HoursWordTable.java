package zhinan.ingest.normalize.hours;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code hours-words.tsv}: a role and a word to a line. */
final class HoursWordTable {
  private HoursWordTable() {}

  /** By first character; the longest first. */
  static Map<Character, List<HoursWord>> load() {
    Map<Character, List<HoursWord>> words = new HashMap<>();
    String table = table();
    for (int at = 0; at < table.length(); ) {
      int end = table.indexOf('\n', at);
      int tab = table.indexOf('\t', at);
      if (table.charAt(at) != '#') {
        Role role = Role.valueOf(table.substring(at, tab));
        insert(words, new HoursWord(table.substring(tab + 1, end), role));
      }
      at = end + 1;
    }
    return words;
  }

  private static void insert(Map<Character, List<HoursWord>> words, HoursWord word) {
    List<HoursWord> list = words.get(word.chars().charAt(0));
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
