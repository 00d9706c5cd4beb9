package zhinan.text;

/**
 * What a sign of punctuation does, whatever its width or drawing. Example: {@code ：}, {@code :} and
 * {@code ∶} (U+2236) are all {@link #COLON}. Which character is which stands in {@code signs.tsv}.
 */
public enum Sign {
  /** White space of any width, zero-width ones included. */
  BLANK,
  /** {@code ：}. */
  COLON,
  /** {@code ；}. */
  SEMICOLON,
  /** {@code ，}. */
  COMMA,
  /** {@code 、}, which parts the members of a list. */
  PAUSE,
  /** {@code 。！？}: a sentence ends. */
  STOP,
  /** {@code .}: of a number, a label or a Latin sentence. */
  POINT,
  /** {@code …}. */
  ELLIPSIS,
  /** {@code -}, {@code —}, {@code –}, {@code ─} and all that are typed for one another. */
  DASH,
  /** {@code ~}, {@code 〜}: from one to the other. */
  WAVE,
  /** {@code /} and its mirror. */
  SLASH,
  /** An opening bracket of any family, title marks included. */
  OPEN,
  /** A closing bracket. */
  CLOSE,
  /** An opening quotation mark. */
  QUOTE_OPEN,
  /** A closing quotation mark. */
  QUOTE_CLOSE,
  /** A quotation mark that opens and closes. */
  QUOTE,
  /** {@code ●}, {@code ◆}: stands in front of an item. */
  BULLET,
  /** Anything else: letters, digits, symbols. */
  OTHER
}
