package zhinan.ingest.read.odf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.Revisions;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlowTranscriber;
import zhinan.ingest.read.parts.XmlPart;
import zhinan.ingest.read.parts.ZipParts;
import zhinan.ingest.read.plain.MediaTypes;

/**
 * Reads OpenDocument texts (ISO/IEC 26300), packed or as one flat XML file: words, headings,
 * automatic numbers as they are shown, tables with merged cells, links, text boxes. Notes are lines
 * behind their paragraph, comments, hidden text and the other version of tracked changes notices,
 * headers and footers dropped.
 *
 * <p>Example: {@code <text:h text:outline-level="1">居住证办理</text:h>} is the line {@code 居住证办理} of
 * outline level 1. Immutable, may be shared.
 */
public final class OdtReader implements DocumentReader {
  private final Revisions revisions;

  /**
   * @param revisions which version of tracked changes is read
   */
  public OdtReader(Revisions revisions) {
    this.revisions = revisions;
  }

  @Override
  public String id() {
    return "odt";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.startsWith(MediaTypes.OPEN_TEXT) || mediaType.equals(MediaTypes.FLAT_OPEN);
  }

  @Override
  public RawDocument read(RawFile file, Limits limits) throws UnreadableDocumentException {
    FlowTranscriber out = new FlowTranscriber(limits);
    OdtBody body = new OdtBody(out, revisions);
    try {
      if (file.mediaType().equals(MediaTypes.FLAT_OPEN)) {
        XmlPart flat = new XmlPart(new ByteArrayInputStream(file.bytes()));
        if (flat.next(0) && !flat.value("mimetype").startsWith(MediaTypes.OPEN_TEXT)) {
          throw new UnreadableDocumentException(
              "is " + flat.value("mimetype") + " in one XML file, which is not read yet");
        }
        body.read(flat);
      } else {
        packed(file.bytes(), limits, body);
      }
    } catch (IOException | XMLStreamException e) {
      throw new UnreadableDocumentException(
          "broken OpenDocument text, its parts cannot be read: "
              + e.getMessage().replace('\n', ' '),
          e);
    }
    body.end();
    RawDocument read = out.document(file.source(id(), ""));
    if (read.blocks().isEmpty()) {
      throw new UnreadableDocumentException("is empty: an OpenDocument text without words");
    }
    return read;
  }

  private static void packed(byte[] bytes, Limits limits, OdtBody body)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    try (ZipParts parts = new ZipParts(bytes, limits)) {
      Optional<XmlPart> manifest = parts.xml("META-INF/manifest.xml");
      while (manifest.isPresent() && manifest.get().next(0)) {
        if (manifest.get().name().equals("encryption-data")) {
          throw new UnreadableDocumentException("OpenDocument text is encrypted with a password");
        }
      }
      Optional<XmlPart> styles = parts.xml("styles.xml");
      if (styles.isPresent()) {
        body.read(styles.get());
      }
      body.read(
          parts
              .xml("content.xml")
              .orElseThrow(
                  () -> new UnreadableDocumentException("no OpenDocument text: no content.xml")));
    }
  }
}
