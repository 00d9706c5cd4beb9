package zhinan.ingest.read.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.DocumentFacts;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.parts.XmlPart;
import zhinan.ingest.read.parts.ZipParts;
import zhinan.ingest.read.pdf.PdfReader;
import zhinan.ingest.read.plain.MediaTypes;

/**
 * Reads OFD files (GB/T 33190-2016) from their XML: the characters of pages and their templates
 * with their places, and ruled lines.
 *
 * <p>Example: {@code <ofd:TextCode X="0" Y="5" DeltaX="g 3 5">办理时限</ofd:TextCode>} is the line
 * {@code 办理时限}. Pictures of pages have no text. Immutable, may be shared.
 */
public final class OfdReader implements DocumentReader {
  private static final String ROOT = "OFD.xml";

  private final PdfReader reader = new PdfReader();

  @Override
  public String id() {
    return "ofd";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(MediaTypes.OFD);
  }

  @Override
  public RawDocument read(RawFile file, Limits limits) throws UnreadableDocumentException {
    Map<DocumentFacts.Fact, String> facts = new HashMap<>();
    byte[] drawn;
    try (ZipParts parts = new ZipParts(file.bytes(), limits);
        OfdCanvas canvas = new OfdCanvas()) {
      for (String document : documents(parts, facts)) {
        document(parts, document, canvas);
      }
      drawn = canvas.bytes();
    } catch (IOException | XMLStreamException e) {
      throw new UnreadableDocumentException(
          "broken OFD file, its parts cannot be read: " + e.getMessage().replace('\n', ' '), e);
    }
    RawDocument read = reader.read(new RawFile(file.name(), MediaTypes.PDF, drawn), limits);
    return new RawDocument(
        file.source(id(), ""),
        read.text(),
        read.places(),
        read.blocks(),
        read.doubts(),
        new DocumentFacts(facts),
        read.links());
  }

  private static List<String> documents(ZipParts parts, Map<DocumentFacts.Fact, String> facts)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    XmlPart root =
        parts
            .xml(ROOT)
            .orElseThrow(() -> new UnreadableDocumentException("no OFD file: it has no " + ROOT));
    List<String> documents = new ArrayList<>();
    while (root.next(0)) {
      switch (root.name()) {
        case "DocRoot" -> documents.add(ZipParts.resolved("", root.text().strip()));
        case "Title" -> {
          String title = root.text().strip();
          if (!title.isEmpty()) {
            facts.putIfAbsent(DocumentFacts.Fact.TITLE, title);
          }
        }
        default -> {}
      }
    }
    return documents;
  }

  private static void document(ZipParts parts, String name, OfdCanvas canvas)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    XmlPart xml =
        parts
            .xml(name)
            .orElseThrow(
                () -> new UnreadableDocumentException("broken OFD file: it has no " + name));
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    OfdFonts fonts = new OfdFonts();
    Map<String, String> templates = new HashMap<>();
    List<String> pages = new ArrayList<>();
    OfdBox paper = OfdBox.A4;
    while (xml.next(0)) {
      switch (xml.name()) {
        case "PhysicalBox" -> paper = OfdBox.of(xml.text()).orElse(paper);
        case "PublicRes", "DocumentRes" -> {
          Optional<XmlPart> resources = parts.xml(ZipParts.resolved(folder, xml.text().strip()));
          if (resources.isPresent()) {
            fonts.read(resources.get());
          }
        }
        case "TemplatePage" ->
            templates.put(xml.value("ID"), ZipParts.resolved(folder, xml.value("BaseLoc")));
        case "Page" -> pages.add(ZipParts.resolved(folder, xml.value("BaseLoc")));
        default -> {}
      }
    }
    for (String page : pages) {
      new OfdPage(parts, fonts, templates).draw(page, paper, canvas);
    }
  }
}
