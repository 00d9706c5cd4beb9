package zhinan.ingest.read.word;

import java.util.List;

/**
 * A paragraph of a Word document as it is shown, its automatic number included.
 *
 * @param lines at least one
 * @param asides what hangs on it
 */
record DocParagraph(List<DocLine> lines, List<DocAside> asides) {
  DocParagraph {
    lines = List.copyOf(lines);
    asides = List.copyOf(asides);
  }
}
