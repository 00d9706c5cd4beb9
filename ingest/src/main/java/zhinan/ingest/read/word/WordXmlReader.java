package zhinan.ingest.read.word;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.parts.XmlPart;

/**
 * Reads Word documents that are one XML file, whatever their name ends in: the package laid flat
 * (Flat OPC, what report engines fill in as templates) and the XML of Word 2003 (WordprocessingML).
 * Both are packed as a .docx in memory and read as one.
 *
 * <p>Example: {@code <w:wordDocument …><w:body><w:p><w:r><w:t>办理时限} is the line {@code 办理时限}.
 * Immutable, may be shared.
 */
public final class WordXmlReader implements DocumentReader {
  private static final Set<String> MEDIA_TYPES =
      Set.of("application/vnd.ms-wordml", "application/vnd.ms-word2006ml");

  private final DocxReader reader;

  /**
   * @param reader reads what is packed
   */
  public WordXmlReader(DocxReader reader) {
    this.reader = reader;
  }

  @Override
  public String id() {
    return "word-xml";
  }

  @Override
  public boolean reads(String mediaType) {
    return MEDIA_TYPES.contains(mediaType);
  }

  @Override
  public RawDocument read(RawFile file, Limits limits) throws UnreadableDocumentException {
    DocContainer.checkSize(file, limits);
    try {
      XmlPart xml = new XmlPart(new ByteArrayInputStream(file.bytes()));
      xml.next(0);
      byte[] packed =
          xml.name().equals("wordDocument")
              ? new Word2003Package().packed(xml)
              : FlatPackage.packed(xml);
      RawDocument read = reader.read(new RawFile(file.name(), file.mediaType(), packed), limits);
      return new RawDocument(
          file.source(id(), ""),
          read.text(),
          read.places(),
          read.blocks(),
          read.doubts(),
          read.facts(),
          read.links());
    } catch (XMLStreamException e) {
      throw new UnreadableDocumentException(
          "broken Word document, its XML cannot be read: " + DocContainer.reason(e), e);
    }
  }
}
