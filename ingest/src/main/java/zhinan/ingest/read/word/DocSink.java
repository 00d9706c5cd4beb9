package zhinan.ingest.read.word;

import zhinan.ingest.document.UnreadableDocumentException;

/**
 * Takes the paragraphs and tables of a Word document in reading order, whichever of the two formats
 * they come from.
 */
interface DocSink {
  void paragraph(DocParagraph paragraph) throws UnreadableDocumentException;

  void table(DocTable table) throws UnreadableDocumentException;
}
