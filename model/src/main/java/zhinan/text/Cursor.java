package zhinan.text;

import java.util.Optional;

/**
 * A place in some characters that moves on as they are read.
 *
 * <p>Example: at 0 of {@code 5 月 1 日} {@link #number()} gives 5, {@code take("月")} is true, and so
 * on; up to {@value #MAX_GAP} blanks may stand in front of what is taken. What is not there is not
 * taken, and the cursor stays. Single use, not to be shared.
 */
public final class Cursor {
  /** Blanks inside one word or number: set type puts one or two there ({@code 5 月 1 日}). */
  public static final int MAX_GAP = 3;

  /** Stands for the end of the characters. */
  public static final char END = '\0';

  private final CharSequence chars;
  private int at;

  public Cursor(CharSequence chars, int at) {
    this.chars = chars;
    this.at = at;
  }

  public int at() {
    return at;
  }

  /** Goes to an index. */
  public void back(int to) {
    at = to;
  }

  /** The next character, {@link #END} behind the last. */
  public char peek() {
    return charAt(at);
  }

  /** The next character that is not blank. */
  public char peekBehindBlanks() {
    return charAt(behindBlanks());
  }

  /** The character at an index, {@link #END} outside. */
  public char charAt(int index) {
    return index >= 0 && index < chars.length() ? chars.charAt(index) : END;
  }

  private int behindBlanks() {
    int end = at;
    while (end < chars.length() && end - at < MAX_GAP && Signs.isBlank(chars.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Goes behind blanks. */
  public void blanks() {
    at = behindBlanks();
  }

  public void skip() {
    at++;
  }

  /** Goes behind a word, blanks before it allowed, if it stands here. */
  public boolean take(String word) {
    int start = behindBlanks();
    for (int i = 0; i < word.length(); i++) {
      if (charAt(start + i) != word.charAt(i)) {
        return false;
      }
    }
    at = start + word.length();
    return true;
  }

  /** Goes behind one of the characters, blanks before it allowed, if one stands here. */
  public boolean takeAny(String set) {
    int start = behindBlanks();
    if (start >= chars.length() || set.indexOf(chars.charAt(start)) < 0) {
      return false;
    }
    at = start + 1;
    return true;
  }

  /** Goes behind a sign, blanks before it allowed, if it stands here in any form. */
  public boolean take(Sign sign) {
    int start = behindBlanks();
    if (start >= chars.length() || Signs.of(chars.charAt(start)) != sign) {
      return false;
    }
    at = start + 1;
    return true;
  }

  /** How many digits stand here, at most {@code most + 1} are looked at. */
  public int digits(int most) {
    int count = 0;
    while (count <= most && Signs.isDigit(charAt(at + count))) {
      count++;
    }
    return count;
  }

  /** Reads a number of one or two digits, or a spoken one; -1 and stays where none is. */
  public int number() {
    int count = digits(2);
    if (count > 0) {
      return count > 2 ? -1 : exactly(count);
    }
    Optional<Numeral> spoken = Numeral.at(chars, at).filter(Numeral::isInt);
    if (spoken.isEmpty()) {
      return -1;
    }
    at = spoken.get().end();
    return spoken.get().intValue();
  }

  /** Reads so many digits; -1 and stays where there are fewer. */
  public int exactly(int count) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      int digit = Signs.digit(charAt(at + i));
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    at += count;
    return value;
  }
}
