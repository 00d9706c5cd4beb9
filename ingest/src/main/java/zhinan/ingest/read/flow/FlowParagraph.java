package zhinan.ingest.read.flow;

import java.util.List;

/**
 * A paragraph of a document as it is shown, its automatic number included.
 *
 * @param lines none where only asides hang on it
 * @param asides what hangs on it
 */
public record FlowParagraph(List<FlowLine> lines, List<FlowAside> asides) {
  public FlowParagraph {
    lines = List.copyOf(lines);
    asides = List.copyOf(asides);
  }
}
