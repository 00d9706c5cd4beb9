package zhinan.export.report;

import java.util.HashMap;
import java.util.Map;

/**
 * All texts of the interface, from {@code words.tsv}: key, Chinese, English. Immutable, may be
 * shared.
 */
final class Words {
  static final String RESOURCE = "words.tsv";
  private static final int COLUMNS = 3;

  private final Map<String, Word> words;

  private Words(Map<String, Word> words) {
    this.words = Map.copyOf(words);
  }

  static Words load() {
    Map<String, Word> words = new HashMap<>();
    for (String line : Resource.text(RESOURCE).split("\n")) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        words.put(cells[0], word(cells, line));
      }
    }
    return new Words(words);
  }

  private static Word word(String[] cells, String line) {
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(RESOURCE + ": expected three columns, found: " + line);
    }
    return new Word(cells[1], cells[2]);
  }

  /** The text of a key; a key without text is a mistake of ours. */
  Word get(String key) {
    Word word = words.get(key);
    if (word == null) {
      throw new IllegalArgumentException(RESOURCE + " has no text for " + key);
    }
    return word;
  }

  /** The text of a code that others may have made; its own name where the table has none. */
  Word of(String group, String code) {
    Word word = words.get(group + "." + code);
    return word == null ? new Word(code, code) : word;
  }

  /** The name of a constant: {@code node.MATTER}. */
  Word of(String group, Enum<?> constant) {
    return get(group + "." + constant.name());
  }
}
