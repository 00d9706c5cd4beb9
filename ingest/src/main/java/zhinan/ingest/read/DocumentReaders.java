package zhinan.ingest.read;

import java.util.List;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.EmptyDocumentException;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.NoDocumentException;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.pdf.PdfReader;
import zhinan.ingest.read.plain.MediaTypes;
import zhinan.ingest.read.plain.PlainTextReader;
import zhinan.ingest.read.web.PageReader;
import zhinan.ingest.read.word.DocReader;
import zhinan.ingest.read.word.DocxReader;

/**
 * The way in: finds a file's format from its content and gives it to the reader for that format.
 *
 * <p>Example: the bytes of a Word file named {@code guide.pdf} are read as Word. The name goes into
 * the provenance and nowhere else. Immutable, may be shared by threads.
 */
public final class DocumentReaders {
  private final List<DocumentReader> readers;
  private final FormatDetector detector = new FormatDetector();

  /** All readers there are. */
  public DocumentReaders() {
    this(
        List.of(
            new PlainTextReader(),
            new DocxReader(),
            new DocReader(),
            new PdfReader(),
            new PageReader()));
  }

  DocumentReaders(List<DocumentReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /**
   * Reads a document.
   *
   * @param name the file's name without folders
   * @param bytes its content, which must not change meanwhile
   * @throws NoDocumentException when the file is none: a picture, a program, an archive
   * @throws UnreadableDocumentException when it is empty, broken, encrypted, too large, or of a
   *     format that has no reader
   */
  public RawDocument read(String name, byte[] bytes, Limits limits)
      throws UnreadableDocumentException {
    if (bytes.length == 0) {
      throw new EmptyDocumentException("is empty");
    }
    if (bytes.length > limits.bytes()) {
      throw new UnreadableDocumentException(
          "has " + bytes.length + " bytes, more than the limit of " + limits.bytes());
    }
    RawFile file = new RawFile(name, detector.detect(bytes), bytes);
    return reader(file.mediaType()).read(file, limits);
  }

  private DocumentReader reader(String mediaType) throws UnreadableDocumentException {
    for (DocumentReader reader : readers) {
      if (reader.reads(mediaType)) {
        return reader;
      }
    }
    if (MediaTypes.isDocument(mediaType)) {
      throw new UnreadableDocumentException("is " + mediaType + ", which is not read yet");
    }
    throw new NoDocumentException("is " + mediaType + ", no document");
  }
}
