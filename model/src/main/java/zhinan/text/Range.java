package zhinan.text;

/**
 * A half-open stretch of the source text. Immutable, may be shared.
 *
 * @param start inclusive, 0-based UTF-16 code units
 * @param end exclusive
 */
public record Range(int start, int end) {
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("range [" + start + "," + end + ")");
    }
  }
}
