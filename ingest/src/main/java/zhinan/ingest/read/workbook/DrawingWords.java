package zhinan.ingest.read.workbook;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.read.parts.XmlPart;

/** The words of a shape (DrawingML): paragraphs parted by LF. */
final class DrawingWords {
  private DrawingWords() {}

  static String of(XmlPart xml) throws XMLStreamException {
    List<StringBuilder> paragraphs = new ArrayList<>();
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "p" -> paragraphs.add(new StringBuilder());
        case "br" -> last(paragraphs).append('\n');
        case "t" -> last(paragraphs).append(xml.text());
        default -> {}
      }
    }
    return String.join("\n", paragraphs);
  }

  private static StringBuilder last(List<StringBuilder> paragraphs) {
    if (paragraphs.isEmpty()) {
      paragraphs.add(new StringBuilder());
    }
    return paragraphs.get(paragraphs.size() - 1);
  }
}
