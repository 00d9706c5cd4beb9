package zhinan.ingest.document;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import zhinan.model.Span;

/**
 * Finds the line and page of any offset of a source text. Immutable, may be shared.
 *
 * <p>Lines end in LF and count from 1; pages are known by the offset at which each starts.
 */
public final class Places {
  private final int[] lineStarts;
  private final int[] pageStarts;
  private final PrintedRuns runs;

  /**
   * For a text whose pages 1, 2, … start at the given offsets, which count up; no offsets for a
   * format without pages.
   */
  public Places(String text, int[] pageStarts) {
    this(text, pageStarts, List.of());
  }

  /** For a text that is printed: {@code runs} say where, by offsets that count up. */
  Places(String text, int[] pageStarts, List<PrintedRun> runs) {
    this.runs = new PrintedRuns(runs);
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
    this.pageStarts = pageStarts.clone();
  }

  /** The 1-based physical line that holds the offset. */
  public int line(int offset) {
    return index(lineStarts, offset);
  }

  /** The 1-based page that holds the offset; empty for a format without pages. */
  public OptionalInt page(int offset) {
    return pageStarts.length == 0
        ? OptionalInt.empty()
        : OptionalInt.of(Math.max(1, index(pageStarts, offset)));
  }

  /**
   * The span from {@code start} to before {@code end}, with line and page of its start and where it
   * is printed.
   */
  public Span span(int start, int end) {
    return new Span(start, end, line(start), page(start), runs.boxes(start, end));
  }

  private static int index(int[] starts, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
