package zhinan.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of one kind that are looked for in folded text: the longest that starts at a place, that
 * ends there, or that stands anywhere.
 *
 * <p>Example: of {@code 证} and {@code 身份证} the longer one ends at 5 of {@code 居民身份证}. Words are
 * folded by {@link Signs#fold(String)} when the list is made, so the text must be folded too
 * ({@link Folded}); Latin letters match in both cases. Most places of a text are passed over by a
 * look at one character, which is derived from the words themselves. Immutable, may be shared.
 */
public final class WordList {
  private static final List<String> NONE = List.of();

  private final Set<String> words = new TreeSet<>();
  private final Index byFirst;
  private final Index byLast;

  private WordList(Iterable<String> words) {
    for (String word : words) {
      this.words.add(Signs.fold(word));
    }
    this.byFirst = new Index(this.words, word -> 0);
    this.byLast = new Index(this.words, word -> word.length() - 1);
  }

  /**
   * A list of words.
   *
   * @throws IllegalArgumentException for an empty word
   */
  public static WordList of(Iterable<String> words) {
    return new WordList(words);
  }

  /** The words by one of their characters, the longest first. */
  private static final class Index {
    private final Map<Character, List<String>> words = new HashMap<>();
    private final BitSet keys = new BitSet();

    Index(Set<String> all, ToIntFunction<String> key) {
      for (String word : all) {
        if (word.isEmpty()) {
          throw new IllegalArgumentException("an empty word in a list of " + all.size());
        }
        char c = lower(word.charAt(key.applyAsInt(word)));
        words.computeIfAbsent(c, first -> new ArrayList<>()).add(word);
        keys.set(c);
      }
      words.values().forEach(list -> list.sort(Comparator.comparingInt(word -> -word.length())));
    }

    List<String> at(CharSequence chars, int index) {
      if (index < 0 || index >= chars.length()) {
        return NONE;
      }
      char c = lower(chars.charAt(index));
      return keys.get(c) ? words.get(c) : NONE;
    }
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  private static boolean stands(String word, CharSequence chars, int at) {
    if (at < 0 || at + word.length() > chars.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char wanted = word.charAt(i);
      char found = chars.charAt(at + i);
      if (wanted != found && lower(wanted) != lower(found)) {
        return false;
      }
    }
    return true;
  }

  /** The length of the longest word that starts at an index, 0 for none. */
  public int startsAt(CharSequence chars, int at) {
    for (String word : byFirst.at(chars, at)) {
      if (stands(word, chars, at)) {
        return word.length();
      }
    }
    return 0;
  }

  /** The length of the longest word that ends before an index, 0 for none. */
  public int endsAt(CharSequence chars, int end) {
    for (String word : byLast.at(chars, end - 1)) {
      if (stands(word, chars, end - word.length())) {
        return word.length();
      }
    }
    return 0;
  }

  /** Where the first word of a stretch starts that ends in it too, -1 for none. */
  public int find(CharSequence chars, int from, int to) {
    for (int i = from; i < to; i++) {
      for (String word : byFirst.at(chars, i)) {
        if (i + word.length() <= to && stands(word, chars, i)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Where the first of the words starts, -1 for none. */
  public int find(CharSequence chars) {
    return find(chars, 0, chars.length());
  }

  /** Where the last word that ends before {@code end} starts, -1 for none. */
  public int findLast(CharSequence chars, int end) {
    for (int i = end; i > 0; i--) {
      int length = endsAt(chars, i);
      if (length > 0) {
        return i - length;
      }
    }
    return -1;
  }

  /** Whether one of the words stands in the text. */
  public boolean within(CharSequence chars) {
    return find(chars) >= 0;
  }

  /** Whether the text starts with one of the words. */
  public boolean starts(CharSequence chars) {
    return startsAt(chars, 0) > 0;
  }

  /** Whether the text ends with one of the words. */
  public boolean ends(CharSequence chars) {
    return endsAt(chars, chars.length()) > 0;
  }

  /** Whether the text is one of the words. */
  public boolean has(CharSequence chars) {
    return chars.length() > 0 && startsAt(chars, 0) == chars.length();
  }

  /** The words, folded and sorted. */
  public Set<String> words() {
    return Set.copyOf(words);
  }

  /** A group of a regular expression that matches any of the words, the longest first. */
  public String regex() {
    return words.stream()
        .sorted(
            Comparator.comparingInt((String word) -> -word.length()).thenComparing(word -> word))
        .map(WordList::quoted)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Quotes only words that need it; the pattern compiler is slow with quotes. */
  private static String quoted(String word) {
    return word.chars().allMatch(Character::isLetterOrDigit) ? word : Pattern.quote(word);
  }
}
