package zhinan.model;

import java.util.OptionalInt;

/**
 * A place in the linear text of a source ({@code source.txt}).
 *
 * <p>Example: the title {@code 事项1：生育登记服务} on the fourth line of a plain text file is {@code new
 * Span(25, 35, 4, OptionalInt.empty())}.
 *
 * <p>Immutable, may be shared.
 *
 * @param start first character, 0-based offset in UTF-16 code units
 * @param end the offset behind the last character; never before {@code start}
 * @param line the physical line of {@code source.txt} that holds {@code start}, 1-based
 * @param page the page that holds {@code start}, 1-based; empty for formats without pages
 */
public record Span(int start, int end, int line, OptionalInt page) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span [" + start + "," + end + ") is no half-open range");
    }
    if (line < 1) {
      throw new IllegalArgumentException("line " + line + " is not 1-based");
    }
  }

  /** The number of UTF-16 code units covered. */
  public int length() {
    return end - start;
  }
}
