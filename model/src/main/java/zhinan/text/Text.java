package zhinan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words that know where each of their characters stands in the source text, through every cut, join
 * and fold.
 *
 * <p>Example: the wrapped lines {@code 生活补贴认} (offsets 10–14) and {@code 定申请} (17–19) join to a
 * text of eight characters whose sixth has the origin 17. Cutting and joining never invents a
 * character: every one has an origin in the source.
 *
 * <p>Immutable, may be shared. A text that is one unbroken stretch of the source needs no table of
 * origins.
 */
public final class Text {
  private static final int[] UNBROKEN = new int[0];

  private final String chars;
  private final int start;
  private final int[] origins;

  private Text(String chars, int start, int[] origins) {
    this.chars = chars;
    this.start = start;
    this.origins = origins;
  }

  /** An unbroken stretch that starts at the offset {@code start} of the source. */
  public static Text of(String chars, int start) {
    return new Text(chars, start, UNBROKEN);
  }

  /**
   * Characters that stand at the given offsets of the source, one for each; offsets never count
   * down.
   */
  public static Text placed(String chars, int[] origins) {
    if (origins.length != chars.length()) {
      throw new IllegalArgumentException(
          "placing " + chars.length() + " characters at " + origins.length + " offsets");
    }
    return packed(chars, origins.clone());
  }

  /** The given texts one behind the other. */
  public static Text join(List<Text> texts) {
    StringBuilder chars = new StringBuilder();
    texts.forEach(text -> chars.append(text.chars));
    int[] origins = new int[chars.length()];
    int at = 0;
    for (Text text : texts) {
      for (int i = 0; i < text.length(); i++) {
        origins[at++] = text.origin(i);
      }
    }
    return packed(chars.toString(), origins);
  }

  private static Text packed(String chars, int[] origins) {
    return new Text(
        chars, origins.length == 0 ? 0 : origins[0], isUnbroken(origins) ? UNBROKEN : origins);
  }

  private static boolean isUnbroken(int[] origins) {
    for (int i = 1; i < origins.length; i++) {
      if (origins[i] != origins[i - 1] + 1) {
        return false;
      }
    }
    return true;
  }

  /** The words. */
  public String chars() {
    return chars;
  }

  public int length() {
    return chars.length();
  }

  /** Whether nothing is left of it by {@link #strip()}. */
  public boolean isBlank() {
    for (int i = 0; i < chars.length(); i++) {
      if (!isBlank(chars.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The source offset of the character at {@code index}; for {@code index == length()} the offset
   * behind the last.
   */
  public int origin(int index) {
    if (origins.length == 0) {
      return start + index;
    }
    return index == origins.length ? origins[index - 1] + 1 : origins[index];
  }

  /** The source offset of the first character. */
  public int start() {
    return origin(0);
  }

  /** The source offset behind the last character. */
  public int end() {
    return origin(length());
  }

  /** The characters from {@code from} to before {@code to}. */
  public Text sub(int from, int to) {
    if (from == 0 && to == length()) {
      return this;
    }
    String cut = chars.substring(from, to);
    if (origins.length == 0) {
      return new Text(cut, start + from, UNBROKEN);
    }
    return cut.isEmpty()
        ? new Text("", origin(from), UNBROKEN)
        : packed(cut, Arrays.copyOfRange(origins, from, to));
  }

  /** The characters from {@code from} on. */
  public Text sub(int from) {
    return sub(from, length());
  }

  /** Without blanks (ASCII, ideographic, no-break) at both ends. */
  public Text strip() {
    int from = 0;
    int to = length();
    while (from < to && isBlank(chars.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(chars.charAt(to - 1))) {
      to--;
    }
    return sub(from, to);
  }

  /** The same places with other characters, one for one. */
  public Text withChars(String replaced) {
    if (replaced.length() != chars.length()) {
      throw new IllegalArgumentException(
          "replacing " + chars.length() + " characters by " + replaced.length());
    }
    return replaced.equals(chars) ? this : new Text(replaced, start, origins);
  }

  /** Only the characters at the given indexes, which count up. */
  public Text pick(int[] indexes) {
    StringBuilder kept = new StringBuilder(indexes.length);
    int[] places = new int[indexes.length];
    for (int i = 0; i < indexes.length; i++) {
      kept.append(chars.charAt(indexes[i]));
      places[i] = origin(indexes[i]);
    }
    return packed(kept.toString(), places);
  }

  /**
   * The unbroken stretches of the source that the characters come from, in the order of the text.
   */
  public List<Range> ranges() {
    if (origins.length == 0) {
      return chars.isEmpty() ? List.of() : List.of(new Range(start, end()));
    }
    List<Range> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= length(); i++) {
      if (i == length() || origin(i) != origin(i - 1) + 1) {
        ranges.add(new Range(origin(from), origin(i - 1) + 1));
        from = i;
      }
    }
    return ranges;
  }

  /** Whether a character is white space of any width. */
  public static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\u3000'
        || c == '\u200b'
        || c == '\ufeff'
        || Character.isWhitespace(c);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && chars.equals(text.chars) && ranges().equals(text.ranges());
  }

  @Override
  public int hashCode() {
    return chars.hashCode();
  }

  @Override
  public String toString() {
    return chars;
  }
}
