package zhinan.ingest.normalize.material;

import java.util.Arrays;
import zhinan.text.Text;

/**
 * A stretch of a line, made ready for reading: blanks between Chinese characters gone, widths
 * folded, what stands in brackets and quotes hidden in {@link #mask()}.
 *
 * <p>Example: {@code 2 寸照片(近期),4 张} reads {@code 2寸照片（近期），4张} and has the mask {@code 2寸照片（··），4张}.
 * All three strings have one character for each character read; {@link #words} finds the printed
 * ones again. Immutable, may be shared.
 */
public final class Passage {
  private static final String PRINTED = "(),;:[]∶﹑";
  private static final String FOLDED = "（），；：【】：、";

  private final Text text;
  private final int[] places;
  private final String chars;
  private final String folded;
  private final String mask;

  private Passage(Text text, int[] places, String chars, String folded, String mask) {
    this.text = text;
    this.places = places;
    this.chars = chars;
    this.folded = folded;
    this.mask = mask;
  }

  public static Passage of(Text text) {
    String printed = text.chars();
    int[] places = new int[printed.length()];
    StringBuilder chars = new StringBuilder(printed.length());
    StringBuilder folded = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (!Text.isBlank(c) || partsWords(printed, i)) {
        places[chars.length()] = i;
        chars.append(c);
        folded.append(fold(c));
      }
    }
    String read = folded.toString();
    return new Passage(
        text, Arrays.copyOf(places, read.length()), chars.toString(), read, Brackets.mask(read));
  }

  /** A blank between two Latin words says something; {@code 3 月} and {@code 户 口} don't. */
  private static boolean partsWords(String printed, int at) {
    return at > 0
        && at < printed.length() - 1
        && isLatin(printed.charAt(at - 1))
        && isLatin(printed.charAt(at + 1));
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < '\u007f';
  }

  private static char fold(char c) {
    if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || c == '．') {
      return (char) (c - '０' + '0');
    }
    int at = PRINTED.indexOf(c);
    return at < 0 ? (Text.isBlank(c) ? ' ' : c) : FOLDED.charAt(at);
  }

  Passage sub(int from, int to) {
    return from == 0 && to == length()
        ? this
        : new Passage(
            text,
            Arrays.copyOfRange(places, from, to),
            chars.substring(from, to),
            folded.substring(from, to),
            mask.substring(from, to));
  }

  Passage sub(int from) {
    return sub(from, length());
  }

  public int length() {
    return chars.length();
  }

  public boolean isEmpty() {
    return chars.isEmpty();
  }

  /** As printed, without blanks. */
  public String chars() {
    return chars;
  }

  /** With widths folded. */
  public String folded() {
    return folded;
  }

  /** Folded, with what stands in brackets and quotes hidden. */
  public String mask() {
    return mask;
  }

  char at(int index) {
    return mask.charAt(index);
  }

  /** The printed words from the character at {@code from} to the one before {@code to}. */
  Text words(int from, int to) {
    return text.sub(places[from], places[to - 1] + 1);
  }

  /** All printed words, blanks inside included. */
  Text words() {
    return words(0, length());
  }

  /** How many characters were read of the first {@code printed} ones. */
  int readBefore(int printed) {
    int read = 0;
    while (read < places.length && places[read] < printed) {
      read++;
    }
    return read;
  }

  /** Whether a blank was left out in front of the character. */
  boolean hasGap(int index) {
    return index > 0 && places[index] > places[index - 1] + 1;
  }

  /** All printed words from the first character of this to the last of {@code other}. */
  Text wordsTo(Passage other) {
    return text.sub(places[0], other.places[other.length() - 1] + 1);
  }

  @Override
  public String toString() {
    return chars;
  }
}
