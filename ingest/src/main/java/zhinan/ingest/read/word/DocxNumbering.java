package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;

/** The automatic lists of a Word document. Single-use. */
final class DocxNumbering {
  private final Map<Integer, List<DocLevel>> families = new HashMap<>();
  private final Map<Integer, String> links = new HashMap<>();
  private final Map<String, Integer> linked = new HashMap<>();
  private final Map<Integer, DocList> lists = new HashMap<>();

  /** By style, the level that names it: the style's paragraphs count on that level. */
  private final Map<String, Integer> styleLevels = new HashMap<>();

  void read(DocxXml xml) throws XMLStreamException {
    while (xml.next(0)) {
      switch (xml.name()) {
        case "abstractNum" -> family(xml);
        case "num" -> list(xml);
        default -> {}
      }
    }
  }

  private void family(DocxXml xml) throws XMLStreamException {
    int id = xml.number("abstractNumId").orElse(0);
    List<DocLevel> levels = new ArrayList<>();
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "lvl" -> set(levels, xml.number("ilvl").orElse(levels.size()), level(xml));
        case "numStyleLink" -> links.put(id, xml.value());
        case "styleLink" -> linked.put(xml.value(), id);
        default -> {}
      }
    }
    families.put(id, levels);
  }

  private static void set(List<DocLevel> levels, int index, DocLevel level) {
    if (index < 0 || index >= DocList.LEVELS) {
      return;
    }
    while (levels.size() <= index) {
      levels.add(new DocLevel(DocNumberFormat.NONE, "", 1, DocLevel.ALWAYS, false));
    }
    levels.set(index, level);
  }

  private DocLevel level(DocxXml xml) throws XMLStreamException {
    int index = xml.number("ilvl").orElse(0);
    DocNumberFormat format = DocNumberFormat.DECIMAL;
    String pattern = "";
    int start = 0;
    int restart = DocLevel.ALWAYS;
    boolean legal = false;
    String font = "";
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "start" -> start = xml.number("val").orElse(1);
        case "numFmt" -> format = DocNumberFormat.named(xml.value());
        case "lvlText" -> pattern = xml.value();
        case "lvlRestart" -> restart = xml.number("val").orElse(DocLevel.ALWAYS);
        case "isLgl" -> legal = xml.isOn();
        case "pStyle" -> styleLevels.putIfAbsent(xml.value(), index);
        case "rPr" -> font = DocxRunLook.of(xml).font().orElse("");
        case "pPr" -> xml.skip();
        default -> {}
      }
    }
    return new DocLevel(format, pattern, start, restart, legal).in(font);
  }

  private void list(DocxXml xml) throws XMLStreamException {
    int id = xml.number("numId").orElse(0);
    int family = 0;
    List<DocLevel> levels = new ArrayList<>();
    Map<Integer, Integer> starts = new HashMap<>();
    int override = 0;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "abstractNumId" -> {
          family = resolved(xml.number("val").orElse(0));
          levels.addAll(families.getOrDefault(family, List.of()));
        }
        case "lvlOverride" -> override = xml.number("ilvl").orElse(0);
        case "startOverride" -> starts.put(override, xml.number("val").orElse(1));
        case "lvl" -> set(levels, override, level(xml));
        default -> {}
      }
    }
    lists.put(id, new DocList(id, family, levels, starts));
  }

  /**
   * A definition can be nothing but a link to a list style, whose levels stand in another
   * definition.
   */
  private int resolved(int family) {
    return Optional.ofNullable(links.get(family)).map(linked::get).orElse(family);
  }

  Optional<DocList> list(int id) {
    return Optional.ofNullable(lists.get(id));
  }

  /** The level that belongs to a style by the lists' own word. */
  OptionalInt level(String style) {
    return Collections.singleton(style).stream()
        .filter(styleLevels::containsKey)
        .mapToInt(styleLevels::get)
        .findFirst();
  }
}
