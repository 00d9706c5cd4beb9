package zhinan.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where it may match; a regular expression of a hundred words is slow
 * to refuse a place by itself.
 *
 * <p>Example: with {@code ¥} for a first character and numbers in front of {@code 元角}, {@code
 * 2个窗口收工本费10元} is tried at the last number only. What the pattern finds is the same as without the
 * look, as long as every match starts with what is named. Immutable, may be shared.
 */
public final class FirstLook {
  /**
   * What a number is written with: {@link Numeral#ANY}, and what makes it an estimate ({@code
   * 几十余}).
   */
  private static final String NUMBER =
      "0123456789" + Signs.WIDE_DIGITS + ",，.．点半几数余多来" + Numeral.characters();

  private final Pattern pattern;
  private final BitSet firsts;
  private final BitSet numbers;
  private final BitSet behind;
  private final WordList words;

  private FirstLook(Pattern pattern, BitSet firsts, BitSet behind, WordList words) {
    this.pattern = pattern;
    this.firsts = firsts;
    this.numbers = set(NUMBER);
    this.numbers.andNot(behind);
    this.behind = behind;
    this.words = words;
  }

  /** A pattern that may match at every place. */
  public static FirstLook everywhere(Pattern pattern) {
    BitSet all = new BitSet();
    all.set(0, Character.MAX_VALUE + 1);
    return new FirstLook(pattern, all, new BitSet(), WordList.of(List.of()));
  }

  /**
   * A pattern whose matches start with a character, with a number or with a word.
   *
   * @param firsts characters that a match starts with
   * @param behind where a match starts with a number, what stands behind the number in every match
   * @param words words that a match starts with
   */
  public static FirstLook of(Pattern pattern, String firsts, String behind, WordList words) {
    return new FirstLook(pattern, set(firsts), set(behind), words);
  }

  private static BitSet set(String chars) {
    BitSet set = new BitSet();
    chars.chars().forEach(set::set);
    return set;
  }

  /** A matcher for {@link #find}. */
  public Matcher matcher(CharSequence chars) {
    return pattern.matcher(chars).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Moves a matcher of this to the first match from an index on; whether there is one. */
  public boolean find(Matcher matcher, CharSequence chars, int from) {
    int end = from;
    for (int i = from; i < chars.length(); i++) {
      end = i < end ? end : numberEnd(chars, i);
      if (mayStart(chars, i, end) && matcher.region(i, chars.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Behind the run of characters of numbers that starts at an index, the index itself for none. */
  private int numberEnd(CharSequence chars, int from) {
    int end = from;
    while (end < chars.length() && numbers.get(chars.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean mayStart(CharSequence chars, int at, int numberEnd) {
    boolean number = at < numberEnd && numberEnd < chars.length();
    return firsts.get(chars.charAt(at))
        || number && behind.get(chars.charAt(numberEnd))
        || words.startsAt(chars, at) > 0;
  }
}
