package zhinan.ingest.read.odf;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.read.flow.LinearSigns;
import zhinan.ingest.read.parts.XmlPart;

/**
 * The controls of the forms of an OpenDocument text (part 3, 13), which stand in front of the text
 * and are drawn where it names them. Single-use.
 *
 * <p>Example: {@code <form:checkbox xml:id="c1" form:label="本人" form:current-state="checked"/>} is
 * shown as {@code ☑本人}.
 */
final class OdtControls {
  private final Map<String, String> controls = new HashMap<>();

  /** Reads the forms at hand. */
  void read(XmlPart xml) throws XMLStreamException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      String id = xml.value("id");
      if (!id.isEmpty()) {
        controls.put(id, shown(xml));
      }
    }
  }

  private static String shown(XmlPart xml) {
    String label = xml.value("label");
    String value = xml.attribute("current-value").orElse(xml.value("value"));
    return switch (xml.name()) {
      case "checkbox" -> box(xml, "current-state", "state", "checked") + label;
      case "radio" -> box(xml, "current-selected", "selected", "true") + label;
      case "text", "textarea", "formatted-text", "date", "time", "number", "combobox" -> value;
      case "password", "hidden", "file", "image" -> "";
      default -> label;
    };
  }

  private static String box(XmlPart xml, String current, String preset, String on) {
    boolean ticked = xml.attribute(current).orElse(xml.value(preset)).equals(on);
    return ticked ? LinearSigns.TICKED : LinearSigns.UNTICKED;
  }

  /** What the control of an id shows; empty for nothing. */
  String words(String id) {
    return controls.getOrDefault(id, "").strip();
  }
}
