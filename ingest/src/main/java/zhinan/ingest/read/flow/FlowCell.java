package zhinan.ingest.read.flow;

import java.util.List;

/**
 * One cell of a row as the file has it, covered cells included.
 *
 * @param column 0-based grid column
 * @param span how many grid columns it covers
 * @param merge its part in a merge with cells above and below
 * @param text its words; paragraphs parted by LF
 * @param asides what hangs on its paragraphs
 * @param links where words of it lead to
 */
public record FlowCell(
    int column, int span, Merge merge, String text, List<FlowAside> asides, List<FlowLink> links) {
  public FlowCell {
    asides = List.copyOf(asides);
    links = List.copyOf(links);
  }

  /** A cell of which no links are known. */
  public FlowCell(int column, int span, Merge merge, String text, List<FlowAside> asides) {
    this(column, span, merge, text, asides, List.of());
  }

  /** A cell's part in a vertical merge. */
  public enum Merge {
    NONE,
    START,
    /** Covered by the cell above. */
    CONTINUE
  }
}
