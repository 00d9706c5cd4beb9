package zhinan.export.diff.text;

import zhinan.text.Numeral;
import zhinan.text.Signs;

/**
 * A word of a passage that is never cut. Blanks and punctuation are in no token.
 *
 * <p>Examples: {@code 20个工作日}, {@code 0411-83011679}, {@code 《户口登记条例》}, {@code （1）}, {@code http},
 * and each Chinese character. Immutable, may be shared.
 *
 * @param kind which sort
 * @param key what is compared; equal for tokens that differ in width, blanks and punctuation alone
 * @param from its first character, 0-based in the text
 * @param to behind its last character
 * @param piece the piece of the passage that it stands in, 0-based
 */
public record Token(Kind kind, String key, int from, int to, int piece) {
  /** The key with Chinese numerals as digits: {@code 5个工作日} for 五个工作日. */
  public String counted() {
    int from = key.startsWith("第") ? 1 : 0;
    return key.length() == from || Signs.isDigit(key.charAt(from))
        ? key
        : Numeral.at(key, from)
            .map(
                number ->
                    key.substring(0, from)
                        + number.value().toPlainString()
                        + key.substring(number.end()))
            .orElse(key);
  }

  /** Which sort of token. */
  public enum Kind {
    /** One Chinese character, or a sign. */
    CHARACTER,
    /** A run of Latin letters. */
    LATIN,
    /** A number, date, time or phone with its unit. */
    NUMBER,
    /** A title in 《》. */
    TITLE,
    /** The label of an item: ①, （1）, 二、. */
    LABEL
  }
}
