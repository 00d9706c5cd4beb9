package zhinan.ingest.read.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ddf.AbstractEscherOptRecord;
import org.apache.poi.ddf.EscherChildAnchorRecord;
import org.apache.poi.ddf.EscherComplexProperty;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSpRecord;
import org.apache.poi.ddf.EscherSpgrRecord;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/**
 * The shapes of a .doc: where each is anchored and stands, and which stretch of the text is in it
 * (MS-DOC 2.8.30, 2.8.32; MS-ODRAW). Single-use, one to a document.
 */
final class DocBinaryShapes {
  /** MS-DOC 2.5.6, FibRgFcLcb97: fcPlcftxbxTxt; its length follows. */
  private static final int BOX_TABLE = 0x25A;

  /** MS-DOC 2.9.101: the size of an FTXBXS, and where the number of its shape is in it. */
  private static final int BOX_ENTRY = 22;

  private static final int SHAPE_NUMBER = 14;

  /** MS-ODRAW 2.3.22.4, gtextUNICODE: the words of WordArt. */
  private static final short ART_WORDS = 0x00C0;

  private static final double TWIP = 635;

  /** Groups in groups beyond this are broken files. */
  private static final int DEEPEST = 50;

  /**
   * A shape in its drawing.
   *
   * @param art the words that it draws as a picture of letters, empty for none
   */
  private record Placed(int number, double x, double y, double height, String art) {}

  /**
   * A stretch of the document's text that stands in a box.
   *
   * @param from its first character
   * @param to behind its last
   */
  record Story(int from, int to) {}

  private final HWPFDocument document;
  private final Map<Integer, Story> stories = new HashMap<>();
  private final Map<Integer, EscherContainerRecord> drawings = new HashMap<>();

  DocBinaryShapes(HWPFDocument document) {
    this.document = document;
    byte[] main = document.getMainStream();
    int table = LittleEndian.getInt(main, BOX_TABLE);
    int size = LittleEndian.getInt(main, BOX_TABLE + LittleEndian.INT_SIZE);
    Range range = document.getMainTextboxRange();
    if (size > 0 && range.getStartOffset() < range.getEndOffset()) {
      PlexOfCps places = new PlexOfCps(document.getTableStream(), table, size, BOX_ENTRY);
      for (int i = 0; i < places.length(); i++) {
        int from = range.getStartOffset() + places.getProperty(i).getStart();
        int to = range.getStartOffset() + places.getProperty(i).getEnd();
        int number = LittleEndian.getInt(places.getProperty(i).getBytes(), SHAPE_NUMBER);
        stories.putIfAbsent(number, new Story(from, Math.min(range.getEndOffset(), to)));
      }
    }
    for (EscherContainerRecord group : document.getOfficeArtContent().getSpgrContainers()) {
      for (EscherRecord child : group.getChildRecords()) {
        if (child instanceof EscherContainerRecord shape) {
          number(shape).ifPresent(number -> drawings.putIfAbsent(number, shape));
        }
      }
    }
  }

  /** The stretches of boxes that no anchor was found for, in their order. */
  List<Story> rest() {
    return stories.values().stream().sorted((a, b) -> Integer.compare(a.from, b.from)).toList();
  }

  /** Reads the words of one box. */
  interface StoryReader<E extends Exception> {
    void read(Story story, double x, double y, double height) throws E;
  }

  /** Tells what stands in the shapes that are anchored at a place, and gives their WordArt. */
  <E extends Exception> List<String> at(int place, StoryReader<E> reader) throws E {
    Optional<OfficeDrawing> anchor =
        Optional.ofNullable(document.getOfficeDrawingsMain().getOfficeDrawingAt(place));
    List<Placed> shapes = new ArrayList<>();
    List<String> art = new ArrayList<>();
    if (anchor.isPresent()) {
      OfficeDrawing drawing = anchor.get();
      double x = drawing.getRectangleLeft() * TWIP;
      double y = drawing.getRectangleTop() * TWIP;
      double width = (drawing.getRectangleRight() - drawing.getRectangleLeft()) * TWIP;
      double height = (drawing.getRectangleBottom() - drawing.getRectangleTop()) * TWIP;
      Optional<EscherContainerRecord> shape =
          Optional.ofNullable(drawings.get(drawing.getShapeId()));
      if (shape.isPresent()) {
        place(shape.get(), ShapeFrame.PAGE, new double[] {x, y, width, height}, shapes, 0);
      } else {
        shapes.add(new Placed(drawing.getShapeId(), x, y, height, ""));
      }
    }
    for (Placed shape : shapes) {
      if (!shape.art.isBlank()) {
        art.add(shape.art);
      }
      Optional<Story> story = Optional.ofNullable(stories.remove(shape.number));
      if (story.isPresent()) {
        reader.read(story.get(), shape.x, shape.y, shape.height);
      }
    }
    return art;
  }

  private static void place(
      EscherContainerRecord shape,
      ShapeFrame frame,
      double[] rectangle,
      List<Placed> found,
      int depth) {
    if (shape.getRecordId() != EscherContainerRecord.SPGR_CONTAINER) {
      found.add(
          new Placed(
              number(shape).orElse(0),
              frame.pageX(rectangle[0]),
              frame.pageY(rectangle[1]),
              rectangle[3] * frame.scaleY(),
              art(shape)));
      return;
    }
    ShapeFrame inner = frame;
    boolean first = true;
    for (EscherRecord child : shape.getChildRecords()) {
      if (!(child instanceof EscherContainerRecord part) || depth > DEEPEST) {
        continue;
      }
      if (first) {
        inner = inner(part, frame, rectangle);
        first = false;
      } else {
        place(part, inner, rectangle(part), found, depth + 1);
      }
    }
  }

  /** The frame that the group's own record makes of the rectangle where it stands. */
  private static ShapeFrame inner(
      EscherContainerRecord group, ShapeFrame frame, double[] rectangle) {
    Optional<EscherSpgrRecord> bounds =
        Optional.ofNullable(group.getChildById(EscherSpgrRecord.RECORD_ID));
    double[] origin = new double[2];
    double[] size = new double[2];
    bounds.ifPresent(
        box -> {
          origin[0] = box.getRectX1();
          origin[1] = box.getRectY1();
          size[0] = box.getRectX2() - box.getRectX1();
          size[1] = box.getRectY2() - box.getRectY1();
        });
    return frame.group(rectangle[0], rectangle[1], rectangle[2], rectangle[3], origin, size);
  }

  private static double[] rectangle(EscherContainerRecord shape) {
    EscherContainerRecord own = own(shape);
    Optional<EscherChildAnchorRecord> anchor =
        Optional.ofNullable(own.getChildById(EscherChildAnchorRecord.RECORD_ID));
    return anchor
        .map(
            at ->
                new double[] {
                  at.getDx1(), at.getDy1(), at.getDx2() - at.getDx1(), at.getDy2() - at.getDy1()
                })
        .orElseGet(() -> new double[4]);
  }

  /** Of a group the record of itself, which comes first in it. */
  private static EscherContainerRecord own(EscherContainerRecord shape) {
    return shape.getRecordId() == EscherContainerRecord.SPGR_CONTAINER
            && !shape.getChildRecords().isEmpty()
            && shape.getChild(0) instanceof EscherContainerRecord first
        ? first
        : shape;
  }

  private static Optional<Integer> number(EscherContainerRecord shape) {
    Optional<EscherSpRecord> record =
        Optional.ofNullable(own(shape).getChildById(EscherSpRecord.RECORD_ID));
    return record.map(EscherSpRecord::getShapeId);
  }

  private static String art(EscherContainerRecord shape) {
    for (EscherRecord record : shape.getChildRecords()) {
      if (record instanceof AbstractEscherOptRecord options
          && options.lookup(ART_WORDS) instanceof EscherComplexProperty words) {
        return new String(words.getComplexData(), StandardCharsets.UTF_16LE)
            .replace("\0", "")
            .replace('\r', '\n')
            .strip();
      }
    }
    return "";
  }
}
