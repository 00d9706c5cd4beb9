package zhinan.ingest.document;

/**
 * A file that is no document: a picture, a program, an archive, a data table. Whoever walks a
 * folder passes over it; a file that was asked for by name failed.
 */
public final class NoDocumentException extends UnreadableDocumentException {
  private static final long serialVersionUID = 1L;

  public NoDocumentException(String message) {
    super(message);
  }
}
