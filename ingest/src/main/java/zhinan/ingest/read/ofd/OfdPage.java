package zhinan.ingest.read.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.parts.XmlPart;
import zhinan.ingest.read.parts.ZipParts;

/** Draws one page with its template. Single-use. */
final class OfdPage {
  /** {@code FontWeight} of bold characters (GB/T 33190, 11.3); 400 is usual. */
  private static final int BOLD = 600;

  /**
   * How many numbers a repetition in {@code DeltaX} may stand for: longer lines do not fit a page.
   */
  private static final int MOST_STEPS = 10_000;

  private final ZipParts parts;
  private final OfdFonts fonts;
  private final Map<String, String> templates;

  OfdPage(ZipParts parts, OfdFonts fonts, Map<String, String> templates) {
    this.parts = parts;
    this.fonts = fonts;
    this.templates = templates;
  }

  void draw(String name, OfdBox paper, OfdCanvas canvas)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    OfdBox box = paper;
    List<String> below = new ArrayList<>();
    Optional<XmlPart> head = parts.xml(name);
    while (head.isPresent() && head.get().next(0)) {
      switch (head.get().name()) {
        case "PhysicalBox" -> box = OfdBox.of(head.get().text()).orElse(box);
        case "Template" ->
            Optional.ofNullable(templates.get(head.get().value("TemplateID")))
                .ifPresent(below::add);
        case "Content" -> head.get().skip();
        default -> {}
      }
    }
    canvas.page(box);
    for (String template : below) {
      content(template, canvas);
    }
    content(name, canvas);
  }

  private void content(String name, OfdCanvas canvas)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    Optional<XmlPart> xml = parts.xml(name);
    while (xml.isPresent() && xml.get().next(0)) {
      switch (xml.get().name()) {
        case "TextObject" -> text(xml.get(), canvas);
        case "PathObject" -> path(xml.get(), canvas);
        default -> {}
      }
    }
  }

  private static OfdTransform transform(XmlPart xml) {
    OfdBox boundary = OfdBox.of(xml.value("Boundary")).orElse(new OfdBox(0, 0, 0, 0));
    return OfdTransform.of(xml.value("CTM"), boundary);
  }

  private void text(XmlPart xml, OfdCanvas canvas) throws XMLStreamException {
    OfdTransform transform = transform(xml);
    double size = XmlPart.decimal(xml.value("Size")).orElse(0);
    boolean bold = fonts.isBold(xml.value("Font")) || xml.number("Weight").orElse(0) >= BOLD;
    double x = 0;
    double y = 0;
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (!xml.name().equals("TextCode")) {
        continue;
      }
      x = XmlPart.decimal(xml.value("X")).orElse(x);
      y = XmlPart.decimal(xml.value("Y")).orElse(y);
      List<Double> right = steps(xml.value("DeltaX"));
      List<Double> down = steps(xml.value("DeltaY"));
      boolean stated = !right.isEmpty() || !down.isEmpty();
      double atX = x;
      double atY = y;
      int[] characters = xml.text().codePoints().toArray();
      for (int i = 0; i < characters.length; i++) {
        canvas.glyph(characters[i], transform, atX, atY, size, bold);
        double usual = OfdCanvas.width(characters[i]) * size;
        atX += i < right.size() ? right.get(i) : stated ? 0 : usual;
        atY += i < down.size() ? down.get(i) : 0;
      }
    }
  }

  /** Steps from one character to the next; {@code g 3 5} is {@code 5 5 5}. */
  private static List<Double> steps(String words) {
    List<Double> steps = new ArrayList<>();
    String[] parts = words.strip().split("\\s+");
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].equals("g") && i + 2 < parts.length) {
        int times = (int) XmlPart.decimal(parts[i + 1]).orElse(0);
        double step = XmlPart.decimal(parts[i + 2]).orElse(0);
        for (int n = 0; n < Math.min(times, MOST_STEPS); n++) {
          steps.add(step);
        }
        i += 2;
      } else {
        XmlPart.decimal(parts[i]).ifPresent(steps::add);
      }
    }
    return steps;
  }

  private static void path(XmlPart xml, OfdCanvas canvas) throws XMLStreamException {
    OfdTransform transform = transform(xml);
    boolean stroked = !xml.value("Stroke").equals("false");
    boolean filled = xml.isOn("Fill");
    double width = XmlPart.decimal(xml.value("LineWidth")).orElse(0.353);
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("AbbreviatedData")) {
        canvas.path(xml.text(), transform, stroked, filled, width);
      }
    }
  }
}
