package zhinan.ingest.document;

import zhinan.model.Source;

/**
 * A file's bytes with its name and detected media type.
 *
 * @param name without folders
 * @param mediaType as detected from the content
 * @param bytes the content; not copied, and not to be changed
 */
public record RawFile(String name, String mediaType, byte[] bytes) {

  /** The provenance of a document that the given reader makes of this file. */
  public Source source(String reader, String charset) {
    return new Source(name, mediaType, bytes.length, Source.sha256(bytes), reader, charset);
  }
}
