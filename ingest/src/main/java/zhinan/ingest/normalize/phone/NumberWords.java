package zhinan.ingest.normalize.phone;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What words around digits say about them, read from {@code number-words.tsv}.
 *
 * <p>Example: in {@code 咨询电话：84369193} the word 电话 says that a number follows; in {@code
 * 邮政编码：116011} the word says that none does. Immutable, may be shared.
 */
final class NumberWords {
  private record Word(String chars, Kind kind) {}

  private static final Hit NONE = new Hit(Kind.OTHER, -1);

  /** What words end with; spares most characters the look-up. */
  private final BitSet lasts = new BitSet();

  private final Map<Character, List<Word>> byFirst = new HashMap<>();
  private final Map<Character, List<Word>> byLast = new HashMap<>();

  private NumberWords() {}

  static NumberWords load() {
    NumberWords table = new NumberWords();
    PhoneTables.PhoneTable.rows("number-words.tsv").stream()
        .map(row -> new Word(row.second(), Kind.valueOf(row.first())))
        .sorted(Comparator.comparingInt(word -> -word.chars().length()))
        .forEach(table::add);
    return table;
  }

  private void add(Word word) {
    char last = word.chars().charAt(word.chars().length() - 1);
    lasts.set(last);
    byFirst.computeIfAbsent(word.chars().charAt(0), c -> new ArrayList<>()).add(word);
    byLast.computeIfAbsent(last, c -> new ArrayList<>()).add(word);
  }

  /** The word that ends nearest before {@code at}, not before {@code from}; end -1 for none. */
  Hit before(String chars, int from, int at) {
    for (int end = at; end > from; end--) {
      Hit hit = endingAt(chars, from, end);
      if (hit.end() >= 0) {
        return hit;
      }
    }
    return NONE;
  }

  /** The longest word that ends right before {@code end}; end -1 for none. */
  Hit endingAt(String chars, int from, int end) {
    if (end > from && lasts.get(lower(chars.charAt(end - 1)))) {
      for (Word word : byLast.getOrDefault(lower(chars.charAt(end - 1)), List.of())) {
        int start = end - word.chars().length();
        if (start >= from && matches(chars, start, word)) {
          return new Hit(word.kind(), end);
        }
      }
    }
    return NONE;
  }

  /**
   * The first word that starts at {@code from} or later, but before {@code to}; end -1 for none.
   */
  Hit after(String chars, int from, int to) {
    for (int start = from; start < to; start++) {
      for (Word word : byFirst.getOrDefault(lower(chars.charAt(start)), List.of())) {
        if (matches(chars, start, word)) {
          return new Hit(word.kind(), start + word.chars().length());
        }
      }
    }
    return NONE;
  }

  /** Whether exactly these characters are a word of extensions. */
  boolean isExtension(String word) {
    String lowered = word.toLowerCase(Locale.ROOT);
    return !word.isEmpty()
        && byFirst.getOrDefault(lowered.charAt(0), List.of()).stream()
            .anyMatch(w -> w.kind() == Kind.EXTENSION && w.chars().equals(lowered));
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
  }

  private static boolean matches(String chars, int start, Word word) {
    return chars.regionMatches(true, start, word.chars(), 0, word.chars().length());
  }

  /**
   * A word that was met.
   *
   * @param end offset behind its last character
   */
  record Hit(Kind kind, int end) {}

  /** What a word beside digits says of them. */
  enum Kind {
    AREA,
    EXTENSION,
    FAX,
    HOTLINE,
    OTHER,
    PHONE;

    /** Whether it speaks of telephones. */
    boolean isPhone() {
      return this == AREA || this == FAX || this == HOTLINE || this == PHONE;
    }
  }
}
