package zhinan.ingest.document;

/**
 * A document that can't be opened at all; the message says in one line what it is and why, such as
 * {@code is encrypted}, so that it reads on behind the file's path.
 */
public sealed class UnreadableDocumentException extends Exception
    permits EmptyDocumentException, NoDocumentException {
  private static final long serialVersionUID = 1L;

  public UnreadableDocumentException(String message) {
    super(message);
  }

  public UnreadableDocumentException(String message, Throwable cause) {
    super(message, cause);
  }
}
