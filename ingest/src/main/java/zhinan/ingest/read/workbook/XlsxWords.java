package zhinan.ingest.read.workbook;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.read.parts.XmlPart;

/** Reads the words of .xlsx parts. Only static functions without state. */
final class XlsxWords {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final int HEX = 16;

  private XlsxWords() {}

  /** The words of the element at hand: its runs, without the readings above them. */
  static String of(XmlPart xml) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "t" -> words.append(unescaped(xml.text()));
        case "rPh" -> xml.skip();
        default -> {}
      }
    }
    return words.toString();
  }

  /** The words of all elements of a name. */
  static void items(XmlPart xml, String name, List<String> items) throws XMLStreamException {
    while (xml.next(0)) {
      if (xml.name().equals(name)) {
        items.add(of(xml));
      }
    }
  }

  /** Characters that XML can't hold are written as {@code _x000D_} (ECMA-376 part 1, 22.9.2.19). */
  private static String unescaped(String words) {
    return words.contains("_x")
        ? ESCAPED
            .matcher(words)
            .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))))
            .replace("\r\n", "\n")
            .replace('\r', '\n')
        : words;
  }

  private static String character(String code) {
    return String.valueOf((char) Integer.parseInt(code, HEX));
  }
}
