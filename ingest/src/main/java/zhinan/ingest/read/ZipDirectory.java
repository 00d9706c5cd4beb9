package zhinan.ingest.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import zhinan.ingest.document.UnreadableDocumentException;

/**
 * The list of entries at the end of a zip file, read without unpacking anything (PKWARE APPNOTE
 * 4.3.12, 4.3.16). The JDK's own zip file takes files on disk only, and its stream unpacks all that
 * stands in front of an entry.
 */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int MAX_COMMENT = 0xffff;
  private static final int FLAG_ENCRYPTED = 1;

  /**
   * An entry asked for is a short list of types; what is longer is cut, so that a bomb does no
   * harm.
   */
  private static final int MAX_CONTENT = 1 << 20;

  private record Entry(int flags, int method, int packed, int local) {}

  private final ByteBuffer bytes;
  private final Map<String, Entry> entries = new HashMap<>();

  private ZipDirectory(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * The directory of a zip file.
   *
   * @throws UnreadableDocumentException when there is none, because the file is cut off or damaged
   */
  static ZipDirectory of(byte[] bytes) throws UnreadableDocumentException {
    ZipDirectory zip = new ZipDirectory(bytes);
    try {
      zip.readEntries();
    } catch (IndexOutOfBoundsException e) {
      throw new UnreadableDocumentException("is broken: its zip directory is damaged", e);
    }
    return zip;
  }

  boolean contains(String name) {
    return entries.containsKey(name);
  }

  /**
   * The first bytes of an entry, at most a mebibyte of them.
   *
   * @throws UnreadableDocumentException when they are damaged or encrypted
   */
  byte[] content(String name) throws UnreadableDocumentException {
    Entry entry = entries.get(name);
    if ((entry.flags() & FLAG_ENCRYPTED) != 0) {
      throw new UnreadableDocumentException("is encrypted (a zip file with a password)");
    }
    try {
      int start =
          entry.local()
              + LOCAL_LENGTH
              + unsignedShort(entry.local() + 26)
              + unsignedShort(entry.local() + 28);
      return entry.method() == 0
          ? Arrays.copyOfRange(bytes.array(), start, start + Math.min(entry.packed(), MAX_CONTENT))
          : inflate(start, entry.packed());
    } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException e) {
      throw new UnreadableDocumentException("is broken: its zip entry " + name + " is damaged", e);
    }
  }

  private byte[] inflate(int start, int length) throws DataFormatException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes.array(), start, length);
      byte[] content = new byte[MAX_CONTENT];
      return Arrays.copyOf(content, inflater.inflate(content));
    } finally {
      inflater.end();
    }
  }

  private void readEntries() throws UnreadableDocumentException {
    int at = bytes.getInt(findEnd() + 16);
    while (bytes.getInt(at) == ENTRY) {
      int nameLength = unsignedShort(at + 28);
      String name =
          new String(bytes.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
      entries.put(
          name.replace('\\', '/'),
          new Entry(
              unsignedShort(at + 8),
              unsignedShort(at + 10),
              bytes.getInt(at + 20),
              bytes.getInt(at + 42)));
      at += ENTRY_LENGTH + nameLength + unsignedShort(at + 30) + unsignedShort(at + 32);
    }
  }

  private int findEnd() throws UnreadableDocumentException {
    int last = bytes.capacity() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    throw new UnreadableDocumentException("is broken: its zip container is cut off");
  }

  private int unsignedShort(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }
}
