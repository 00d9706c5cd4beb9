package zhinan.model;

import java.util.List;
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
 * @param boxes where the words stand on their pages: a box for each printed line, or around the
 *     lines of one column where they are many; empty for formats that are not laid out
 */
public record Span(int start, int end, int line, OptionalInt page, List<PageBox> boxes) {
  public Span {
    boxes = List.copyOf(boxes);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span [" + start + "," + end + ") is no half-open range");
    }
    if (line < 1) {
      throw new IllegalArgumentException("line " + line + " is not 1-based");
    }
  }

  /** A place of which no page shows where it is. */
  public Span(int start, int end, int line, OptionalInt page) {
    this(start, end, line, page, List.of());
  }

  /** The number of UTF-16 code units covered. */
  public int length() {
    return end - start;
  }
}
