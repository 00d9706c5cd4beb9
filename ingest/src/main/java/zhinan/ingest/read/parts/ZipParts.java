package zhinan.ingest.read.parts;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.input.BoundedInputStream;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.UnreadableDocumentException;

/**
 * The parts of a document that is a zip of XML files. Names are compared without a leading slash
 * and with slashes of one kind. Single-use.
 */
public final class ZipParts implements AutoCloseable {
  /**
   * What a part says of its connections (ECMA-376 part 2, 9.3).
   *
   * @param id its name in the part
   * @param type the kind of connection, without the address in front: {@code worksheet}
   * @param target the name of a part, or an address outside
   */
  public record Relation(String id, String type, String target) {}

  private final ZipFile zip;
  private final Limits limits;
  private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

  /** Opens the zip. */
  public ZipParts(byte[] bytes, Limits limits) throws IOException {
    this.zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    this.limits = limits;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      entries.putIfAbsent(plain(entry.getName()), entry);
    }
  }

  private static String plain(String name) {
    return name.replace('\\', '/').replaceFirst("^/+", "");
  }

  /** The names of all parts, in the order of the zip. */
  public List<String> names() {
    return List.copyOf(entries.keySet());
  }

  /** Opens a part as XML; empty where there is none of this name. */
  public Optional<XmlPart> xml(String name)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    Optional<InputStream> part = open(name);
    return part.isPresent() ? Optional.of(new XmlPart(part.get())) : Optional.empty();
  }

  /** The bytes of a part; empty where there is none of this name. */
  public Optional<byte[]> bytes(String name) throws IOException, UnreadableDocumentException {
    Optional<InputStream> part = open(name);
    return part.isPresent() ? Optional.of(part.get().readAllBytes()) : Optional.empty();
  }

  private Optional<InputStream> open(String name) throws IOException, UnreadableDocumentException {
    Optional<ZipArchiveEntry> entry = Optional.ofNullable(entries.get(plain(name)));
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    if (entry.get().getSize() > limits.unpackedBytes()) {
      throw new UnreadableDocumentException(
          name + " unpacks to more than " + limits.unpackedBytes() + " bytes");
    }
    // The size that a zip states can be a lie.
    return Optional.of(
        BoundedInputStream.builder()
            .setInputStream(zip.getInputStream(entry.get()))
            .setMaxCount(limits.unpackedBytes())
            .get());
  }

  /**
   * What a part of an Office Open XML package is connected with; the name is empty for the package.
   */
  public List<Relation> relations(String part)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    int folder = part.lastIndexOf('/') + 1;
    String name = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    List<Relation> found = new ArrayList<>();
    Optional<XmlPart> xml = xml(name);
    while (xml.isPresent() && xml.get().next(0)) {
      if (xml.get().name().equals("Relationship")) {
        found.add(relation(xml.get(), part.substring(0, folder)));
      }
    }
    return found;
  }

  private static Relation relation(XmlPart xml, String folder) {
    String type = xml.value("Type");
    String target = xml.value("Target");
    boolean outside = xml.value("TargetMode").equalsIgnoreCase("External");
    return new Relation(
        xml.value("Id"),
        type.substring(type.lastIndexOf('/') + 1),
        outside ? target : resolved(folder, target));
  }

  /** The name of a part that another part names from its own folder. */
  public static String resolved(String folder, String target) {
    try {
      return plain(
          Optional.ofNullable(URI.create("/" + folder).resolve(target.replace('\\', '/')).getPath())
              .orElse(target));
    } catch (IllegalArgumentException e) {
      return target;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
