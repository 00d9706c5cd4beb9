package zhinan.ingest.read.word;

import java.io.InputStream;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part of a Word document as a stream of elements. Single-use.
 *
 * <p>A loop over {@link #next} sees every element inside the one at hand, at any depth, unless the
 * loop's body consumes it with {@link #skip}, {@link #text} or a loop of its own; so wrappers that
 * mean nothing to us (links, content controls) fall away. Of alternative contents the first is seen
 * from which something is {@link #took taken}.
 */
final class DocxXml {
  /**
   * Elements outside these vocabularies have no name for us: drawings have paragraphs and runs of
   * their own.
   */
  private static final Set<String> KNOWN =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
          "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "http://purl.oclc.org/ooxml/officeDocument/math",
          "http://schemas.microsoft.com/office/word/2010/wordml",
          "http://schemas.microsoft.com/office/word/2015/wordml/symex",
          "http://schemas.openxmlformats.org/package/2006/relationships");

  /** The vocabularies of drawings that say where words stand and which parts hold more of them. */
  private static final Set<String> DRAWN =
      Set.of(
          "urn:schemas-microsoft-com:vml",
          "urn:schemas-microsoft-com:office:office",
          "http://schemas.openxmlformats.org/drawingml/2006/main",
          "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
          "http://schemas.openxmlformats.org/drawingml/2006/diagram",
          "http://schemas.openxmlformats.org/drawingml/2006/chart",
          "http://purl.oclc.org/ooxml/drawingml/main",
          "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
          "http://purl.oclc.org/ooxml/drawingml/diagram",
          "http://purl.oclc.org/ooxml/drawingml/chart",
          "http://schemas.microsoft.com/office/drawing/2008/diagram",
          "http://schemas.microsoft.com/office/drawing/2014/chartex",
          "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing",
          "http://purl.oclc.org/ooxml/drawingml/chartDrawing",
          "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
          "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
          "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
          "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing");

  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  /**
   * Far beyond what Word writes; each nested table takes some six levels, each text box about
   * twelve.
   */
  private static final int DEEPEST = 1000;

  /** The parser's own limit is 100 from Java 24 on, which deep tables in text boxes pass. */
  private static final String DEPTH_LIMIT = "jdk.xml.maxElementDepth";

  private final XMLStreamReader in;

  /** By depth, whether an element there holds alternative contents, and whether one was read. */
  private final BitSet alternatives = new BitSet();

  private final BitSet chosen = new BitSet();
  private int depth;

  DocxXml(InputStream part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(DEPTH_LIMIT, String.valueOf(DEEPEST + 1));
    in = factory.createXMLStreamReader(part);
  }

  /** The depth of the element at hand, for {@link #next}. */
  int depth() {
    return depth;
  }

  /**
   * Goes on to the next element inside the one that stood at {@code outer}; false when that one has
   * ended.
   */
  boolean next(int outer) throws XMLStreamException {
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        enter();
        if (isChosen()) {
          return true;
        }
        skip();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        if (depth < outer) {
          return false;
        }
      } else if (event == XMLStreamConstants.DTD) {
        throw new XMLStreamException("a document type is not allowed here");
      }
    }
    return false;
  }

  private void enter() throws XMLStreamException {
    depth++;
    if (depth > DEEPEST) {
      throw new XMLStreamException("elements nested deeper than " + DEEPEST);
    }
  }

  private boolean isChosen() {
    if (!COMPATIBILITY.equals(in.getNamespaceURI())) {
      return true;
    }
    if (in.getLocalName().equals("AlternateContent")) {
      alternatives.set(depth);
      chosen.clear(depth);
      return true;
    }
    return !chosen.get(depth - 1);
  }

  /**
   * Says that the element at hand gave words, so that its alternatives must not give them again.
   */
  void took() {
    for (int i = alternatives.nextSetBit(0);
        i >= 0 && i < depth;
        i = alternatives.nextSetBit(i + 1)) {
      chosen.set(i);
    }
  }

  /** The element's name without prefix; empty for an element of a vocabulary that is not Word's. */
  String name() {
    return KNOWN.contains(Objects.requireNonNullElse(in.getNamespaceURI(), ""))
        ? in.getLocalName()
        : "";
  }

  /** The same for the vocabularies of drawings. */
  String drawn() {
    return DRAWN.contains(Objects.requireNonNullElse(in.getNamespaceURI(), ""))
        ? in.getLocalName()
        : "";
  }

  /** Leaves out the element at hand with all that it holds. */
  void skip() throws XMLStreamException {
    int inside = 1;
    while (inside > 0) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        inside++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inside--;
      }
    }
    depth--;
  }

  /** Reads the element at hand to its end and adds its characters. */
  void text(StringBuilder words) throws XMLStreamException {
    int event = in.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        skip();
      } else if (in.hasText() && event != XMLStreamConstants.COMMENT) {
        words.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
        took();
      }
      event = in.next();
    }
    depth--;
  }

  Optional<String> attribute(String name) {
    return Optional.ofNullable(in.getAttributeValue(null, name));
  }

  /** The attribute {@code w:val}; empty where it is missing. */
  String value() {
    return attribute("val").orElse("");
  }

  /** An attribute that is a whole number; empty where it is missing or none. */
  OptionalInt number(String name) {
    try {
      return attribute(name)
          .map(String::strip)
          .map(Integer::valueOf)
          .map(OptionalInt::of)
          .orElse(OptionalInt.empty());
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  /** The element as a switch: on unless its value says off. */
  boolean isOn() {
    return switch (value()) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }
}
