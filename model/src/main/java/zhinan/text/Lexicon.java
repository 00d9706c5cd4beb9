package zhinan.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A word table: words and what they are for, read from a TSV with the lines {@code KIND TAB word
 * TAB source}.
 *
 * <p>Example: {@code Lexicon.load(LimitReader.class, "limit-words.tsv", LimitWord.class)}; then
 * {@code of(LimitWord.NOW).within(flow)} says whether a word for "at once" stands there. A word may
 * have several kinds; which source it was taken from stands in the third column for those who mend
 * the table. All rules of {@link WordList} hold. Immutable, may be shared.
 *
 * @param <K> the kinds
 */
public final class Lexicon<K extends Enum<K>> {
  private final K[] types;

  /** By the ordinals of their kinds. */
  private final List<WordList> lists = new ArrayList<>();

  private final Map<String, List<K>> kinds = new HashMap<>();

  private Lexicon(Class<K> type, Map<K, List<String>> words) {
    this.types = type.getEnumConstants();
    for (K kind : types) {
      List<String> own = words.getOrDefault(kind, List.of());
      List<K> alone = List.of(kind);
      lists.add(WordList.of(own));
      for (String word : own) {
        kinds.merge(key(word), alone, Lexicon::both);
      }
    }
  }

  private static <K> List<K> both(List<K> one, List<K> other) {
    return one.containsAll(other) ? one : Stream.concat(one.stream(), other.stream()).toList();
  }

  /**
   * A word that was found.
   *
   * @param kind what it is for; the first kind in the order of the enum, where it has several
   * @param start index of its first character
   * @param end index behind its last
   */
  public record Hit<K>(K kind, int start, int end) {}

  /**
   * Reads a table that lies beside a class.
   *
   * @throws IllegalStateException for a missing table or a line that names no kind, with its words
   */
  public static <K extends Enum<K>> Lexicon<K> load(Class<?> home, String file, Class<K> kinds) {
    try {
      return of(TableLines.of(home, file), file, kinds);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /**
   * The lexicon of the lines of a table.
   *
   * @param file what messages call the table
   * @throws IllegalArgumentException for a line that names no kind, with its words
   */
  public static <K extends Enum<K>> Lexicon<K> of(List<String> lines, String file, Class<K> kinds) {
    Map<K, List<String>> words = new EnumMap<>(kinds);
    for (String line : lines) {
      String[] row = line.split("\t");
      if (row.length < 2) {
        throw new IllegalArgumentException(file + ": expected KIND TAB word, found: " + line);
      }
      words
          .computeIfAbsent(TableLines.kind(kinds, row[0], file, line), k -> new ArrayList<>())
          .add(row[1]);
    }
    return new Lexicon<>(kinds, words);
  }

  private static String key(String word) {
    return Signs.fold(word).toLowerCase(Locale.ROOT);
  }

  /** The words of a kind. */
  public WordList of(K kind) {
    return lists.get(kind.ordinal());
  }

  /** The words of any kind, as a new list. */
  public WordList all() {
    return of(List.of(types));
  }

  /** Whether the text is a word of a kind. */
  public boolean has(K kind, CharSequence text) {
    return of(kind).has(text);
  }

  /** Whether a word of a kind stands in the text. */
  public boolean in(K kind, CharSequence text) {
    return of(kind).within(text);
  }

  /** What a whole word is for, in the order of the enum; nothing for words that the table lacks. */
  public List<K> kinds(String word) {
    return kinds.getOrDefault(key(word), List.of());
  }

  /** What a whole word is for, the first of its kinds. */
  public Optional<K> kind(String word) {
    List<K> found = kinds(word);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** The longest word of any kind that starts at an index. */
  public Optional<Hit<K>> startingAt(CharSequence chars, int at) {
    int length = 0;
    int kind = -1;
    for (int i = 0; i < types.length; i++) {
      int own = lists.get(i).startsAt(chars, at);
      kind = own > length ? i : kind;
      length = Math.max(own, length);
    }
    return kind < 0 ? Optional.empty() : Optional.of(new Hit<>(types[kind], at, at + length));
  }

  /** The longest word of any kind that ends before an index. */
  public Optional<Hit<K>> endingAt(CharSequence chars, int end) {
    int length = 0;
    int kind = -1;
    for (int i = 0; i < types.length; i++) {
      int own = lists.get(i).endsAt(chars, end);
      kind = own > length ? i : kind;
      length = Math.max(own, length);
    }
    return kind < 0 ? Optional.empty() : Optional.of(new Hit<>(types[kind], end - length, end));
  }

  /** A group of a regular expression that matches any word of the kinds, the longest first. */
  @SafeVarargs
  public final String regex(K... wanted) {
    List<K> kinds = new ArrayList<>(wanted.length);
    for (K kind : wanted) {
      kinds.add(kind);
    }
    return of(kinds).regex();
  }

  /** The words of any of the kinds. */
  public WordList of(List<K> wanted) {
    Set<String> words = new HashSet<>();
    wanted.forEach(kind -> words.addAll(of(kind).words()));
    return WordList.of(words);
  }
}
