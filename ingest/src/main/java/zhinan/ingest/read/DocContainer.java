package zhinan.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import zhinan.ingest.document.Limits;

/** Looks at the container of a Word file before it is read. Only static functions without state. */
final class DocContainer {
  /** MS-CFB, header signature. */
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

  private DocContainer() {}

  static void checkSize(RawFile file, Limits limits) throws UnreadableDocumentException {
    if (file.bytes().length > limits.bytes()) {
      throw new UnreadableDocumentException("file of " + file.bytes().length + " bytes is larger than " + limits.bytes());
    }
  }

  static boolean isOle2(byte[] bytes) {
    return bytes.length >= OLE2.length && Arrays.equals(bytes, 0, OLE2.length, OLE2, 0, OLE2.length);
  }

  /** Says why a file that should be a zip is not one: Word puts an encrypted document into an OLE2 container. */
  static String whyNotZip(byte[] bytes) {
    return isEncryptedPackage(bytes)
        ? "Word document is encrypted with a password"
        : "no Word document of the XML format: the file is an OLE2 container";
  }

  static boolean isEncryptedPackage(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
    } catch (IOException | RuntimeException e) {
      // POI answers broken containers with unchecked exceptions of many kinds.
      return false;
    }
  }

  /** The words of a library's exception on one line. */
  static String reason(Throwable cause) {
    return Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName()).lines().map(String::strip).reduce("", (a, b) -> (a + " " + b).strip());
  }
}
