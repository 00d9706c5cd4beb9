package zhinan.ingest.read.flow;

import zhinan.ingest.document.Style;

/**
 * One line of a paragraph: a paragraph has several where it holds forced line ends.
 *
 * @param text the words, without line end or tab
 * @param style how it looks
 */
public record FlowLine(String text, Style style) {}
