package zhinan.ingest.read.word;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;

/** The styles of a Word document, each with what it inherits. Single-use. */
final class DocxStyles {
  /** Chains of styles in the wild have three or four links; a longer one is a circle. */
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, DocxStyle> stated = new HashMap<>();
  private final Map<String, DocxStyle> whole = new HashMap<>();
  private String usual = "";

  void read(DocxXml xml) throws XMLStreamException {
    while (xml.next(0)) {
      switch (xml.name()) {
        case "style" -> style(xml);
        case "docDefaults", "latentStyles" -> xml.skip();
        default -> {}
      }
    }
  }

  private void style(DocxXml xml) throws XMLStreamException {
    String type = xml.attribute("type").orElse("paragraph");
    if (!type.equals("paragraph") && !type.equals("character")) {
      xml.skip();
      return;
    }
    String id = xml.attribute("styleId").orElse("");
    if (type.equals("paragraph")
        && xml.attribute("default").filter(on -> on.equals("1") || on.equals("true")).isPresent()) {
      usual = id;
    }
    stated.put(id, body(xml));
  }

  private static DocxStyle body(DocxXml xml) throws XMLStreamException {
    String name = "";
    String base = "";
    DocxProperties properties = DocxProperties.NONE;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "name" -> name = xml.value();
        case "basedOn" -> base = xml.value();
        default -> properties = properties.with(xml);
      }
    }
    OptionalInt heading = DocStyleName.heading(name);
    boolean unlevelled = heading.isPresent() && properties.outline().isEmpty();
    DocxProperties levelled = unlevelled ? properties.outlined(heading.getAsInt() - 1) : properties;
    return new DocxStyle(base, DocStyleName.isTitle(name), levelled);
  }

  /** What a style states and inherits; nothing for a style that is not known. */
  DocxStyle style(String id) {
    return whole.computeIfAbsent(id, this::inherited);
  }

  /** The style of paragraphs that name none. */
  DocxStyle usual() {
    return style(usual);
  }

  private DocxStyle inherited(String id) {
    DocxStyle style = stated.getOrDefault(id, DocxStyle.NONE);
    DocxStyle base = style;
    for (int link = 0; link < LONGEST_CHAIN && !base.base().isEmpty(); link++) {
      base = stated.getOrDefault(base.base(), DocxStyle.NONE);
      style = style.over(base);
    }
    return style;
  }
}
