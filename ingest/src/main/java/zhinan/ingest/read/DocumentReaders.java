package zhinan.ingest.read;

import java.util.List;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.EmptyDocumentException;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.NoDocumentException;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.Revisions;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.odf.OdtReader;
import zhinan.ingest.read.ofd.OfdReader;
import zhinan.ingest.read.pdf.PdfReader;
import zhinan.ingest.read.plain.MediaTypes;
import zhinan.ingest.read.plain.PlainTextReader;
import zhinan.ingest.read.rtf.RtfReader;
import zhinan.ingest.read.web.MhtmlReader;
import zhinan.ingest.read.web.PageReader;
import zhinan.ingest.read.word.DocReader;
import zhinan.ingest.read.word.DocxReader;
import zhinan.ingest.read.word.WordXmlReader;
import zhinan.ingest.read.workbook.OdsReader;
import zhinan.ingest.read.workbook.WorkbookXmlReader;
import zhinan.ingest.read.workbook.XlsReader;
import zhinan.ingest.read.workbook.XlsxReader;

/**
 * The way in: finds a file's format from its content and gives it to the reader for that format.
 *
 * <p>Example: the bytes of a Word file named {@code guide.pdf} are read as Word. The name goes into
 * the provenance and nowhere else. Immutable, may be shared by threads.
 */
public final class DocumentReaders {
  /** Documents stand in documents once or twice; what goes on and on is made to do harm. */
  private static final int DEEPEST = 3;

  private final List<DocumentReader> readers;
  private final FormatDetector detector = new FormatDetector();
  private final RecognizedText recognized = new RecognizedText();

  /** All readers there are, with tracked changes accepted. */
  public DocumentReaders() {
    this(Revisions.ACCEPT);
  }

  /**
   * All readers there are.
   *
   * @param revisions which version of tracked changes is read
   */
  public DocumentReaders(Revisions revisions) {
    this(revisions, 0);
  }

  /**
   * @param depth how many documents the ones to read stand in
   */
  private DocumentReaders(Revisions revisions, int depth) {
    this(
        revisions,
        new DocxReader(
            revisions, (name, part, limits) -> part(name, part, limits, revisions, depth)));
  }

  private DocumentReaders(Revisions revisions, DocxReader word) {
    this(
        List.of(
            new PlainTextReader(),
            word,
            new DocReader(revisions),
            new PdfReader(),
            new PageReader(),
            new WordXmlReader(word),
            new MhtmlReader(),
            new OfdReader(),
            new RtfReader(revisions),
            new OdtReader(revisions),
            new XlsxReader(),
            new XlsReader(),
            new WorkbookXmlReader(),
            new OdsReader()));
  }

  private static RawDocument part(
      String name, byte[] bytes, Limits limits, Revisions revisions, int depth)
      throws UnreadableDocumentException {
    if (depth >= DEEPEST) {
      throw new UnreadableDocumentException("documents inside each other, more than " + DEEPEST);
    }
    return new DocumentReaders(revisions, depth + 1).read(name, bytes, limits);
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

  /**
   * Reads a document that may be a scan with its recognized text beside it; the text is used where
   * the document has none.
   *
   * @param beside plain text with form feeds between pages, hOCR or ALTO; no bytes for none
   * @throws UnreadableDocumentException as {@link #read(String, byte[], Limits)} does, and when the
   *     recognized text is broken or empty
   */
  public RawDocument read(String name, byte[] bytes, byte[] beside, Limits limits)
      throws UnreadableDocumentException {
    RawDocument read = read(name, bytes, limits);
    return beside.length == 0 || !read.text().isBlank()
        ? read
        : recognized.read(read.source(), beside, limits);
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
