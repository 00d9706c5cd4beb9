package zhinan.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as words that are compared: full width folded, blanks and punctuation left out.
 *
 * <p>Example: {@code 自受理之日起，３个工作日。} and {@code 自受理之日起 3个工作日} are the same words. Immutable, may be
 * shared.
 *
 * @param key the letters, digits and telling signs in one string; a blank parts two numbers or
 *     Latin words that the text parts
 */
public record Words(String key) {
  /** Signs that say something: 10‰ is not 10%, and a cross is no tick. */
  private static final String TELLING = "%‰℃≤≥±√×¥$";

  /** The words of a text. */
  public static Words of(String text) {
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = Signs.fold(text.charAt(i));
      if (isAscii(c) || c == '.' && isBetweenDigits(text, i)) {
        key.append(gap && key.length() > 0 && isAscii(key.charAt(key.length() - 1)) ? " " : "");
        key.append(c);
      } else if (Signs.isHan(c) || Numeral.isHan(c) || isTelling(text, i)) {
        key.append(c);
      } else if (Character.isLetterOrDigit(c)) {
        key.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      }
      gap = !isAscii(c) && c != '.' && !(c == ',' && isThousand(text, i));
    }
    return new Words(key.toString());
  }

  /**
   * Whether a sign at an index says something, so that it is more than punctuation: a percent sign,
   * a tick; {@code <} in front of a number.
   */
  public static boolean isTelling(CharSequence text, int at) {
    char c = Signs.fold(text.charAt(at));
    boolean compares = (c == '<' || c == '>') && at + 1 < text.length();
    return TELLING.indexOf(c) >= 0 || compares && Signs.isDigit(text.charAt(at + 1));
  }

  private static boolean isAscii(char c) {
    return c < 128 && Signs.isLatinOrDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBetweenDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Signs.isDigit(text.charAt(at - 1))
        && Signs.isDigit(text.charAt(at + 1));
  }

  /** The comma of 1,200: a digit to three in front of it, three behind. */
  private static boolean isThousand(String text, int comma) {
    int first = comma;
    while (first > 0 && comma - first < 4 && Signs.isDigit(text.charAt(first - 1))) {
      first--;
    }
    int end = comma + 1;
    while (end < text.length() && end - comma < 5 && Signs.isDigit(text.charAt(end))) {
      end++;
    }
    return comma > first && comma - first < 4 && end - comma == 4;
  }

  /** Numbers and Latin words whole, Chinese character by character, in order. */
  public List<String> tokens() {
    List<String> tokens = new ArrayList<>(key.length());
    int at = 0;
    while (at < key.length()) {
      int end = at + 1;
      boolean digits = isDigit(key.charAt(at));
      if (digits || isAscii(key.charAt(at))) {
        while (end < key.length() && continues(key.charAt(end), digits)) {
          end++;
        }
      }
      if (key.charAt(at) != ' ') {
        tokens.add(key.substring(at, end));
      }
      at = end;
    }
    return tokens;
  }

  private static boolean continues(char c, boolean digits) {
    return digits ? isDigit(c) || c == '.' : isAscii(c) && !isDigit(c);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return key.isEmpty();
  }

  /** Whether the other words begin with these; {@code 30日} does not begin with 3. */
  public boolean begins(Words other) {
    if (!other.key.startsWith(key)) {
      return false;
    }
    boolean ends = key.isEmpty() || key.length() == other.key.length();
    return ends
        || !isAscii(key.charAt(key.length() - 1))
        || !isAscii(other.key.charAt(key.length()));
  }
}
