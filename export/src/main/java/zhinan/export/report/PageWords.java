package zhinan.export.report;

import java.util.HashMap;
import java.util.Map;

/**
 * All texts of the interface, from {@code words.tsv}: key, Chinese, English. Immutable, may be
 * shared.
 */
final class PageWords {
  static final String RESOURCE = "words.tsv";
  private static final int COLUMNS = 3;

  private final Map<String, PageWord> words;

  private PageWords(Map<String, PageWord> words) {
    this.words = Map.copyOf(words);
  }

  static PageWords load() {
    Map<String, PageWord> words = new HashMap<>();
    for (String line : PageResource.text(RESOURCE).split("\n")) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        words.put(cells[0], word(cells, line));
      }
    }
    return new PageWords(words);
  }

  private static PageWord word(String[] cells, String line) {
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(RESOURCE + ": expected three columns, found: " + line);
    }
    return new PageWord(cells[1], cells[2]);
  }

  /** The text of a key; a key without text is a mistake of ours. */
  PageWord get(String key) {
    PageWord word = words.get(key);
    if (word == null) {
      throw new IllegalArgumentException(RESOURCE + " has no text for " + key);
    }
    return word;
  }

  /** The text of a code that others may have made; its own name where the table has none. */
  PageWord of(String group, String code) {
    PageWord word = words.get(group + "." + code);
    return word == null ? new PageWord(code, code) : word;
  }

  /** The name of a constant: {@code node.MATTER}. */
  PageWord of(String group, Enum<?> constant) {
    return get(group + "." + constant.name());
  }
}
