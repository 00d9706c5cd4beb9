package zhinan.ingest.read.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.EmbeddedReader;
import zhinan.ingest.read.flow.FlowRecord;

/**
 * What a Word document shows out of other parts of its package: diagrams, charts, whole documents.
 * Single-use.
 */
final class DocxParts {
  private final DocxPackage parts;
  private final EmbeddedReader embedded;
  private final Limits limits;
  private final List<String> unread = new ArrayList<>();

  DocxParts(DocxPackage parts, EmbeddedReader embedded, Limits limits) {
    this.parts = parts;
    this.embedded = embedded;
    this.limits = limits;
  }

  /** The parts that hold a document which could not be read, each with the reason. */
  List<String> unread() {
    return unread;
  }

  /** Where a link of the main part leads; empty for a place in the document. */
  Optional<String> link(String id) {
    return parts
        .relation(id)
        .filter(DocxPackage.Relation::external)
        .map(DocxPackage.Relation::target)
        .filter(target -> !target.isBlank());
  }

  /** The name of what a part calls by an id, or the id itself. */
  String name(String id) {
    return parts.relation(id).map(DocxPackage.Relation::target).orElse("relation " + id);
  }

  /** The document that the main part calls by an id; empty where it can't be read. */
  Optional<RawDocument> document(String id) throws UnreadableDocumentException {
    String name = name(id);
    Optional<byte[]> bytes = bytes(id);
    if (bytes.isEmpty()) {
      unread.add(name + " (it is not in the file)");
      return Optional.empty();
    }
    try {
      return Optional.of(embedded.read(name, bytes.get(), limits));
    } catch (UnreadableDocumentException e) {
      unread.add(name + " (" + e.getMessage() + ")");
      return Optional.empty();
    }
  }

  private Optional<byte[]> bytes(String id) throws UnreadableDocumentException {
    Optional<DocxPackage.Relation> relation = parts.relation(id).filter(known -> !known.external());
    try {
      return relation.isPresent() ? parts.bytes(relation.get().target()) : Optional.empty();
    } catch (IOException e) {
      throw new UnreadableDocumentException("part " + name(id) + " is broken", e);
    }
  }

  private Optional<DocxXml> open(String id) throws UnreadableDocumentException {
    Optional<DocxPackage.Relation> relation = parts.relation(id).filter(known -> !known.external());
    try {
      return relation.isPresent() ? parts.open(relation.get().target()) : Optional.empty();
    } catch (IOException | XMLStreamException e) {
      throw new UnreadableDocumentException("part " + name(id) + " is broken", e);
    }
  }

  /**
   * The words of a diagram (SmartArt) in the order of its outline; empty where its part is missing.
   */
  Optional<FlowRecord> diagram(String id) throws XMLStreamException, UnreadableDocumentException {
    Optional<DocxXml> part = open(id);
    return part.isPresent()
        ? Optional.of(FlowRecord.of(new Diagram().read(part.get())))
        : Optional.empty();
  }

  /**
   * The titles of a chart and its series, each on a line with its values, then what is drawn on it;
   * empty where its part is missing.
   */
  Optional<FlowRecord> chart(String id) throws XMLStreamException, UnreadableDocumentException {
    Optional<DocxXml> part = open(id);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = chart(part.get());
    try {
      for (String drawn : parts.parts(name(id), "chartUserShapes")) {
        Optional<DocxXml> shapes = parts.open(drawn);
        if (shapes.isPresent()) {
          lines.addAll(told(shapes.get(), 0));
        }
      }
    } catch (IOException e) {
      throw new UnreadableDocumentException("part " + name(id) + " is broken", e);
    }
    return Optional.of(FlowRecord.of(lines));
  }

  /** ECMA-376 part 1, 21.4: points with words, and connections that say which is whose part. */
  private static final class Diagram {
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, TreeMap<Integer, String>> children = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final List<String> roots = new ArrayList<>();

    List<String> read(DocxXml xml) throws XMLStreamException {
      while (xml.next(0)) {
        switch (xml.drawn()) {
          case "pt" -> point(xml);
          case "cxn" -> {
            if (xml.attribute("type").orElse("parOf").equals("parOf")) {
              children
                  .computeIfAbsent(xml.attribute("srcId").orElse(""), id -> new TreeMap<>())
                  .put(xml.number("srcOrd").orElse(0), xml.attribute("destId").orElse(""));
            }
          }
          default -> {}
        }
      }
      List<String> lines = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      roots.forEach(root -> add(root, lines, seen));
      order.forEach(point -> add(point, lines, seen));
      return lines;
    }

    private void point(DocxXml xml) throws XMLStreamException {
      String id = xml.attribute("modelId").orElse("");
      String type = xml.attribute("type").orElse("node");
      (type.equals("doc") ? roots : order).add(id);
      words.put(id, paragraphs(xml));
    }

    private void add(String point, List<String> lines, Set<String> seen) {
      if (!seen.add(point)) {
        return;
      }
      words.getOrDefault(point, "").lines().filter(line -> !line.isBlank()).forEach(lines::add);
      children.getOrDefault(point, new TreeMap<>()).values().forEach(id -> add(id, lines, seen));
    }
  }

  /** The words of a DrawingML text body, its paragraphs parted by LF. */
  private static String paragraphs(DocxXml xml) throws XMLStreamException {
    return String.join("\n", told(xml, xml.depth()));
  }

  /** The paragraphs of DrawingML inside the element at a depth. */
  static List<String> told(DocxXml xml, int depth) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    boolean run = false;
    while (xml.next(depth)) {
      switch (xml.drawn()) {
        case "p" -> words.append('\n');
        case "r", "fld" -> run = true;
        case "t" -> {
          if (run) {
            xml.text(words);
          }
        }
        default -> {}
      }
    }
    return words.toString().strip().lines().filter(line -> !line.isBlank()).toList();
  }

  /** ECMA-376 part 1, 21.2; the charts of 2016 keep their data in front of their series. */
  private static List<String> chart(DocxXml xml) throws XMLStreamException {
    List<String> lines = new ArrayList<>();
    while (xml.next(0)) {
      switch (xml.drawn()) {
        case "title" -> lines.addAll(title(xml));
        case "ser" -> lines.addAll(series(xml));
        case "strDim", "numDim", "series" -> {
          List<String> values = new ArrayList<>();
          cached(xml, values);
          lines.add(String.join("; ", values));
        }
        default -> {}
      }
    }
    lines.removeIf(String::isBlank);
    return lines;
  }

  /** A title is typed, or taken from a cell. */
  private static List<String> title(DocxXml xml) throws XMLStreamException {
    List<String> lines = new ArrayList<>();
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.drawn()) {
        case "rich" -> lines.addAll(told(xml, xml.depth()));
        case "strRef", "txData" -> cached(xml, lines);
        default -> {}
      }
    }
    return lines;
  }

  /** The name and the values of a series on one line, then what is typed beside them. */
  private static List<String> series(DocxXml xml) throws XMLStreamException {
    List<String> name = new ArrayList<>();
    List<String> categories = new ArrayList<>();
    List<String> values = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.drawn()) {
        case "dLbls", "trendlineLbl" -> lines.addAll(title(xml));
        case "tx" -> cached(xml, name);
        case "cat", "xVal" -> cached(xml, categories);
        case "val", "yVal" -> cached(xml, values);
        default -> {}
      }
    }
    StringBuilder line = new StringBuilder(String.join(" ", name));
    for (int i = 0; i < Math.max(categories.size(), values.size()); i++) {
      line.append(i == 0 ? line.length() == 0 ? "" : ": " : "; ");
      line.append(i < categories.size() ? categories.get(i) + " " : "");
      line.append(i < values.size() ? values.get(i) : "");
    }
    lines.add(0, line.toString());
    return lines;
  }

  private static void cached(DocxXml xml, List<String> found) throws XMLStreamException {
    boolean inLevel = false;
    int depth = xml.depth();
    while (xml.next(depth)) {
      inLevel |= xml.drawn().equals("lvl");
      boolean plain = xml.drawn().equals("pt") && inLevel && xml.attribute("idx").isPresent();
      if (xml.drawn().equals("v") || plain) {
        StringBuilder words = new StringBuilder();
        xml.text(words);
        found.add(words.toString().strip());
      }
    }
  }
}
