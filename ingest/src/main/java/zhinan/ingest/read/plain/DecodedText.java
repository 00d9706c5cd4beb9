package zhinan.ingest.read.plain;

import java.util.List;
import zhinan.text.Range;

/**
 * A file's bytes as text. Immutable, may be shared.
 *
 * @param text without byte order mark; line ends are LF
 * @param charset the character set it was decoded with
 * @param plausibility how well it looks like text that people write in China: 1 for perfect, below
 *     0 for nonsense
 * @param undecodable where bytes fit no character and {@code U+FFFD} stands for them
 * @param foreign stretches of lines that are in another character set than the rest
 */
public record DecodedText(
    String text,
    TextCharset charset,
    double plausibility,
    List<Range> undecodable,
    List<Range> foreign) {
  /**
   * Measured: guides have 0.8 and more, lists of telephone numbers and addresses 0.6; programs,
   * pictures and archives -0.3 and less, in the character set that suits them best.
   */
  private static final double MIN_PLAUSIBILITY = 0.2;

  public DecodedText {
    undecodable = List.copyOf(undecodable);
    foreign = List.copyOf(foreign);
  }

  /** Whether this is text at all, rather than a binary file forced into characters. */
  public boolean isText() {
    return plausibility >= MIN_PLAUSIBILITY && text.indexOf('\0') < 0;
  }
}
