package zhinan.conservation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** All words in the parts of a document that is a zip. */
final class PlainPackage {
  /** The parts of a Word file that hold its text; styles, settings and the like hold none. */
  private static final Set<String> WORD =
      Set.of(
          "document", "hdr", "ftr", "footnotes", "endnotes", "comments", "chartSpace", "dataModel");

  private PlainPackage() {}

  private static Map<String, byte[]> entries(byte[] bytes) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName().replace('\\', '/'), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static String file(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  static List<PlainPart> word(byte[] bytes) throws IOException {
    List<PlainPart> parts = new ArrayList<>();
    for (Map.Entry<String, byte[]> entry : entries(bytes).entrySet()) {
      String name = entry.getKey();
      if (name.matches("(?i).*\\.x?html?")) {
        String page = new String(entry.getValue(), StandardCharsets.UTF_8);
        parts.add(new PlainPart(file(name), PlainExtractor.page(page)));
      } else if (name.endsWith(".rtf")) {
        parts.add(new PlainPart(file(name), PlainExtractor.rich(entry.getValue())));
      } else if (name.endsWith(".docx")) {
        word(entry.getValue())
            .forEach(part -> parts.add(new PlainPart(file(name), part.paragraphs())));
      } else if (name.endsWith(".xml") && !name.startsWith("customXml/")) {
        Element root = PlainXml.parse(entry.getValue());
        if (WORD.contains(root.getLocalName())) {
          parts.add(new PlainPart(file(name), PlainXml.office(entry.getValue())));
        }
      }
    }
    return parts;
  }

  /** Words of cells, notes and drawings; a number is shown as its format wants it and left out. */
  static List<PlainPart> workbook(byte[] bytes) throws IOException {
    Map<String, byte[]> entries = entries(bytes);
    List<String> shared = new ArrayList<>();
    List<PlainPart> parts = new ArrayList<>();
    for (String name : entries.keySet()) {
      if (name.endsWith("haredStrings.xml")) {
        NodeList items = PlainXml.parse(entries.get(name)).getElementsByTagNameNS("*", "si");
        for (int i = 0; i < items.getLength(); i++) {
          shared.add(strings((Element) items.item(i)));
        }
      }
    }
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      String name = entry.getKey();
      if (name.contains("worksheets/") && name.endsWith(".xml")) {
        parts.add(new PlainPart(file(name), cells(PlainXml.parse(entry.getValue()), shared)));
      } else if (name.matches("xl/(comments|drawings/drawing|charts/chart)[^/]*\\.xml")) {
        parts.add(new PlainPart(file(name), PlainXml.office(entry.getValue())));
      }
    }
    return parts;
  }

  private static String strings(Element element) {
    String words = String.join("", new PlainXml(Set.of("t"), Set.of("rPh")).read(element));
    return words.replaceAll("_x[0-9A-Fa-f]{4}_", " ");
  }

  private static List<String> cells(Element sheet, List<String> shared) {
    List<String> words = new ArrayList<>();
    NodeList cells = sheet.getElementsByTagNameNS("*", "c");
    for (int i = 0; i < cells.getLength(); i++) {
      Element cell = (Element) cells.item(i);
      NodeList values = cell.getElementsByTagNameNS("*", "v");
      String value = values.getLength() == 0 ? "" : values.item(0).getTextContent().strip();
      switch (cell.getAttribute("t")) {
        case "s" -> words.add(shared.get(Integer.parseInt(value)));
        case "inlineStr" -> words.add(strings(cell));
        case "str" -> words.add(value);
        default -> {}
      }
    }
    return words;
  }

  /** Paragraphs of OpenDocument; names and dates of who changed something are no text. */
  static List<PlainPart> open(byte[] bytes) throws IOException {
    if (bytes[0] != 'P') {
      return List.of(new PlainPart("", open(PlainXml.parse(bytes))));
    }
    List<PlainPart> parts = new ArrayList<>();
    for (Map.Entry<String, byte[]> entry : entries(bytes).entrySet()) {
      String name = entry.getKey();
      if (name.endsWith("content.xml") || name.equals("styles.xml")) {
        String part = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        parts.add(new PlainPart(part, open(PlainXml.parse(entry.getValue()))));
      }
    }
    return parts;
  }

  private static List<String> open(Element root) {
    return new PlainXml(
            Set.of("p", "h"),
            Set.of("change-info", "creator", "date", "ruby-text", "note-citation"))
        .read(root);
  }

  /** The pages of an OFD file and the templates behind them. */
  static List<PlainPart> fixed(byte[] bytes) throws IOException {
    List<PlainPart> parts = new ArrayList<>();
    for (Map.Entry<String, byte[]> entry : entries(bytes).entrySet()) {
      if (entry.getKey().endsWith("Content.xml")) {
        parts.add(
            new PlainPart(
                "",
                new PlainXml(Set.of("TextCode"), Set.of()).read(PlainXml.parse(entry.getValue()))));
      }
    }
    return parts;
  }
}
