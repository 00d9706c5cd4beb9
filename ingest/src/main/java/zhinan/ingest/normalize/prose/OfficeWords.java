package zhinan.ingest.normalize.prose;

import java.util.EnumMap;
import java.util.Map;
import zhinan.ingest.words.NameWords;
import zhinan.text.Lexicon;
import zhinan.text.Signs;
import zhinan.text.WordList;

/**
 * The words by which offices are told from other words, from {@code office-words.tsv}; what offices
 * and divisions end in, from {@link NameWords}. Immutable, may be shared.
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
    LINKED,
    LISTED,
    NOT_A_NAME,
    ONLINE,
    PLACED,
    SAME,
    SIDE,
    TAIL,
    TIMES
  }

  private final Map<Kind, WordList> lists = new EnumMap<>(Kind.class);

  private OfficeWords(NameWords names) {
    Lexicon<Kind> words = Lexicon.load(OfficeWords.class, "office-words.tsv", Kind.class);
    for (Kind kind : Kind.values()) {
      lists.put(kind, words.of(kind));
    }
    lists.put(Kind.INSTITUTION, names.offices());
    lists.put(Kind.DIVISION, names.divisions());
  }

  static OfficeWords load(NameWords names) {
    return new OfficeWords(names);
  }

  /** Whether the phrase is a word of the kind. */
  boolean is(Kind kind, String phrase) {
    return lists.get(kind).has(Signs.fold(phrase));
  }

  /** Whether a word of the kind stands in the phrase. */
  boolean within(Kind kind, String phrase) {
    return lists.get(kind).within(Signs.fold(phrase));
  }

  /** The length of the longest word of the kind that the phrase ends in, 0 for none. */
  int ending(Kind kind, String phrase) {
    return lists.get(kind).endsAt(Signs.fold(phrase), phrase.length());
  }

  /** The length of the longest word of the kind that the phrase starts with, 0 for none. */
  int start(Kind kind, String phrase) {
    return lists.get(kind).startsAt(Signs.fold(phrase), 0);
  }

  /** Behind the last word of the kind in the phrase, 0 where there is none. */
  int behindLast(Kind kind, String phrase) {
    String folded = Signs.fold(phrase);
    int behind = phrase.length();
    while (behind > 0 && lists.get(kind).endsAt(folded, behind) == 0) {
      behind--;
    }
    return behind;
  }
}
