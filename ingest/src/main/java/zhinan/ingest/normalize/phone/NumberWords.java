package zhinan.ingest.normalize.phone;

import java.util.Optional;
import zhinan.text.Lexicon;
import zhinan.text.Lexicon.Hit;
import zhinan.text.Signs;

/**
 * What words around digits say about them, read from {@code number-words.tsv} and {@code
 * number-joints.tsv}.
 *
 * <p>Example: in {@code 咨询电话：84369193} the word 电话 says that a number follows; in {@code
 * 邮政编码：116011} the word says that none does; in {@code 84369193至95} the word 至 that a range does.
 * All characters must be folded by {@link Signs#fold(String)}. Immutable, may be shared.
 */
record NumberWords(Lexicon<NumberWord> words, Lexicon<NumberJoint> joints) {

  /** What a word beside digits says of them. */
  enum NumberWord {
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

  /** What a word right between digits, or right behind them, makes of them. */
  enum NumberJoint {
    /** 一, typed for a dash. */
    DASH,
    /** 为, between a word and the digits that it speaks of. */
    LINK,
    /** 和, between the members of a list. */
    LIST,
    /** 元: the digits count something. */
    MEASURE,
    /** 至. */
    RANGE,
    /** 点: the digits are of a time. */
    TIME,
    /** 楼: the digits number a part of a building. */
    UNIT
  }

  static NumberWords load() {
    return new NumberWords(
        Lexicon.load(NumberWords.class, "number-words.tsv", NumberWord.class),
        Lexicon.load(NumberWords.class, "number-joints.tsv", NumberJoint.class));
  }

  /** The word that ends nearest before {@code at}, not before {@code from}. */
  Optional<Hit<NumberWord>> before(String chars, int from, int at) {
    for (int end = at; end > from; end--) {
      Optional<Hit<NumberWord>> hit = endingAt(chars, from, end);
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  /** The longest word that ends right before {@code end}, not before {@code from}. */
  Optional<Hit<NumberWord>> endingAt(String chars, int from, int end) {
    Optional<Hit<NumberWord>> hit = words.endingAt(chars, end);
    return hit.isEmpty() || hit.get().start() >= from
        ? hit
        : words
            .endingAt(chars.substring(from, end), end - from)
            .map(part -> new Hit<>(part.kind(), part.start() + from, end));
  }

  /** The first word that starts at {@code from} or later, but before {@code to}. */
  Optional<Hit<NumberWord>> after(String chars, int from, int to) {
    for (int start = from; start < to; start++) {
      Optional<Hit<NumberWord>> hit = words.startingAt(chars, start);
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  /** Whether exactly these characters are a word of extensions. */
  boolean isExtension(String word) {
    return words.has(NumberWord.EXTENSION, word);
  }

  /** The length of the joint of a kind that starts at an index, 0 for none. */
  int jointAt(NumberJoint kind, CharSequence chars, int at) {
    return joints.of(kind).startsAt(chars, at);
  }

  /** Whether the character is a joint of a kind by itself. */
  boolean is(NumberJoint kind, char c) {
    return joints.has(kind, String.valueOf(c));
  }

  /** A dash, or what is typed for one. */
  boolean isDash(char c) {
    return Signs.isDash(c) || is(NumberJoint.DASH, c);
  }
}
