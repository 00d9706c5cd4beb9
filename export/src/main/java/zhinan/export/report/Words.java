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
    Resource.text(RESOURCE).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new IllegalStateException(RESOURCE + ": expected three columns, found: " + line);
      }
      words.put(cells[0], new Word(cells[1], cells[2]));
    });
    return new Words(words);
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
