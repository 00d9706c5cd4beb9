package zhinan.ingest.read.flow;

import java.util.List;
import zhinan.ingest.document.Style;

/**
 * One line of a paragraph: a paragraph has several where it holds forced line ends.
 *
 * @param text the words, without line end or tab
 * @param style how it looks
 * @param links where words of it lead to
 */
public record FlowLine(String text, Style style, List<FlowLink> links) {
  public FlowLine {
    links = List.copyOf(links);
  }
}
