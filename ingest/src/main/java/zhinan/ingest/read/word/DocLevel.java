package zhinan.ingest.read.word;

import java.util.Map;

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
record DocLevel(DocNumberFormat format, String pattern, int start, int restart, boolean legal) {
  /** Restarts behind a paragraph of any higher level. */
  static final int ALWAYS = -1;

  /**
   * What the signs of Symbol, Wingdings and Courier New, the fonts of Word's own bullets, look
   * like. Word stores them in the private use area, as 0xF000 plus the sign's place in the font.
   */
  private static final Map<Character, String> BULLETS =
      Map.ofEntries(
          Map.entry('\uf0b7', "•"),
          Map.entry('\uf06c', "●"),
          Map.entry('\uf06d', "○"),
          Map.entry('\uf06e', "■"),
          Map.entry('\uf0a8', "□"),
          Map.entry('\uf06f', "□"),
          Map.entry('\uf0a7', "▪"),
          Map.entry('\uf075', "◆"),
          Map.entry('\uf076', "❖"),
          Map.entry('\uf0d8', "➢"),
          Map.entry('\uf0fc', "✓"),
          Map.entry('\uf0ab', "★"),
          Map.entry('o', "○"));

  private static final String PLAIN_BULLET = "•";

  /** The sign in front of an item of a list without numbers. */
  String bullet() {
    if (pattern.isEmpty()) {
      return "";
    }
    char sign = pattern.charAt(0);
    boolean unseen = Character.getType(sign) == Character.PRIVATE_USE;
    return BULLETS.getOrDefault(sign, unseen ? PLAIN_BULLET : pattern);
  }
}
