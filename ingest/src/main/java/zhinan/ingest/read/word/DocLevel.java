package zhinan.ingest.read.word;

import zhinan.ingest.read.flow.SymbolFonts;

/**
 * One level of an automatic list.
 *
 * @param format how it spells its number
 * @param pattern its label with {@code %1} to {@code %9} for the numbers of the levels, as {@code
 *     （%1）}; a bullet's sign
 * @param start its first number
 * @param restart 0: never restarts; n: restarts behind a paragraph of one of the first n levels;
 *     {@link #ALWAYS}
 * @param legal whether all numbers in its label are plain digits
 */
public record DocLevel(
    DocNumberFormat format, String pattern, int start, int restart, boolean legal) {
  /** Restarts behind a paragraph of any higher level. */
  public static final int ALWAYS = -1;

  /** Courier New's letter that Word uses as a bullet. */
  private static final char LETTER_BULLET = 'o';

  private static final String RING = "○";
  private static final String PLAIN_BULLET = "•";

  /** The sign in front of an item of a list without numbers. */
  String bullet() {
    if (pattern.isEmpty()) {
      return "";
    }
    char sign = pattern.charAt(0);
    if (sign == LETTER_BULLET) {
      return RING;
    }
    return SymbolFonts.sign(sign)
        .orElse(Character.getType(sign) == Character.PRIVATE_USE ? PLAIN_BULLET : pattern);
  }

  /** This level with the signs of its bullet's font. */
  DocLevel in(String font) {
    return format == DocNumberFormat.BULLET
        ? new DocLevel(format, SymbolFonts.shown(pattern, font), start, restart, legal)
        : this;
  }
}
