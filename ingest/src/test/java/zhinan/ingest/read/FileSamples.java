package zhinan.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes the smallest files of many formats that still are what they claim to be. */
final class FileSamples {
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private FileSamples() {}

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Names and contents in turn; an entry named {@code mimetype} is stored, as OpenDocument wants
   * it.
   */
  static byte[] zip(String... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        ZipEntry entry = new ZipEntry(entries[i]);
        byte[] content = text(entries[i + 1]);
        if (entries[i].equals("mimetype")) {
          store(entry, content);
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static void store(ZipEntry entry, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
  }

  /** An Office Open XML package; the main part's content type is all that counts. */
  static byte[] ooxml(String mainType, String part) throws IOException {
    return zip("[Content_Types].xml", contentTypes(mainType), part, "<x/>");
  }

  static String contentTypes(String mainType) {
    return "<Types><Override ContentType=\"" + OFFICE + mainType + ".main+xml\"/></Types>";
  }

  /** An OLE2 container with one stream. */
  static byte[] ole(String entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
      container.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }
}
