package zhinan.ingest.read.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.read.parts.XmlPart;

/** How the cells of an .xlsx look, by the number of their style. Single-use. */
final class XlsxStyles {
  /**
   * One look.
   *
   * @param format the number of the number format
   * @param pattern the format's words, empty where the number says all
   */
  record Look(int format, String pattern, boolean bold, boolean centred) {
    static final Look PLAIN = new Look(0, "", false, false);
  }

  private final Map<Integer, String> patterns = new HashMap<>();
  private final List<Boolean> bold = new ArrayList<>();
  private final List<Look> looks = new ArrayList<>();

  void read(XmlPart xml) throws XMLStreamException {
    while (xml.next(0)) {
      switch (xml.name()) {
        case "numFmt" -> patterns.put(xml.number("numFmtId").orElse(0), xml.value("formatCode"));
        case "fonts" -> fonts(xml);
        case "cellXfs" -> looks(xml);
        case "dxfs", "cellStyleXfs" -> xml.skip();
        default -> {}
      }
    }
  }

  private void fonts(XmlPart xml) throws XMLStreamException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("font")) {
        bold.add(false);
      } else if (xml.name().equals("b") && !bold.isEmpty()) {
        bold.set(bold.size() - 1, xml.attribute("val").isEmpty() || xml.isOn("val"));
      }
    }
  }

  private void looks(XmlPart xml) throws XMLStreamException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("xf")) {
        int format = xml.number("numFmtId").orElse(0);
        int font = xml.number("fontId").orElse(0);
        boolean heavy = font >= 0 && font < bold.size() && bold.get(font);
        looks.add(new Look(format, patterns.getOrDefault(format, ""), heavy, false));
      } else if (xml.name().equals("alignment") && !looks.isEmpty()) {
        boolean centred = xml.value("horizontal").startsWith("center");
        Look last = looks.get(looks.size() - 1);
        looks.set(looks.size() - 1, new Look(last.format(), last.pattern(), last.bold(), centred));
      }
    }
  }

  Look look(int style) {
    return style >= 0 && style < looks.size() ? looks.get(style) : Look.PLAIN;
  }
}
