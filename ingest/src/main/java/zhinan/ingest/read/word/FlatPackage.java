package zhinan.ingest.read.word;

import java.util.Base64;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.read.parts.XmlPart;

/**
 * Packs a package that is laid flat in one XML file (Flat OPC: {@code pkg:package}, {@code
 * pkg:part}, {@code pkg:xmlData}). Only static functions without state.
 */
final class FlatPackage {
  private FlatPackage() {}

  static byte[] packed(XmlPart xml) throws XMLStreamException {
    PackedParts parts = new PackedParts();
    String name = "";
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "part" -> name = xml.value("name");
        case "xmlData" -> parts.add(name, xml.markup());
        case "binaryData" -> parts.add(name, bytes(xml.text()));
        default -> {}
      }
    }
    return parts.bytes();
  }

  private static byte[] bytes(String base64) throws XMLStreamException {
    try {
      return Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new XMLStreamException("binary data that is no Base64", e);
    }
  }
}
