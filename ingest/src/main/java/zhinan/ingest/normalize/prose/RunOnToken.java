package zhinan.ingest.normalize.prose;

import java.util.ArrayList;
import java.util.List;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * The smallest piece of a run-on line that is tagged: one character, or a run of digits, letters or
 * blanks.
 *
 * <p>Example: {@code 街 62号A座} is {@code 街}, a blank, {@code 00} (two digits), {@code 号}, {@code A},
 * {@code 座}. Which digits they are says nothing, how many says much.
 *
 * @param form what the features see
 * @param from 0-based, the first character
 * @param to behind the last character
 */
record RunOnToken(String form, int from, int to) {
  private static final char DIGIT = '0';
  private static final char LETTER = 'A';
  private static final char BLANK = ' ';

  /** Subscriber numbers have 7 or 8 digits and mobiles 11; more digits tell nothing more. */
  private static final int MOST_DIGITS = 12;

  /** All tokens of the words. */
  static RunOnToken[] of(String words) {
    List<RunOnToken> tokens = new ArrayList<>();
    int from = 0;
    while (from < words.length()) {
      char sign = sign(words.charAt(from));
      int to = from + 1;
      boolean run = sign == DIGIT || sign == LETTER || sign == BLANK;
      while (run && to < words.length() && sign(words.charAt(to)) == sign) {
        to++;
      }
      tokens.add(new RunOnToken(form(sign, to - from), from, to));
      from = to;
    }
    return tokens.toArray(RunOnToken[]::new);
  }

  private static String form(char sign, int length) {
    return sign == DIGIT
        ? String.valueOf(DIGIT).repeat(Math.min(length, MOST_DIGITS))
        : String.valueOf(sign);
  }

  private static char sign(char c) {
    if (Signs.isDigit(c)) {
      return DIGIT;
    }
    if (Text.isBlank(c)) {
      return BLANK;
    }
    return c < 0x80 && Character.isLetter(c) ? LETTER : c;
  }
}
