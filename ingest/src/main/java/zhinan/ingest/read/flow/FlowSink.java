package zhinan.ingest.read.flow;

import zhinan.ingest.document.UnreadableDocumentException;

/** Takes the paragraphs and tables of a document in reading order, whatever its format. */
public interface FlowSink {
  void paragraph(FlowParagraph paragraph) throws UnreadableDocumentException;

  void table(FlowTable table) throws UnreadableDocumentException;
}
