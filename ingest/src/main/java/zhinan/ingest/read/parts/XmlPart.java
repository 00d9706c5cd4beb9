package zhinan.ingest.read.parts;

import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part of a document as a stream of elements and words. Single-use.
 *
 * <p>A loop over {@link #next} sees every element inside the one at hand, at any depth, unless the
 * loop's body consumes it with {@link #skip}, {@link #text} or a loop of its own; so wrappers that
 * mean nothing to the reader fall away. A loop over {@link #nextNode} sees the words between them
 * too.
 *
 * <p>Example: in {@code <p>办理<s/>时限</p>} such a loop sees the words {@code 办理}, the element {@code
 * s}, the words {@code 时限}. Document types are not allowed, entities are not followed.
 */
public final class XmlPart {
  /** Far beyond what office programs write; each nested table takes some six levels. */
  private static final int DEEPEST = 1000;

  /** The parser's own limit is 100 from Java 24 on, which deep tables in text boxes pass. */
  private static final String DEPTH_LIMIT = "jdk.xml.maxElementDepth";

  private final XMLStreamReader in;
  private int depth;
  private boolean words;

  /** Reads what the stream holds, in the encoding that the XML states. */
  public XmlPart(InputStream part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(DEPTH_LIMIT, String.valueOf(DEEPEST + 1));
    in = factory.createXMLStreamReader(part);
  }

  /** The depth of the element at hand, for {@link #next}. */
  public int depth() {
    return depth;
  }

  /**
   * Goes on to the next element inside the one that stood at {@code outer}; false when that one has
   * ended.
   */
  public boolean next(int outer) throws XMLStreamException {
    boolean more = nextNode(outer);
    while (more && words) {
      more = nextNode(outer);
    }
    return more;
  }

  /** The same, where words are seen too. */
  public boolean nextNode(int outer) throws XMLStreamException {
    words = false;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          enter();
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth < outer) {
            return false;
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          words = true;
          return true;
        }
        case XMLStreamConstants.DTD ->
            throw new XMLStreamException("a document type is not allowed here");
        default -> {}
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

  /** Whether words are at hand and no element. */
  public boolean isWords() {
    return words;
  }

  /** The words at hand. */
  public String words() {
    return in.getText();
  }

  /** The name of the element at hand without prefix. */
  public String name() {
    return in.getLocalName();
  }

  /** The vocabulary of the element at hand; empty for none. */
  public String namespace() {
    return Objects.requireNonNullElse(in.getNamespaceURI(), "");
  }

  /** Leaves out the element at hand with all that it holds. */
  public void skip() throws XMLStreamException {
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

  /** Reads the element at hand to its end and gives all words in it. */
  public String text() throws XMLStreamException {
    StringBuilder all = new StringBuilder();
    int outer = depth;
    while (nextNode(outer)) {
      if (words) {
        all.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
      }
    }
    return all.toString();
  }

  /**
   * The element inside the one at hand as XML of its own; empty where there is none. The one at
   * hand is read to its end.
   */
  public String markup() throws XMLStreamException {
    StringBuilder all = new StringBuilder();
    int outer = depth;
    while (nextNode(outer)) {
      if (!words) {
        copy(all);
      }
    }
    return all.toString();
  }

  private void copy(StringBuilder out) throws XMLStreamException {
    String name = tag(in.getPrefix(), in.getLocalName());
    out.append('<').append(name);
    // Each element declares what it uses: what the elements around it declare stays behind.
    declare(in.getPrefix(), in.getNamespaceURI(), out);
    Set<String> declared = new HashSet<>(Set.of(Objects.requireNonNullElse(in.getPrefix(), "")));
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String prefix = Objects.requireNonNullElse(in.getAttributePrefix(i), "");
      if (!prefix.isEmpty() && !prefix.equals("xml") && declared.add(prefix)) {
        declare(prefix, in.getAttributeNamespace(i), out);
      }
      out.append(' ').append(tag(prefix, in.getAttributeLocalName(i))).append("=\"");
      out.append(escaped(in.getAttributeValue(i))).append('"');
    }
    for (int i = 0; i < in.getNamespaceCount(); i++) {
      String prefix = Objects.requireNonNullElse(in.getNamespacePrefix(i), "");
      if (declared.add(prefix)) {
        declare(prefix, in.getNamespaceURI(i), out);
      }
    }
    out.append('>');
    int outer = depth;
    while (nextNode(outer)) {
      if (words) {
        out.append(escaped(words()));
      } else {
        copy(out);
      }
    }
    words = false;
    out.append("</").append(name).append('>');
  }

  private static String tag(String prefix, String name) {
    return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
  }

  private static void declare(String prefix, String namespace, StringBuilder out) {
    out.append(prefix == null || prefix.isEmpty() ? " xmlns=\"" : " xmlns:" + prefix + "=\"");
    out.append(escaped(Objects.requireNonNullElse(namespace, ""))).append('"');
  }

  /** Words as they stand in XML. */
  public static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** All attributes by their names without prefix, in order. */
  public Map<String, String> attributes() {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      all.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
    }
    return all;
  }

  /** An attribute by its name without prefix. */
  public Optional<String> attribute(String name) {
    return Optional.ofNullable(in.getAttributeValue(null, name));
  }

  /** An attribute, empty words where it is missing. */
  public String value(String name) {
    return attribute(name).orElse("");
  }

  /** An attribute that is a whole number; empty where it is missing or none. */
  public OptionalInt number(String name) {
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

  /** The words as a number; empty where they are none. */
  public static OptionalDouble decimal(String words) {
    try {
      double read = Double.parseDouble(words.strip());
      return Double.isFinite(read) ? OptionalDouble.of(read) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** An attribute as a switch: on for {@code 1}, {@code true}, {@code on}. */
  public boolean isOn(String name) {
    return switch (value(name)) {
      case "1", "true", "on" -> true;
      default -> false;
    };
  }
}
