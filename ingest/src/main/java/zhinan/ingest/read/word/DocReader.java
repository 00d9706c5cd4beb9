package zhinan.ingest.read.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.Revisions;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlowTranscriber;

/**
 * Reads Word documents of the binary format (Word 97 to 2003), giving the same linear text and
 * blocks as for the same document saved in the XML format. Text boxes come behind the running text.
 */
public final class DocReader implements DocumentReader {
  private final Revisions revisions;

  /** With tracked changes accepted. */
  public DocReader() {
    this(Revisions.ACCEPT);
  }

  /**
   * @param revisions which version of tracked changes is read
   */
  public DocReader(Revisions revisions) {
    this.revisions = revisions;
  }

  @Override
  public String id() {
    return "doc";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("application/msword");
  }

  @Override
  public RawDocument read(RawFile file, Limits limits) throws UnreadableDocumentException {
    DocContainer.checkSize(file, limits);
    if (!DocContainer.isOle2(file.bytes())) {
      throw new UnreadableDocumentException(
          "no Word document of the binary format: the file is no OLE2 container");
    }
    // POI answers files that are broken inside with unchecked exceptions of many kinds.
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()));
        HWPFDocument document = new HWPFDocument(files)) {
      return read(document, file, limits);
    } catch (OldFileFormatException e) {
      throw new UnreadableDocumentException(
          "Word document of version 6, 95 or older; only Word 97 and later can be read", e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocumentException(DocContainer.whyUnreadable(file.bytes(), e), e);
    }
  }

  private RawDocument read(HWPFDocument document, RawFile file, Limits limits)
      throws UnreadableDocumentException {
    FlowTranscriber out = new FlowTranscriber(limits);
    DocBinaryText text = new DocBinaryText(document, revisions);
    text.read(document.getRange().getStartOffset(), document.getRange().getEndOffset(), out);
    new DocBinaryStories(document, text, out).write();
    return out.document(file.source(id(), ""));
  }
}
