package zhinan.ingest.normalize.hours;

import zhinan.text.Text;

/** A place in some characters that moves on as they are read. Single use. */
final class Cursor {
  /** Blanks inside one word or number: set type puts one or two there ({@code 5 月 1 日}). */
  static final int MAX_GAP = 3;

  private static final char END = '\0';

  private final String chars;
  private int at;

  Cursor(String chars, int at) {
    this.chars = chars;
    this.at = at;
  }

  int at() {
    return at;
  }

  void back(int to) {
    at = to;
  }

  char peek() {
    return charAt(at);
  }

  /** The next character that is not blank. */
  char peekBehindBlanks() {
    return charAt(behindBlanks());
  }

  char charAt(int index) {
    return index < chars.length() ? chars.charAt(index) : END;
  }

  private int behindBlanks() {
    int end = at;
    while (end < chars.length() && end - at < MAX_GAP && Text.isBlank(chars.charAt(end))) {
      end++;
    }
    return end;
  }

  void blanks() {
    at = behindBlanks();
  }

  void skip() {
    at++;
  }

  /** Goes behind {@code word}, blanks before it allowed, if it stands here. */
  boolean take(String word) {
    int start = behindBlanks();
    if (!chars.startsWith(word, start)) {
      return false;
    }
    at = start + word.length();
    return true;
  }

  /** Goes behind one of the characters, blanks before it allowed, if one stands here. */
  boolean takeAny(String set) {
    int start = behindBlanks();
    if (start >= chars.length() || set.indexOf(chars.charAt(start)) < 0) {
      return false;
    }
    at = start + 1;
    return true;
  }

  /** Goes behind dashes or a word for "to", blanks around it allowed, if one stands here. */
  boolean takeRange() {
    int start = behindBlanks();
    int end = start;
    while (end - start < MAX_GAP && Glyphs.isRange(charAt(end))) {
      end++;
    }
    if (end == start) {
      return false;
    }
    at = end;
    blanks();
    return true;
  }

  /** How many digits stand here, at most {@code most + 1} are looked at. */
  int digits(int most) {
    int count = 0;
    while (count <= most && Glyphs.isDigit(charAt(at + count))) {
      count++;
    }
    return count;
  }

  /** Reads a number of one or two digits, or in Chinese numerals; -1 and stays where none is. */
  int number() {
    int count = digits(2);
    if (count == 0) {
      return numerals();
    }
    return count > 2 ? -1 : exactly(count);
  }

  /** Reads so many digits; -1 and stays where there are fewer. */
  int exactly(int count) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      int digit = Glyphs.digit(charAt(at + i));
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    at += count;
    return value;
  }

  /** 九, 零五, 十二, 二十, 四十五. */
  private int numerals() {
    int first = Glyphs.numeral(peek());
    int end = at + (first < 0 ? 0 : 1);
    int value = Math.max(first, 0);
    if (charAt(end) == '十') {
      value = 10 * (first < 0 ? 1 : first);
      end++;
    } else if (first != 0) {
      at = end;
      return first;
    }
    int last = Glyphs.numeral(charAt(end));
    at = last > 0 ? end + 1 : end;
    return value + Math.max(last, 0);
  }
}
