package zhinan.ingest.read.ofd;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.read.parts.XmlPart;

/** Which fonts of a document are bold. Single-use. */
final class OfdFonts {
  private final Set<String> bold = new HashSet<>();

  void read(XmlPart xml) throws XMLStreamException {
    while (xml.next(0)) {
      if (xml.name().equals("Font")
          && (xml.isOn("Bold")
              || xml.value("FontName").toLowerCase(Locale.ROOT).contains("bold"))) {
        bold.add(xml.value("ID"));
      }
    }
  }

  boolean isBold(String id) {
    return bold.contains(id);
  }
}
