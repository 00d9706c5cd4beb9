package zhinan.ingest.read.flow;

import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;

/** Reads a document that is a part of another one, whatever its format. */
@FunctionalInterface
public interface EmbeddedReader {
  /**
   * The part's text and blocks.
   *
   * @param name the part's name, for messages
   * @throws UnreadableDocumentException when it is broken or of a format that is not read
   */
  RawDocument read(String name, byte[] bytes, Limits limits) throws UnreadableDocumentException;
}
