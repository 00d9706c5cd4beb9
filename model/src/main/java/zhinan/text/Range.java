package zhinan.text;

/**
 * A half-open stretch, of the source text (UTF-16 code units) or of a row of tokens. Immutable, may
 * be shared.
 *
 * @param start inclusive, 0-based
 * @param end exclusive
 */
public record Range(int start, int end) {
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("range [" + start + "," + end + ")");
    }
  }

  /** How long it is. */
  public int length() {
    return end - start;
  }

  /** Whether nothing is in it. */
  public boolean isEmpty() {
    return end == start;
  }

  /** How much of it is in the other one too. */
  public int shared(Range other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }
}
