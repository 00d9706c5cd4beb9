package zhinan.ingest.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
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
  private final String main;

  DocxPackage(byte[] bytes, Limits limits)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    this.zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    this.limits = limits;
    List<String> mains = targets("", "_rels/.rels", "/officeDocument");
    this.main = mains.isEmpty() ? USUAL_MAIN : mains.get(0);
  }

  /** The name of the part that holds the running text. */
  String main() {
    return main;
  }

  /** The parts of a kind that the main part names, such as {@code header}, sorted by name. */
  List<String> parts(String kind)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    int folder = main.lastIndexOf('/') + 1;
    String relations = main.substring(0, folder) + "_rels/" + main.substring(folder) + ".rels";
    return targets(main.substring(0, folder), relations, "/" + kind);
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
      return Optional.ofNullable(URI.create("/" + folder).resolve(target).getPath())
          .map(path -> path.replaceFirst("^/+", ""));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Opens a part; empty where the package has none of this name. */
  Optional<DocxXml> open(String name)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    Optional<ZipArchiveEntry> entry = Optional.ofNullable(zip.getEntry(name));
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    if (entry.get().getSize() > limits.unpackedBytes()) {
      throw new UnreadableDocumentException(
          name + " unpacks to more than " + limits.unpackedBytes() + " bytes");
    }
    return Optional.of(new DocxXml(bounded(zip.getInputStream(entry.get()))));
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
