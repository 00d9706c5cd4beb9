package zhinan.ingest.read.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a package that is made in memory. Single-use. */
final class PackedParts {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  void add(String name, CharSequence xml) {
    add(name, xml.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A part that is told twice counts once. */
  void add(String name, byte[] content) {
    parts.putIfAbsent(name.replaceFirst("^/+", ""), content);
  }

  /** The zip; it is read at once, so that packing it tightly would be a waste. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }
}
