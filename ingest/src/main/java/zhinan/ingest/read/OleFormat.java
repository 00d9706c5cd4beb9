package zhinan.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.plain.MediaTypes;

/**
 * Tells what is kept in an OLE2 container by the names in its directory: old Word, Excel,
 * PowerPoint, or an encrypted document.
 */
final class OleFormat {
  private record Entry(String name, String mediaType) {}

  /** First match wins: a Word file may hold a whole workbook, but in a folder of its own. */
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("WordDocument", MediaTypes.DOC),
          new Entry("Workbook", MediaTypes.XLS),
          new Entry("Book", MediaTypes.XLS),
          new Entry("PowerPoint Document", MediaTypes.PPT));

  /** Where Office keeps an encrypted .docx, .xlsx or .pptx (MS-OFFCRYPTO 2.3.4.4). */
  private static final String ENCRYPTED = "EncryptedPackage";

  private OleFormat() {}

  static String mediaType(byte[] bytes) throws UnreadableDocumentException {
    Set<String> names = names(bytes);
    if (names.contains(ENCRYPTED)) {
      throw new UnreadableDocumentException("is encrypted (an Office document with a password)");
    }
    for (Entry entry : ENTRIES) {
      if (names.contains(entry.name())) {
        return entry.mediaType();
      }
    }
    return MediaTypes.TIKA_OLE;
  }

  private static Set<String> names(byte[] bytes) throws UnreadableDocumentException {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return Set.copyOf(container.getRoot().getEntryNames());
    } catch (IOException
        | IllegalArgumentException
        | IllegalStateException
        | BufferUnderflowException
        | IndexOutOfBoundsException e) {
      throw new UnreadableDocumentException(
          "is broken: its OLE2 container (old Word, Excel, PowerPoint) can't be opened", e);
    }
  }
}
