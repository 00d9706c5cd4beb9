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
 * character; the one exception is asked for by name: a joining sign ({@link #join(List, String)},
 * {@link #led(String)}), which stands nowhere in the source. Its origin is the place where it would
 * stand, {@link #ranges()} leaves it out, and so no account counts it.
 *
 * <p>Immutable, may be shared. A text that is one unbroken stretch of the source needs no table of
 * origins.
 */
public final class Text {
  private static final int[] UNBROKEN = new int[0];

  /** No words, at the start of the source. */
  public static final Text EMPTY = of("", 0);

  private final String chars;
  private final int start;

  /** Of a joining sign the complement of its place. */
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
    return join(texts, "");
  }

  /**
   * The given texts one behind the other with a joining sign between any two: {@code 周启明} and
   * {@code 方若琳} joined by {@code 、}. The sign's place is that of the character in front of it.
   */
  public static Text join(List<Text> texts, String sign) {
    StringBuilder chars = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      chars.append(i == 0 ? "" : sign).append(texts.get(i).chars);
    }
    int[] origins = new int[chars.length()];
    int at = 0;
    for (int i = 0; i < texts.size(); i++) {
      Text text = texts.get(i);
      if (i > 0) {
        Text front = texts.get(i - 1);
        int place = front.origin(Math.max(0, front.length() - 1));
        Arrays.fill(origins, at, at + sign.length(), ~place);
        at += sign.length();
      }
      for (int k = 0; k < text.length(); k++) {
        origins[at++] = text.coded(k);
      }
    }
    return packed(chars.toString(), origins);
  }

  /**
   * This text behind words that are said elsewhere, such as the header of its column: {@code 床位数：}
   * in front of {@code 30}. They count as joining signs and have the place of the text's start.
   */
  public Text led(String words) {
    int[] led = new int[words.length() + length()];
    Arrays.fill(led, 0, words.length(), ~start());
    for (int i = 0; i < length(); i++) {
      led[words.length() + i] = coded(i);
    }
    return packed(words + chars, led);
  }

  private static Text packed(String chars, int[] origins) {
    return new Text(
        chars,
        origins.length == 0 ? 0 : place(origins[0]),
        isUnbroken(origins) ? UNBROKEN : origins);
  }

  private static boolean isUnbroken(int[] origins) {
    for (int i = 1; i < origins.length; i++) {
      if (origins[i] != origins[i - 1] + 1) {
        return false;
      }
    }
    return origins.length == 0 || origins[0] >= 0;
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
    return index == origins.length ? place(origins[index - 1]) + 1 : place(origins[index]);
  }

  /**
   * Whether the character at {@code index} is a joining sign, which stands nowhere in the source.
   */
  public boolean isSign(int index) {
    return origins.length > 0 && origins[index] < 0;
  }

  private int coded(int index) {
    return origins.length == 0 ? start + index : origins[index];
  }

  private static int place(int coded) {
    return coded < 0 ? ~coded : coded;
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

  /**
   * The same words for a place behind others: what stands further up in the source has the offset
   * {@code first}, so that offsets never count down where texts are joined in another order than
   * printed.
   */
  public Text notBefore(int first) {
    if (start() >= first && origins.length == 0) {
      return this;
    }
    int[] later = new int[length()];
    for (int i = 0; i < later.length; i++) {
      later[i] = isSign(i) ? ~Math.max(first, origin(i)) : Math.max(first, origin(i));
    }
    return packed(chars, later);
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
      places[i] = coded(indexes[i]);
    }
    return packed(kept.toString(), places);
  }

  /**
   * The unbroken stretches of the source that the characters come from, in the order of the text;
   * without joining signs.
   */
  public List<Range> ranges() {
    if (origins.length == 0) {
      return chars.isEmpty() ? List.of() : List.of(new Range(start, end()));
    }
    List<Range> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= length(); i++) {
      if (i == length() || origins[i] != origins[i - 1] + 1 || origins[i - 1] < 0) {
        if (origins[from] >= 0) {
          ranges.add(new Range(origins[from], origins[i - 1] + 1));
        }
        from = i;
      }
    }
    return ranges;
  }

  /** Whether a character is white space of any width. */
  public static boolean isBlank(char c) {
    return Signs.isBlank(c);
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
