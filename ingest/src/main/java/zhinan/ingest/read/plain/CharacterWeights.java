package zhinan.ingest.read.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How much each character speaks for a text being what people write in China. Text decoded in a
 * wrong character set is made of real but rare characters; this is what tells it.
 *
 * <p>Immutable, may be shared; made when the first text file is read.
 */
final class CharacterWeights {
  private static final int FREQUENT = 10;
  private static final int COMMON = 7;
  private static final int NOT_COUNTED = 0;

  /** Characters from the one before to this one have the weight; in tenths. */
  private record Stretch(int last, int weight) {}

  private static final List<Stretch> STRETCHES =
      List.of(
          new Stretch(0x001f, -20), // control characters
          new Stretch(0x007e, NOT_COUNTED), // ASCII, the same in all but UTF-16
          new Stretch(0x009f, -10), // more control characters
          new Stretch(0x1fff, -5), // letters of Europe, Africa, India
          new Stretch(0x206f, 5), // dashes, dots, quotation marks
          new Stretch(0x20ff, -3),
          new Stretch(0x27bf, 4), // №, ①, ■, →, ✓
          new Stretch(0x2e7f, -5),
          new Stretch(0x2fff, -2), // radicals
          new Stretch(0x303f, 8), // 、。《》【】
          new Stretch(0x31ff, -7), // kana, bopomofo, jamo
          new Stretch(0x33ff, 2), // ㈠, ㎡
          new Stretch(0x4dbf, -8), // rare ideographs
          new Stretch(0x9fff, -2), // ideographs; the common ones are marked below
          new Stretch(0xd7ff, -10), // Yi, Hangul
          new Stretch(0xdfff, -5), // halves of characters beyond the first plane
          new Stretch(0xf8ff, -5), // private use, where residue of fonts lives
          new Stretch(0xfaff, -3),
          new Stretch(0xfe2f, -10), // Arabic forms
          new Stretch(0xfe6f, 3),
          new Stretch(0xff5e, 8), // ，：（） and full-width digits
          new Stretch(0xffef, -5),
          new Stretch(0xffff, -20)); // undecodable

  /** Tab, line ends, form feed, no-break and zero-width blanks. */
  private static final String BLANKS = "\t\n\r\f\u00a0\u200b\ufeff";

  /** Marks that stand in Chinese text although they belong to the letters of Europe. */
  private static final String MARKS = "·×÷±§°";

  /** Rows of the characters in general use: GB2312 level 1, Big5 level 1. */
  private static final int[][] LEVELS = {{0xb0, 0xd7, 0xa1}, {0xa4, 0xc6, 0x40}};

  private static final List<String> LEVEL_CHARSETS = List.of("GB2312", "Big5");

  /** Stands behind the constants that it is made of. */
  static final CharacterWeights TABLE = new CharacterWeights();

  /**
   * A text of ASCII alone: plausible, but less than one of common Chinese characters. The bytes of
   * 中山区 in UTF-16 spell {@code -Nq\:S}.
   */
  private static final double ASCII_ALONE = 0.6;

  private final byte[] weights = new byte[Character.MAX_VALUE + 1];

  private CharacterWeights() {
    int from = 0;
    for (Stretch stretch : STRETCHES) {
      Arrays.fill(weights, from, stretch.last() + 1, (byte) stretch.weight());
      from = stretch.last() + 1;
    }
    mark(BLANKS, NOT_COUNTED);
    for (int i = 0; i < LEVELS.length; i++) {
      mark(level(LEVELS[i], LEVEL_CHARSETS.get(i)), COMMON);
    }
    mark(MARKS, COMMON);
    mark(frequent(), FREQUENT);
  }

  /** The mean weight of a text's characters, at most 1; 0 for an empty text. */
  double mean(String text) {
    long sum = 0;
    int counted = 0;
    for (int i = 0; i < text.length(); i++) {
      byte weight = weights[text.charAt(i)];
      sum += weight;
      counted += weight == NOT_COUNTED ? 0 : 1;
    }
    if (counted == 0) {
      return text.isEmpty() ? 0 : ASCII_ALONE;
    }
    return (double) sum / counted / FREQUENT;
  }

  private void mark(String characters, int weight) {
    characters.chars().forEach(c -> weights[c] = (byte) weight);
  }

  private static String level(int[] level, String charset) {
    byte[] pairs = new byte[(level[1] - level[0] + 1) * (0xff - level[2]) * 2];
    int at = 0;
    for (int row = level[0]; row <= level[1]; row++) {
      for (int cell = level[2]; cell < 0xff; cell++) {
        pairs[at++] = (byte) row;
        pairs[at++] = (byte) cell;
      }
    }
    return new String(pairs, Charset.forName(charset))
        .codePoints()
        .filter(Character::isIdeographic)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String frequent() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    CharacterWeights.class.getResourceAsStream("frequent-characters.txt"),
                    "frequent-characters.txt"),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).reduce("", String::concat);
    } catch (IOException e) {
      throw new UncheckedIOException("frequent-characters.txt", e);
    }
  }
}
