package zhinan.export.diff.text;

import java.text.Normalizer;

/**
 * What of a text counts when texts are compared: letters, digits and a few signs, width and form
 * folded; blanks and punctuation do not.
 *
 * <p>Example: {@code ８０元／件，　共 ② 项} counts as {@code 80元件共2项}.
 */
public final class Fold {
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_SHIFT = 0xFEE0;
  private static final int IDEOGRAPH_FIRST = 0x4E00;
  private static final int IDEOGRAPH_LAST = 0x9FFF;

  /** Signs that change what a number says, so that they are more than punctuation. */
  private static final String COUNTING_SIGNS = "%‰℃<>≤≥±¥$";

  /** The character is skipped: a blank, or a mark inside a clause. */
  public static final int SKIPPED = 0;

  /** The character counts. */
  public static final int COUNTS = 1;

  /** The character ends a clause: punctuation. */
  public static final int PARTS = 2;

  private Fold() {}

  /** What the character at the place does. */
  public static int kind(String text, int at) {
    char c = folded(text.charAt(at));
    if (counts(c) || isPoint(text, at)) {
      return COUNTS;
    }
    return Character.isWhitespace(c) && c != '\n' || Character.isSpaceChar(c) ? SKIPPED : PARTS;
  }

  /** The character at the place, its width folded. */
  public static char character(String text, int at) {
    return folded(text.charAt(at));
  }

  /** The text with only what counts. */
  public static String significant(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = folded(text.charAt(i));
      if (counts(c) || isPoint(text, i)) {
        append(out, c);
      }
    }
    return out.toString();
  }

  /** A point between two digits belongs to the number. */
  private static boolean isPoint(String text, int at) {
    return folded(text.charAt(at)) == '.'
        && at > 0
        && at + 1 < text.length()
        && isDigit(text.charAt(at - 1))
        && isDigit(text.charAt(at + 1));
  }

  /** Full-width forms as their ASCII counterparts; anything else as it is. */
  static char folded(char c) {
    return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_WIDTH_SHIFT) : c;
  }

  /** Whether it is a digit from 0 to 9 of any width. */
  static boolean isDigit(char c) {
    char narrow = folded(c);
    return narrow >= '0' && narrow <= '9';
  }

  /** Whether it is a Latin letter of any width. */
  static boolean isLatin(char c) {
    int lower = folded(c) | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  /** Whether a folded character is more than blanks and punctuation. */
  static boolean counts(char c) {
    if (c >= IDEOGRAPH_FIRST && c <= IDEOGRAPH_LAST) {
      return true;
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.OTHER_NUMBER
        || Character.isSurrogate(c)
        || COUNTING_SIGNS.indexOf(c) >= 0;
  }

  private static void append(StringBuilder out, char c) {
    boolean plain = c < 0x80 || c >= IDEOGRAPH_FIRST && c <= IDEOGRAPH_LAST;
    if (plain || Character.isSurrogate(c)) {
      out.append(c);
    } else {
      out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
    }
  }
}
