package zhinan.ingest.read.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;

/** Looks at the container of a Word file before it is read. Only static functions without state. */
final class DocContainer {
  /** MS-CFB, header signature. */
  private static final byte[] OLE2 = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  /** MS-DOC 2.5.2, FibBase: the second byte of the flags, and fEncrypted in it. */
  private static final int FLAGS = 11;

  private static final int ENCRYPTED_FLAG = 1;

  private static final String ENCRYPTED = "Word document is encrypted with a password";

  private DocContainer() {}

  static void checkSize(RawFile file, Limits limits) throws UnreadableDocumentException {
    if (file.bytes().length > limits.bytes()) {
      throw new UnreadableDocumentException(
          "file of " + file.bytes().length + " bytes is larger than " + limits.bytes());
    }
  }

  static boolean isOle2(byte[] bytes) {
    return bytes.length >= OLE2.length
        && Arrays.equals(bytes, 0, OLE2.length, OLE2, 0, OLE2.length);
  }

  /**
   * Says why a file that should be a zip is not one: Word puts an encrypted document into an OLE2
   * container.
   */
  static String whyNotZip(byte[] bytes) {
    return isEncrypted(bytes)
        ? ENCRYPTED
        : "no Word document of the XML format: the file is an OLE2 container";
  }

  /** Says why a document of the binary format could not be read. */
  static String whyUnreadable(byte[] bytes, Throwable cause) {
    return isEncrypted(bytes) ? ENCRYPTED : "broken Word document: " + reason(cause);
  }

  private static boolean isEncrypted(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage") || isFlagged(files);
    } catch (IOException | RuntimeException e) {
      // POI answers broken containers with unchecked exceptions of many kinds.
      return false;
    }
  }

  private static boolean isFlagged(POIFSFileSystem files) throws IOException {
    if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
      return false;
    }
    try (InputStream head = files.createDocumentInputStream("WordDocument")) {
      byte[] start = head.readNBytes(FLAGS + 1);
      return start.length > FLAGS && (start[FLAGS] & ENCRYPTED_FLAG) != 0;
    }
  }

  /** The words of a library's exception on one line. */
  static String reason(Throwable cause) {
    return Optional.ofNullable(cause.getMessage())
        .orElse(cause.getClass().getSimpleName())
        .lines()
        .map(String::strip)
        .reduce("", (a, b) -> (a + " " + b).strip());
  }
}
