package zhinan.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
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
  private final Set<String> words = new HashSet<>();
  private final Index byFirst;
  private final Index byLast;

  private WordList(Iterable<String> words) {
    for (String word : words) {
      if (word.isEmpty()) {
        throw new IllegalArgumentException("an empty word behind " + this.words);
      }
      this.words.add(Signs.fold(word));
    }
    String[] longestFirst = this.words.toArray(String[]::new);
    Arrays.sort(longestFirst, Comparator.comparingInt(word -> -word.length()));
    this.byFirst = new Index(longestFirst, word -> 0);
    this.byLast = new Index(longestFirst, word -> word.length() - 1);
  }

  /**
   * A list of words.
   *
   * @throws IllegalArgumentException for an empty word
   */
  public static WordList of(Iterable<String> words) {
    return new WordList(words);
  }

  /**
   * The words by one of their characters, the longest first: a hash table with open addressing,
   * since every reader asks at every character of a text.
   */
  private static final class Index {
    private static final String[] NONE = {};

    /** Spreads neighbours in the code table over the table: 2^32 over the golden ratio. */
    private static final int SPREAD = 0x9E3779B1;

    private final char[] keys;
    private final String[][] words;
    private final int shift;

    Index(String[] all, ToIntFunction<String> key) {
      int bits = 1;
      while (1 << bits < all.length * 2) {
        bits++;
      }
      shift = Integer.SIZE - bits;
      keys = new char[1 << bits];
      words = new String[keys.length][];
      Arrays.fill(words, NONE);
      int[] counts = new int[keys.length];
      int[] slots = new int[all.length];
      for (int i = 0; i < all.length; i++) {
        char c = lower(all[i].charAt(key.applyAsInt(all[i])));
        int slot = c * SPREAD >>> shift;
        while (counts[slot] > 0 && keys[slot] != c) {
          slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = c;
        counts[slot]++;
        slots[i] = slot;
      }
      for (int i = 0; i < all.length; i++) {
        int slot = slots[i];
        if (words[slot].length == 0) {
          words[slot] = new String[counts[slot]];
        }
        words[slot][words[slot].length - counts[slot]--] = all[i];
      }
    }

    String[] at(CharSequence chars, int index) {
      if (index < 0 || index >= chars.length()) {
        return NONE;
      }
      char c = lower(chars.charAt(index));
      int slot = c * SPREAD >>> shift;
      while (keys[slot] != c && words[slot].length > 0) {
        slot = slot + 1 & keys.length - 1;
      }
      return words[slot];
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

  /** The characters that the words start with. */
  public String starts() {
    return words.stream()
        .map(word -> word.substring(0, 1))
        .distinct()
        .sorted()
        .collect(Collectors.joining());
  }

  /** The words, folded. */
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
