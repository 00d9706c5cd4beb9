package zhinan.ingest.read.word;

import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.Revisions;

/**
 * The properties of paragraphs that tell something about structure, as far as a style or a
 * paragraph states them.
 *
 * @param style the named style
 * @param outline 0-based outline level; 9 is body text
 * @param centred whether it is set centred
 * @param list number of the automatic list; 0 takes a paragraph out of the list of its style
 * @param level 0-based level of the list
 * @param run of a style the look of its runs, of a paragraph that of its mark
 */
record DocxProperties(
    Optional<String> style,
    OptionalInt outline,
    Optional<Boolean> centred,
    OptionalInt list,
    OptionalInt level,
    DocxRunLook run) {

  /** Nothing stated. */
  static final DocxProperties NONE =
      new DocxProperties(
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          DocxRunLook.NONE);

  /** Reads the {@code w:pPr} at hand, in the version before its tracked change where asked for. */
  static DocxProperties of(DocxXml xml, Revisions revisions) throws XMLStreamException {
    DocxProperties all = NONE;
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("pPrChange") && revisions.takesDeleted()) {
        DocxRunLook mark = all.run;
        all = of(xml, revisions);
        all = new DocxProperties(all.style, all.outline, all.centred, all.list, all.level, mark);
      } else {
        all = all.with(xml);
      }
    }
    return all;
  }

  /** With the property that stands at hand; what was before a tracked change is left out. */
  DocxProperties with(DocxXml xml) throws XMLStreamException {
    switch (xml.name()) {
      case "pStyle":
        return new DocxProperties(Optional.of(xml.value()), outline, centred, list, level, run);
      case "outlineLvl":
        return new DocxProperties(style, xml.number("val"), centred, list, level, run);
      case "jc":
        Optional<Boolean> middle = Optional.of(xml.value().equals("center"));
        return new DocxProperties(style, outline, middle, list, level, run);
      case "numId":
        return new DocxProperties(style, outline, centred, xml.number("val"), level, run);
      case "ilvl":
        return new DocxProperties(style, outline, centred, list, xml.number("val"), run);
      case "rPr":
        DocxRunLook look = DocxRunLook.of(xml);
        return new DocxProperties(style, outline, centred, list, level, look);
      case "pPrChange", "numberingChange":
        xml.skip();
        return this;
      default:
        return this;
    }
  }

  /** With another outline level. */
  DocxProperties outlined(int other) {
    return new DocxProperties(style, OptionalInt.of(other), centred, list, level, run);
  }

  /** These properties, and where they say nothing those of the base. */
  DocxProperties over(DocxProperties base) {
    return new DocxProperties(
        style,
        outline.isPresent() ? outline : base.outline,
        centred.isPresent() ? centred : base.centred,
        list.isPresent() ? list : base.list,
        level.isPresent() ? level : base.level,
        run.over(base.run));
  }
}
