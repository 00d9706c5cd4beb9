package zhinan.ingest.normalize.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words by which offices are told from other words, from {@code office-words.tsv}. Immutable,
 * may be shared.
 */
final class OfficeWords {
  /** What a word tells; the table says what each kind is for. */
  enum Kind {
    ABSENT,
    CUE,
    CUE_FIRST,
    DIALLED,
    DIVISION,
    GENERIC,
    INSTITUTION,
    LISTED,
    NOT_A_NAME,
    SAME,
    TAIL,
    TIMES
  }

  /** No word in the table is longer. */
  static final int LONGEST = 10;

  private final Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<String>> sets = new EnumMap<>(Kind.class);

  private OfficeWords() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new ArrayList<>());
      sets.put(kind, new HashSet<>());
    }
    for (String[] entry : WordTable.entries("office-words.tsv")) {
      words.get(Kind.valueOf(entry[0])).add(entry[1]);
      sets.get(Kind.valueOf(entry[0])).add(entry[1]);
    }
  }

  static OfficeWords load() {
    return new OfficeWords();
  }

  /** Whether the phrase is a word of the kind. */
  boolean is(Kind kind, String phrase) {
    return sets.get(kind).contains(phrase);
  }

  /** Whether a word of the kind stands in the phrase. */
  boolean within(Kind kind, String phrase) {
    for (String word : words.get(kind)) {
      if (phrase.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The length of the longest word of the kind that the phrase ends in, 0 for none. */
  int ending(Kind kind, String phrase) {
    int longest = 0;
    for (String word : words.get(kind)) {
      if (word.length() > longest && phrase.endsWith(word)) {
        longest = word.length();
      }
    }
    return longest;
  }

  /** The length of the longest word of the kind that the phrase starts with, 0 for none. */
  int start(Kind kind, String phrase) {
    int longest = 0;
    for (String word : words.get(kind)) {
      if (word.length() > longest && phrase.startsWith(word)) {
        longest = word.length();
      }
    }
    return longest;
  }

  /** Behind the last word of the kind in the phrase, 0 where there is none. */
  int behindLast(Kind kind, String phrase) {
    int behind = 0;
    for (String word : words.get(kind)) {
      int at = phrase.lastIndexOf(word);
      behind = at < 0 ? behind : Math.max(behind, at + word.length());
    }
    return behind;
  }
}
