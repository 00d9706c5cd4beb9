package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.read.flow.LinearSigns;

/**
 * Writes an equation in one line (ECMA-376 part 1, 22.1).
 *
 * <p>Example: a fraction of 1 and 1000 is {@code 1/1000}, a superscript {@code 10³}. An element
 * that is not known gives the words inside it. Single-use.
 */
final class DocxMath {
  /** What an element holds, by the names of its children, and what its properties state. */
  private final Map<String, List<String>> parts = new HashMap<>();

  private final Map<String, String> stated = new HashMap<>();
  private final StringBuilder all = new StringBuilder();

  /** The words of the element at hand, which is read to its end. */
  static String linear(DocxXml xml) throws XMLStreamException {
    DocxMath math = new DocxMath();
    String kind = xml.name();
    math.read(xml);
    return math.linear(kind);
  }

  private void read(DocxXml xml) throws XMLStreamException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      String name = xml.name();
      if (name.equals("t")) {
        xml.text(all);
      } else if (name.endsWith("Pr")) {
        properties(xml);
      } else if (name.equals("del") || name.equals("moveFrom")) {
        xml.skip();
      } else {
        String words = linear(xml);
        parts.computeIfAbsent(name, missing -> new ArrayList<>()).add(words);
        all.append(words);
      }
    }
  }

  private void properties(DocxXml xml) throws XMLStreamException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      stated.put(xml.name(), xml.value());
    }
  }

  private String linear(String kind) {
    return switch (kind) {
      case "f" -> LinearSigns.fraction(part("num"), part("den"));
      case "sSup" -> LinearSigns.power(part("e"), part("sup"));
      case "sSub" -> LinearSigns.index(part("e"), part("sub"));
      case "sSubSup" -> LinearSigns.power(LinearSigns.index(part("e"), part("sub")), part("sup"));
      case "sPre" -> LinearSigns.power(LinearSigns.index("", part("sub")), part("sup")) + part("e");
      case "rad" -> LinearSigns.root(part("deg"), part("e"));
      case "nary" -> nary();
      case "d" -> delimited();
      case "func" -> part("fName") + " " + part("e");
      case "limLow" -> LinearSigns.index(part("e"), part("lim"));
      case "limUpp" -> LinearSigns.power(part("e"), part("lim"));
      case "m" -> String.join("; ", parts.getOrDefault("mr", List.of()));
      case "mr" -> String.join(", ", parts.getOrDefault("e", List.of()));
      case "eqArr" -> String.join("; ", parts.getOrDefault("e", List.of()));
      default -> all.toString();
    };
  }

  private String part(String name) {
    return String.join("", parts.getOrDefault(name, List.of()));
  }

  private String nary() {
    String sign = LinearSigns.index(stated.getOrDefault("chr", "∫"), part("sub"));
    return (part("sup").isBlank() ? sign : LinearSigns.power(sign, part("sup"))) + " " + part("e");
  }

  private String delimited() {
    return stated.getOrDefault("begChr", "(")
        + String.join(stated.getOrDefault("sepChr", "|"), parts.getOrDefault("e", List.of()))
        + stated.getOrDefault("endChr", ")");
  }
}
