package zhinan.export.diff.text;

import java.text.Normalizer;
import zhinan.text.Numeral;
import zhinan.text.Signs;
import zhinan.text.Words;

/**
 * What of a text counts when editions are compared: letters, digits, enclosed numbers and telling
 * signs, folded; blanks and punctuation do not. Unlike {@link Words} it keeps the labels of items.
 *
 * <p>Example: {@code ８０元／件，　共 ② 项} counts as {@code 80元件共2项}.
 */
public final class Fold {
  /** The character is skipped: a blank, or a mark inside a clause. */
  public static final int SKIPPED = 0;

  /** The character counts. */
  public static final int COUNTS = 1;

  /** The character ends a clause: punctuation. */
  public static final int PARTS = 2;

  private Fold() {}

  /** What the character at the place does. */
  public static int kind(String text, int at) {
    char c = text.charAt(at);
    if (counts(text, at)) {
      return COUNTS;
    }
    return c != '\n' && Signs.isBlank(c) ? SKIPPED : PARTS;
  }

  /** The text with only what counts. */
  public static String significant(String text) {
    return significant(text, 0, text.length());
  }

  /** What counts of a stretch of the text; what stands around it tells a minus from a dash. */
  public static String significant(String text, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = Signs.fold(text.charAt(i));
      if (!counts(text, i)) {
        continue;
      }
      if (Words.isRange(text, i)) {
        out.append(Words.RANGE);
        continue;
      }
      boolean plain = c < 0x80 || Signs.isHan(c) || Character.isSurrogate(c) || Numeral.isHan(c);
      out.append(plain ? String.valueOf(c) : compatible(c));
    }
    return out.toString();
  }

  private static String compatible(char c) {
    int number = Signs.enclosed(c);
    return number >= 0
        ? String.valueOf(number)
        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
  }

  /** Whether the character at the place is more than blanks and punctuation. */
  static boolean counts(String text, int at) {
    char c = Signs.fold(text.charAt(at));
    return Signs.isHan(c)
        || Numeral.isHan(c)
        || Character.isLetterOrDigit(c)
        || Signs.enclosed(c) >= 0
        || Character.getType(c) == Character.OTHER_NUMBER
        || Character.isSurrogate(c)
        || Words.isTelling(text, at)
        || isPoint(text, at);
  }

  /** A point between two digits belongs to the number. */
  private static boolean isPoint(String text, int at) {
    return Signs.fold(text.charAt(at)) == '.'
        && at > 0
        && at + 1 < text.length()
        && Signs.isDigit(text.charAt(at - 1))
        && Signs.isDigit(text.charAt(at + 1));
  }
}
