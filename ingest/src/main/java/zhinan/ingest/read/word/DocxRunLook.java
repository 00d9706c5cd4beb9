package zhinan.ingest.read.word;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * What a run, a paragraph's mark or the runs of a style state of themselves.
 *
 * @param style the named character style
 * @param bold whether it is bold
 * @param hidden whether it is hidden text
 * @param font the font of its Latin letters; empty words for one that the theme names
 * @param raised whether it is set as a superscript
 * @param inserted whether it is a tracked insertion
 * @param deleted whether it is a tracked deletion
 */
record DocxRunLook(
    Optional<String> style,
    Optional<Boolean> bold,
    Optional<Boolean> hidden,
    Optional<String> font,
    Optional<Boolean> raised,
    boolean inserted,
    boolean deleted) {
  /** Nothing stated. */
  static final DocxRunLook NONE =
      new DocxRunLook(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          false);

  /** Reads the {@code w:rPr} at hand; what was before a tracked change is left out. */
  static DocxRunLook of(DocxXml xml) throws XMLStreamException {
    Optional<String> style = Optional.empty();
    Optional<Boolean> bold = Optional.empty();
    Optional<Boolean> hidden = Optional.empty();
    Optional<String> font = Optional.empty();
    Optional<Boolean> raised = Optional.empty();
    boolean inserted = false;
    boolean deleted = false;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "rStyle" -> style = Optional.of(xml.value());
        case "b" -> bold = Optional.of(xml.isOn());
        case "vanish" -> hidden = Optional.of(xml.isOn());
        case "rFonts" -> font = font(xml);
        case "vertAlign" -> raised = Optional.of(xml.value().equals("superscript"));
        case "ins", "moveTo" -> inserted = true;
        case "del", "moveFrom" -> deleted = true;
        case "rPrChange" -> xml.skip();
        default -> {}
      }
    }
    return new DocxRunLook(style, bold, hidden, font, raised, inserted, deleted);
  }

  private static Optional<String> font(DocxXml xml) {
    if (xml.attribute("asciiTheme").isPresent() || xml.attribute("hAnsiTheme").isPresent()) {
      return Optional.of("");
    }
    return xml.attribute("ascii").or(() -> xml.attribute("hAnsi"));
  }

  /** This look, and where it says nothing that of the base. */
  DocxRunLook over(DocxRunLook base) {
    return new DocxRunLook(
        style.or(base::style),
        bold.or(base::bold),
        hidden.or(base::hidden),
        font.or(base::font),
        raised.or(base::raised),
        inserted,
        deleted);
  }

  boolean isHidden() {
    return hidden.orElse(false);
  }

  boolean isBold() {
    return bold.orElse(false);
  }
}
