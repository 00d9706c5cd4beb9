package zhinan.conservation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** All words of an XML part, whatever is around them. Single-use. */
final class PlainXml {
  private static final Set<String> SYMBOL_FONTS =
      Set.of("symbol", "webdings", "wingdings", "wingdings 2", "wingdings 3");

  private static final String SHEET = "urn:schemas-microsoft-com:office:spreadsheet";

  /** Elements that end the words before them. */
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p", "h", "br", "tab", "cr", "line-break", "si", "is", "Data", "TextObject", "pt", "v");

  /** What holds words of a vocabulary; where it is empty all words count. */
  private final Set<String> holders;

  /** What is no text of the document, with all inside it. */
  private final Set<String> passed;

  private final List<String> paragraphs = new ArrayList<>();
  private StringBuilder words = new StringBuilder();

  PlainXml(Set<String> holders, Set<String> passed) {
    this.holders = holders;
    this.passed = passed;
  }

  /**
   * The words of Word's and Excel's vocabularies: readings above characters, pictures as text, the
   * copy of a drawing for older programs, and numbers, which are shown as their format wants it,
   * left out.
   */
  static List<String> office(byte[] part) throws IOException {
    return new PlainXml(
            Set.of("t", "delText", "v", "Data"),
            Set.of("rt", "rPh", "Fallback", "binData", "binaryData", "glossaryDocument"))
        .read(parse(part));
  }

  static boolean isSymbolFont(String name) {
    return SYMBOL_FONTS.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  static Element parse(byte[] part) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute("jdk.xml.maxElementDepth", "0");
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(part))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  List<String> read(Element root) {
    inside(root, holders.isEmpty());
    end();
    return paragraphs;
  }

  private void end() {
    paragraphs.add(words.toString());
    words = new StringBuilder();
  }

  private void inside(Element element, boolean taken) {
    String name = element.getLocalName();
    if (passed.contains(name)
        || name.equals("r") && isOfSymbols(element)
        || name.equals("Data") && !element.getAttributeNS(SHEET, "Type").equals("String")) {
      return;
    }
    boolean ends = PARAGRAPHS.contains(name);
    if (ends) {
      end();
    }
    if (name.equals("textpath")) {
      words.append(element.getAttribute("string"));
    }
    boolean takes = taken || holders.contains(name);
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        inside(child, takes);
      } else if (takes && node.getNodeType() != Node.COMMENT_NODE) {
        words.append(node.getNodeValue());
      }
    }
    if (ends) {
      end();
    }
  }

  /** The letters of a symbol font are pictures and no letters. */
  private static boolean isOfSymbols(Element run) {
    for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element properties && "rPr".equals(properties.getLocalName())) {
        for (Node font = properties.getFirstChild(); font != null; font = font.getNextSibling()) {
          for (int i = 0; font instanceof Element && i < font.getAttributes().getLength(); i++) {
            if (isSymbolFont(font.getAttributes().item(i).getNodeValue())) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }
}
