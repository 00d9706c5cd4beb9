package zhinan.ingest.read.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlowParagraphBuilder;
import zhinan.ingest.read.flow.FlowRecord;

/**
 * Reads the words of a drawing, of both generations (DrawingML and VML), with their places.
 * Single-use.
 */
final class DocxDrawing {
  private static final Pattern MEASURE =
      Pattern.compile("(-?[0-9]*\\.?[0-9]+)\\s*(pt|in|cm|mm|px|)");

  private static final double EMU_TO_POINT = 12_700;
  private static final double POINTS_TO_INCH = 72;
  private static final double POINTS_TO_CM = 28.35;
  private static final double POINTS_TO_PIXEL = 0.75;

  private final DocxBody body;
  private final ShapeTexts shapes;
  private final DocxParts parts;
  private final FlowParagraphBuilder paragraph;

  DocxDrawing(DocxBody body, ShapeTexts shapes, FlowParagraphBuilder paragraph) {
    this.body = body;
    this.shapes = shapes;
    this.parts = body.parts();
    this.paragraph = paragraph;
  }

  /** Reads the element at hand, which holds one or more shapes. */
  void read(DocxXml xml) throws XMLStreamException, UnreadableDocumentException {
    inside(xml, ShapeFrame.PAGE, new double[4]);
  }

  /**
   * @param place left, top, width and height of the shape at hand in the coordinates of the frame
   */
  private void inside(DocxXml xml, ShapeFrame frame, double[] place)
      throws XMLStreamException, UnreadableDocumentException {
    double[] origin = new double[2];
    double[] size = new double[2];
    boolean grouped = false;
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("txbxContent")) {
        FlowRecord words = body.box(xml);
        shapes.box(frame.pageX(place[0]), frame.pageY(place[1]), place[3] * frame.scaleY(), words);
        continue;
      }
      if (xml.name().equals("control")) {
        String id = xml.attribute("id").orElse("");
        body.missing(paragraph, id, "form control " + xml.attribute("name").orElse(""));
        continue;
      }
      switch (xml.drawn()) {
        case "anchor" -> shapes.floats();
        case "positionH" -> place[0] = offset(xml);
        case "positionV" -> place[1] = offset(xml);
        case "wsp", "sp" -> inside(xml, grouped ? frame : moved(frame, place), new double[4]);
        case "wgp", "wpc" -> inside(xml, moved(frame, place), new double[4]);
        case "grpSp" -> inside(xml, frame, new double[4]);
        case "grpSpPr" -> {
          group(xml, place, origin, size);
          frame = frame.group(place[0], place[1], place[2], place[3], origin, size);
          grouped = true;
        }
        case "off" -> {
          place[0] = number(xml, "x");
          place[1] = number(xml, "y");
        }
        case "ext" -> {
          place[2] = Math.max(place[2], number(xml, "cx"));
          place[3] = Math.max(place[3], number(xml, "cy"));
        }
        case "shape", "rect", "roundrect", "oval", "polyline" -> inside(xml, frame, styled(xml));
        case "group" -> {
          double[] where = styled(xml);
          inside(
              xml,
              frame.group(
                  where[0],
                  where[1],
                  where[2],
                  where[3],
                  pair(xml, "coordorigin"),
                  pair(xml, "coordsize")),
              new double[4]);
        }
        case "textpath" -> {
          xml.attribute("string").ifPresent(shapes::art);
          xml.took();
        }
        case "txBody" -> {
          // Shapes of other programs keep words of their own.
          FlowRecord words = FlowRecord.of(DocxParts.told(xml, xml.depth()));
          shapes.box(
              frame.pageX(place[0]), frame.pageY(place[1]), place[3] * frame.scaleY(), words);
        }
        case "relIds" -> {
          String id = xml.attribute("dm").orElse("");
          Optional<FlowRecord> words = parts.diagram(id);
          words.ifPresent(found -> figure(xml, found));
          if (words.isEmpty()) {
            body.missing(paragraph, id, "diagram");
          }
        }
        case "chart" -> {
          String id = xml.attribute("id").orElse("");
          Optional<FlowRecord> words = parts.chart(id);
          words.ifPresent(found -> figure(xml, found));
          if (words.isEmpty()) {
            body.missing(paragraph, id, "chart");
          }
        }
        case "OLEObject" ->
            body.object(
                xml.attribute("id").orElse(""),
                xml.attribute("ProgID").orElse(""),
                xml.attribute("DrawAspect").filter("Icon"::equals).isPresent(),
                paragraph);
        default -> {}
      }
    }
  }

  private static ShapeFrame moved(ShapeFrame frame, double[] place) {
    return new ShapeFrame(frame.pageX(place[0]), frame.pageY(place[1]), 0, 0, 1, 1);
  }

  private void figure(DocxXml xml, FlowRecord words) {
    if (!words.isBlank()) {
      xml.took();
      shapes.floats();
      shapes.box(0, 0, 0, words);
    }
  }

  private static double offset(DocxXml xml) throws XMLStreamException {
    double offset = 0;
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.drawn().equals("posOffset")) {
        StringBuilder words = new StringBuilder();
        xml.text(words);
        offset = measure(words.toString()).orElse(0.0);
      }
    }
    return offset;
  }

  private static void group(DocxXml xml, double[] place, double[] origin, double[] size)
      throws XMLStreamException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.drawn()) {
        case "off" -> {
          place[0] = number(xml, "x");
          place[1] = number(xml, "y");
        }
        case "ext" -> {
          place[2] = number(xml, "cx");
          place[3] = number(xml, "cy");
        }
        case "chOff" -> {
          origin[0] = number(xml, "x");
          origin[1] = number(xml, "y");
        }
        case "chExt" -> {
          size[0] = number(xml, "cx");
          size[1] = number(xml, "cy");
        }
        default -> {}
      }
    }
  }

  private static double number(DocxXml xml, String name) {
    return xml.attribute(name).flatMap(DocxDrawing::measure).orElse(0.0);
  }

  private static double[] pair(DocxXml xml, String name) {
    String[] halves = xml.attribute(name).orElse("").split(",");
    return new double[] {
      measure(halves[0]).orElse(0.0), halves.length > 1 ? measure(halves[1]).orElse(0.0) : 0
    };
  }

  /** Left, top, width and height of {@code style="position:absolute;margin-left:12pt;…"}. */
  private double[] styled(DocxXml xml) {
    double[] place = new double[4];
    for (String item : xml.attribute("style").orElse("").split(";")) {
      int colon = item.indexOf(':');
      String name = colon < 0 ? "" : item.substring(0, colon).strip();
      String value = item.substring(colon + 1).strip();
      switch (name) {
        case "left", "margin-left" -> place[0] += measure(value).orElse(0.0);
        case "top", "margin-top" -> place[1] += measure(value).orElse(0.0);
        case "width" -> place[2] = measure(value).orElse(0.0);
        case "height" -> place[3] = measure(value).orElse(0.0);
        case "position" -> {
          if (value.equals("absolute")) {
            shapes.floats();
          }
        }
        default -> {}
      }
    }
    return place;
  }

  /** In English metric units; without a unit as it stands. */
  private static Optional<Double> measure(String value) {
    Matcher parts = MEASURE.matcher(value.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(parts.group(1));
    return Optional.of(
        switch (parts.group(2)) {
          case "pt" -> number * EMU_TO_POINT;
          case "in" -> number * EMU_TO_POINT * POINTS_TO_INCH;
          case "cm" -> number * EMU_TO_POINT * POINTS_TO_CM;
          case "mm" -> number * EMU_TO_POINT * POINTS_TO_CM / 10;
          case "px" -> number * EMU_TO_POINT * POINTS_TO_PIXEL;
          default -> number;
        });
  }
}
