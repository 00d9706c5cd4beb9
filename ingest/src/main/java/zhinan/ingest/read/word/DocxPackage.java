package zhinan.ingest.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.input.BoundedInputStream;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.UnreadableDocumentException;

/** The parts of a Word document in their zip. Single-use. */
final class DocxPackage implements AutoCloseable {
  private static final String USUAL_MAIN = "word/document.xml";

  private final ZipFile zip;
  private final Limits limits;

  /** By name in lower case with slashes: old programs write back slashes, some spell cases anew. */
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

  private final String main;

  /** The relations of the main part by id. */
  private final Map<String, Relation> relations = new HashMap<>();

  /**
   * What a part says about another one that it uses.
   *
   * @param type the kind of use, by its full name
   * @param target the name of the part; the address of what stands outside the package
   * @param external whether it stands outside
   */
  record Relation(String type, String target, boolean external) {}

  DocxPackage(byte[] bytes, Limits limits)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    this.zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    this.limits = limits;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      entries.putIfAbsent(key(entry.getName()), entry);
    }
    List<String> mains = targets("", "_rels/.rels", "/officeDocument");
    this.main = mains.isEmpty() ? USUAL_MAIN : mains.get(0);
    readRelations();
  }

  private static String key(String name) {
    return name.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
  }

  private void readRelations() throws IOException, XMLStreamException, UnreadableDocumentException {
    Optional<DocxXml> part = open(relationsName());
    if (part.isEmpty()) {
      return;
    }
    DocxXml xml = part.get();
    while (xml.next(0)) {
      String id = xml.attribute("Id").orElse("");
      String type = xml.attribute("Type").orElse("");
      String target = xml.attribute("Target").orElse("");
      boolean external = xml.attribute("TargetMode").filter("External"::equals).isPresent();
      String name = external ? target : resolved(folder(), target).orElse(target);
      relations.put(id, new Relation(type, name, external));
    }
  }

  /** What the main part means by an id. */
  Optional<Relation> relation(String id) {
    return Optional.ofNullable(relations.get(id));
  }

  private String folder() {
    return folder(main);
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  private String relationsName() {
    return relationsName(main);
  }

  private static String relationsName(String part) {
    return folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
  }

  /** The name of the part that holds the running text. */
  String main() {
    return main;
  }

  /** The parts of a kind that the main part names, such as {@code header}, sorted by name. */
  List<String> parts(String kind)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    return parts(main, kind);
  }

  /** The parts of a kind that a part names. */
  List<String> parts(String part, String kind)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    return targets(folder(part), relationsName(part), "/" + kind);
  }

  private List<String> targets(String folder, String relations, String ending)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    TreeSet<String> found = new TreeSet<>();
    Optional<DocxXml> part = open(relations);
    if (part.isPresent()) {
      DocxXml xml = part.get();
      while (xml.next(0)) {
        if (xml.attribute("Type").orElse("").endsWith(ending)) {
          xml.attribute("Target").flatMap(target -> resolved(folder, target)).ifPresent(found::add);
        }
      }
    }
    return new ArrayList<>(found);
  }

  private static Optional<String> resolved(String folder, String target) {
    try {
      return Optional.ofNullable(
              URI.create("/" + folder).resolve(target.replace('\\', '/')).getPath())
          .map(path -> path.replaceFirst("^/+", ""));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Opens a part; empty where the package has none of this name. */
  Optional<DocxXml> open(String name)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    Optional<InputStream> part = stream(name);
    return part.isPresent() ? Optional.of(new DocxXml(part.get())) : Optional.empty();
  }

  /** The bytes of a part; empty where the package has none of this name. */
  Optional<byte[]> bytes(String name) throws IOException, UnreadableDocumentException {
    Optional<InputStream> part = stream(name);
    return part.isPresent()
        ? Optional.of(part.get().readNBytes((int) Math.min(limits.bytes(), Integer.MAX_VALUE)))
        : Optional.empty();
  }

  private Optional<InputStream> stream(String name)
      throws IOException, UnreadableDocumentException {
    Optional<ZipArchiveEntry> entry = Optional.ofNullable(entries.get(key(name)));
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    if (entry.get().getSize() > limits.unpackedBytes()) {
      throw new UnreadableDocumentException(
          name + " unpacks to more than " + limits.unpackedBytes() + " bytes");
    }
    return Optional.of(bounded(zip.getInputStream(entry.get())));
  }

  /** The size that a zip states can be a lie. */
  private InputStream bounded(InputStream part) throws IOException {
    return BoundedInputStream.builder()
        .setInputStream(part)
        .setMaxCount(limits.unpackedBytes())
        .get();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
