package zhinan.ingest.document;

/**
 * A file that could be read and holds no text: no bytes, blanks only, a page of pictures. Nothing
 * can be made of it, and it is no guide.
 */
public final class EmptyDocumentException extends UnreadableDocumentException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what it is, behind the file's path: {@code is empty: a page without text}
   */
  public EmptyDocumentException(String message) {
    super(message);
  }
}
