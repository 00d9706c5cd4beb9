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
 * @param others where lines are in GB18030 although the rest is not
 */
public record DecodedText(
    String text,
    TextCharset charset,
    double plausibility,
    List<Range> undecodable,
    List<Range> others) {
  /**
   * Measured: guides have 0.8 and more, lists of telephone numbers and addresses 0.6; programs,
   * pictures and archives -0.3 and less, in the character set that suits them best.
   */
  private static final double MIN_PLAUSIBILITY = 0.2;

  /** NUL characters that a text may hold: a file padded at its end, a damaged byte here or there. */
  private static final int FEW = 2;

  /** In a long text one in so many; a quarter of the bytes of programs and pictures are NUL. */
  private static final int RARE = 50;

  public DecodedText {
    undecodable = List.copyOf(undecodable);
    others = List.copyOf(others);
  }

  /** A text in one character set. */
  public DecodedText(
      String text, TextCharset charset, double plausibility, List<Range> undecodable) {
    this(text, charset, plausibility, undecodable, List.of());
  }

  /** Whether this is text at all, rather than a binary file forced into characters. */
  public boolean isText() {
    long nulls = text.chars().filter(c -> c == 0).count();
    return plausibility >= MIN_PLAUSIBILITY && nulls <= Math.max(FEW, text.length() / RARE);
  }
}
