package zhinan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text made ready for reading: blanks gone, every character in its canonical form ({@link
 * Signs#fold}), and for each of them the way back to what was printed.
 *
 * <p>Example: {@code ２ 寸照片（近 期），４ 张} reads {@code 2寸照片(近期),4张} and has the mask {@code
 * 2寸照片(··),4张}; {@code printed(2, 4)} is {@code 照片} with its place in the source. All indexes are
 * 0-based in the folded characters. Several texts are laid one behind the other by a {@link
 * Joiner}. Immutable, may be shared.
 */
public final class Folded {
  private final Text printed;
  private final String chars;
  private final String mask;
  private final int[] places;
  private final int from;

  private Folded(Text printed, String chars, String mask, int[] places, int from) {
    this.printed = printed;
    this.chars = chars;
    this.mask = mask;
    this.places = places;
    this.from = from;
  }

  /** Without any blanks. */
  public static Folded of(Text text) {
    return new Joiner(false).add(text).build();
  }

  /** Without blanks, but one stays between two Latin letters or digits: {@code A1 B2}. */
  public static Folded spaced(Text text) {
    return new Joiner(true).add(text).build();
  }

  /** The folded characters of a text whose places don't matter, without any blanks. */
  public static String chars(String text) {
    StringBuilder chars = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Signs.isBlank(c)) {
        chars.append(Signs.fold(c));
      }
    }
    return chars.toString();
  }

  /**
   * Without blanks and colons, by which labels and heads of columns are compared: {@code 联系
   * 电话（手机）：} is {@code 联系电话(手机)}.
   */
  public static String key(String label) {
    return chars(label).replace(":", "");
  }

  /** Lays texts one behind the other, with separators between them where asked for. Single use. */
  public static final class Joiner {
    private final boolean spaced;
    private final List<Text> texts = new ArrayList<>();
    private final StringBuilder chars = new StringBuilder();
    private int[] places = new int[64];
    private int length;

    /**
     * @param spaced whether one blank stays between two Latin letters or digits
     */
    public Joiner(boolean spaced) {
      this.spaced = spaced;
    }

    /** Adds a text; its first character stands at the {@link #length()} of before. */
    public Joiner add(Text text) {
      String words = text.chars();
      boolean gap = false;
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (Signs.isBlank(c)) {
          gap = true;
          continue;
        }
        if (spaced && gap && i > 0 && isApart(c)) {
          put(' ', length + i - 1);
        }
        put(Signs.fold(c), length + i);
        gap = false;
      }
      texts.add(text);
      length += words.length();
      return this;
    }

    private boolean isApart(char c) {
      return chars.length() > 0
          && Signs.isLatinOrDigit(chars.charAt(chars.length() - 1))
          && Signs.isLatinOrDigit(c);
    }

    /** Adds a separator, such as LF or TAB, that stands for nothing printed. */
    public Joiner part(char separator) {
      put(separator, length);
      return this;
    }

    /** How many folded characters there are so far. */
    public int length() {
      return chars.length();
    }

    private void put(char c, int place) {
      if (chars.length() == places.length) {
        places = Arrays.copyOf(places, places.length * 2);
      }
      places[chars.length()] = place;
      chars.append(c);
    }

    public Folded build() {
      Text whole = texts.size() == 1 ? texts.get(0) : Text.join(texts);
      String folded = chars.toString();
      return new Folded(
          whole, folded, Brackets.of(folded).mask(), Arrays.copyOf(places, folded.length()), 0);
    }
  }

  /** The folded characters from {@code first} to before {@code end}, with the same way back. */
  public Folded sub(int first, int end) {
    return first == 0 && end == length()
        ? this
        : new Folded(
            printed, chars.substring(first, end), mask.substring(first, end), places, from + first);
  }

  public Folded sub(int first) {
    return sub(first, length());
  }

  public int length() {
    return chars.length();
  }

  public boolean isEmpty() {
    return chars.isEmpty();
  }

  /** The folded characters. */
  public String chars() {
    return chars;
  }

  /** The folded characters, those in brackets and quotes as {@link Brackets#HIDDEN}. */
  public String mask() {
    return mask;
  }

  /**
   * The characters as they are printed, in the widths they have there, without the blanks that were
   * left out: {@code （近期）} of {@code （ 近期 ）}, where {@link #chars()} has {@code (近期)}. Radicals
   * that are typed for Chinese characters are those characters, as in {@link #chars()}.
   */
  public String unfolded(int first, int end) {
    StringBuilder unfolded = new StringBuilder(end - first);
    for (int i = first; i < end; i++) {
      char c = chars.charAt(i);
      boolean same = Signs.isBlank(c) || Signs.isHan(c);
      unfolded.append(same ? c : printed.chars().charAt(place(i)));
    }
    return unfolded.toString();
  }

  /** All characters as they are printed, see {@link #unfolded(int, int)}. */
  public String unfolded() {
    return unfolded(0, length());
  }

  /**
   * The index of the outer bracket or quotation mark that the character before {@code end} closes,
   * -1 where it closes none: 3 for 9 in {@code 户口簿(本人(甲))}.
   */
  public int openingBefore(int end) {
    int at = end - 2;
    while (at >= 0 && mask.charAt(at) == Brackets.HIDDEN) {
      at--;
    }
    return at >= 0 && Brackets.of(mask.substring(at, end)).around() ? at : -1;
  }

  /** The character at an index. */
  public char at(int index) {
    return chars.charAt(index);
  }

  /** The pairs of brackets, by folded indexes. */
  public Brackets pairs() {
    return Brackets.of(chars);
  }

  /** The index in the printed text of the character at an index; its length for the end. */
  public int place(int index) {
    return from + index < places.length ? places[from + index] : printed.length();
  }

  /** The character at an index as it is printed; a separator as itself. */
  public char printedAt(int index) {
    return isSeparator(index) ? chars.charAt(index) : printed.chars().charAt(place(index));
  }

  /** The printed words from {@code first} to before {@code end}, blanks inside included. */
  public Text printed(int first, int end) {
    int start = first;
    int stop = end;
    while (start < stop && isSeparator(start)) {
      start++;
    }
    while (stop > start && isSeparator(stop - 1)) {
      stop--;
    }
    return start >= stop
        ? Text.of("", printed.origin(Math.min(place(Math.min(first, length())), printed.length())))
        : printed.sub(place(start), place(stop - 1) + 1);
  }

  /** Everything printed, from the first character that is no blank to the last. */
  public Text printed() {
    return printed(0, length());
  }

  /** The printed words from the first character of this to the last of {@code other}. */
  public Text printedTo(Folded other) {
    return printed.sub(place(0), other.place(other.length() - 1) + 1);
  }

  private boolean isSeparator(int index) {
    return chars.charAt(index) == '\n' || chars.charAt(index) == '\t';
  }

  /** How many folded characters stand before an index of the printed text. */
  public int readBefore(int printedIndex) {
    int read = 0;
    while (read < length() && place(read) < printedIndex) {
      read++;
    }
    return read;
  }

  /** Whether blanks were left out in front of the character. */
  public boolean hasGap(int index) {
    return index > 0 && place(index) > place(index - 1) + 1;
  }

  @Override
  public String toString() {
    return chars;
  }
}
