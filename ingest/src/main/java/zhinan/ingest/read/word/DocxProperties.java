package zhinan.ingest.read.word;

import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;

/**
 * The properties of paragraphs and runs that tell something about structure, as far as a style or a
 * paragraph states them.
 *
 * @param style the named style
 * @param outline 0-based outline level; 9 is body text
 * @param centred whether it is set centred
 * @param bold whether it is bold
 * @param hidden whether it is hidden text
 * @param list number of the automatic list; 0 takes a paragraph out of the list of its style
 * @param level 0-based level of the list
 */
record DocxProperties(
    Optional<String> style,
    OptionalInt outline,
    Optional<Boolean> centred,
    Optional<Boolean> bold,
    boolean hidden,
    OptionalInt list,
    OptionalInt level) {

  /** Nothing stated. */
  static final DocxProperties NONE =
      new DocxProperties(
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          OptionalInt.empty(),
          OptionalInt.empty());

  /** Reads the properties inside the element at hand. */
  static DocxProperties of(DocxXml xml) throws XMLStreamException {
    DocxProperties all = NONE;
    int depth = xml.depth();
    while (xml.next(depth)) {
      all = all.with(xml);
    }
    return all;
  }

  /**
   * With the property that stands at hand; what was before a tracked change, and what belongs to
   * the paragraph mark, is left out.
   */
  DocxProperties with(DocxXml xml) throws XMLStreamException {
    switch (xml.name()) {
      case "pStyle", "rStyle":
        return new DocxProperties(
            Optional.of(xml.value()), outline, centred, bold, hidden, list, level);
      case "outlineLvl":
        return new DocxProperties(style, xml.number("val"), centred, bold, hidden, list, level);
      case "jc":
        return new DocxProperties(
            style, outline, Optional.of(xml.value().equals("center")), bold, hidden, list, level);
      case "b":
        return new DocxProperties(
            style, outline, centred, Optional.of(xml.isOn()), hidden, list, level);
      case "vanish":
        return new DocxProperties(style, outline, centred, bold, xml.isOn(), list, level);
      case "numId":
        return new DocxProperties(style, outline, centred, bold, hidden, xml.number("val"), level);
      case "ilvl":
        return new DocxProperties(style, outline, centred, bold, hidden, list, xml.number("val"));
      case "rPr", "pPrChange", "rPrChange", "numberingChange":
        xml.skip();
        return this;
      default:
        return this;
    }
  }

  /** These properties, and where they say nothing those of the base. */
  DocxProperties over(DocxProperties base) {
    return new DocxProperties(
        style,
        outline.isPresent() ? outline : base.outline,
        centred.isPresent() ? centred : base.centred,
        bold.isPresent() ? bold : base.bold,
        hidden,
        list.isPresent() ? list : base.list,
        level.isPresent() ? level : base.level);
  }
}
