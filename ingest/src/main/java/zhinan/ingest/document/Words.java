package zhinan.ingest.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as words that are compared: full width folded, blanks and punctuation left out, numbers
 * and Latin words whole, Chinese character by character.
 *
 * <p>Example: {@code 自受理之日起，３个工作日。} and {@code 自受理之日起 3个工作日} are the same words. Immutable, may be
 * shared.
 *
 * @param tokens in order
 */
public record Words(List<String> tokens) {
  public Words {
    tokens = List.copyOf(tokens);
  }

  /** The words of a text. */
  public static Words of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    List<String> tokens = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int c = folded.codePointAt(at);
      int end = at + Character.charCount(c);
      if (isRun(c)) {
        while (end < folded.length() && continues(folded, at, end)) {
          end++;
        }
        tokens.add(folded.substring(at, end));
      } else if (Character.isLetterOrDigit(c)) {
        tokens.add(folded.substring(at, end));
      }
      at = end;
    }
    return new Words(tokens);
  }

  private static boolean isRun(int c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  /** Digits go with digits and the point between them, letters with letters. */
  private static boolean continues(String text, int start, int at) {
    char c = text.charAt(at);
    boolean digits = Character.isDigit(text.charAt(start));
    if (digits && c == '.') {
      return at + 1 < text.length() && isAsciiDigit(text.charAt(at + 1));
    }
    return isRun(c) && digits == isAsciiDigit(c);
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return tokens.isEmpty();
  }

  /** Whether the other words begin with these. */
  public boolean begins(Words other) {
    return tokens.size() <= other.tokens.size()
        && other.tokens.subList(0, tokens.size()).equals(tokens);
  }

  /** The words in one string, as a key. */
  public String key() {
    return String.join("", tokens);
  }
}
