package zhinan.export.diff.text;

/**
 * A run of tokens. Immutable, may be shared.
 *
 * @param from the first, 0-based
 * @param to behind the last
 */
public record Range(int from, int to) {
  /** How many tokens. */
  public int length() {
    return Math.max(0, to - from);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return to <= from;
  }

  /** How many tokens both have. */
  public int shared(Range other) {
    return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
  }
}
