package zhinan.ingest.read.word;

import java.util.List;

/**
 * One cell of a row as the file has it, covered cells included.
 *
 * @param column 0-based grid column
 * @param span how many grid columns it covers
 * @param merge its part in a merge with cells above and below
 * @param text its words; paragraphs parted by LF
 * @param asides what hangs on its paragraphs
 */
record DocCell(int column, int span, Merge merge, String text, List<DocAside> asides) {
  DocCell {
    asides = List.copyOf(asides);
  }

  /** A cell's part in a vertical merge. */
  enum Merge {
    NONE,
    START,
    /** Covered by the cell above. */
    CONTINUE
  }
}
