package zhinan.ingest.read.odf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.read.parts.XmlPart;
import zhinan.ingest.read.word.DocStyleName;

/** The styles of an OpenDocument text. Single-use. */
final class OdtStyles {
  /** Chains of styles in the wild have three or four links; a longer one is a circle. */
  private static final int LONGEST_CHAIN = 20;

  /** What a style states itself. */
  private static final class Stated {
    private String parent = "";
    private String shown = "";
    private Optional<Boolean> bold = Optional.empty();
    private Optional<Boolean> centred = Optional.empty();
    private Optional<Boolean> hidden = Optional.empty();
  }

  private final Map<String, Stated> styles = new HashMap<>();

  /** Reads the style at hand; names of paragraph and of character styles are told apart. */
  void read(XmlPart xml) throws XMLStreamException {
    Stated style = new Stated();
    String family = xml.value("family");
    styles.put(key(family, xml.value("name")), style);
    style.parent = key(family, xml.value("parent-style-name"));
    style.shown = xml.attribute("display-name").orElse(xml.value("name"));
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "paragraph-properties" ->
            style.centred = xml.attribute("text-align").map(align -> align.equals("center"));
        case "text-properties" -> {
          style.bold = xml.attribute("font-weight").map(OdtStyles::isBold);
          style.hidden = xml.attribute("display").map(display -> display.equals("none"));
        }
        default -> {}
      }
    }
  }

  private static boolean isBold(String weight) {
    return weight.equals("bold") || weight.matches("[6-9]00");
  }

  private static String key(String family, String name) {
    return family + "/" + name;
  }

  Optional<Boolean> bold(String family, String name) {
    return first(key(family, name), style -> style.bold);
  }

  boolean isCentred(String name) {
    return first(key("paragraph", name), style -> style.centred).orElse(false);
  }

  Optional<Boolean> hidden(String family, String name) {
    return first(key(family, name), style -> style.hidden);
  }

  /** Whether it is, or is made from, the style of the document's title. */
  boolean isTitle(String name) {
    return first(
            key("paragraph", name),
            style -> DocStyleName.isTitle(style.shown) ? Optional.of(true) : Optional.empty())
        .orElse(false);
  }

  private Optional<Boolean> first(String name, Function<Stated, Optional<Boolean>> property) {
    String at = name;
    for (int link = 0; link < LONGEST_CHAIN && styles.containsKey(at); link++) {
      Optional<Boolean> stated = property.apply(styles.get(at));
      if (stated.isPresent()) {
        return stated;
      }
      at = styles.get(at).parent;
    }
    return Optional.empty();
  }
}
