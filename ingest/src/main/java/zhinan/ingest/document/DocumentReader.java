package zhinan.ingest.document;

/**
 * Reads one format. A reader keeps no state between documents and may be shared.
 *
 * <p>It gives every character of the document's text, in reading order, either in a block or as
 * {@code Dropped} with a reason; it does not judge what a line means.
 */
public interface DocumentReader {
  /** Its name in provenance: {@code text}, {@code docx}, {@code xlsx}, {@code html}. */
  String id();

  /** Whether it reads documents of this media type, as detected from the content. */
  boolean reads(String mediaType);

  /**
   * Reads the bytes.
   *
   * @param file the bytes with the name and media type
   * @throws UnreadableDocumentException when the bytes are broken, encrypted, or beyond the limits
   */
  RawDocument read(RawFile file, Limits limits) throws UnreadableDocumentException;
}
