package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhinan.ingest.document.Style;
import zhinan.ingest.read.flow.FlowLine;
import zhinan.ingest.read.flow.FlowParagraph;
import zhinan.ingest.read.flow.FlowParagraphBuilder;
import zhinan.ingest.read.flow.FlowRecord;
import zhinan.text.Sign;
import zhinan.text.Signs;

/**
 * The words of the shapes that are anchored in one paragraph, and which of them belong to the
 * running text. Single-use.
 *
 * <p>A title set as WordArt, a box that holds a table, and a single box that stands in the line of
 * a paragraph without words of its own (a banner) are running text unless it holds bare steps; all
 * others are figures: {@code 受理} → {@code 审核} → {@code 办结} of a flow chart.
 */
final class ShapeTexts {
  /** Of a shape whose height is not known, in English metric units: about one line of text. */
  private static final double LINE = 200_000;

  private static final int FEWEST_STEPS = 3;

  /** Running text of three lines has one of them. */
  private static final Set<Sign> RUNNING =
      EnumSet.of(Sign.COLON, Sign.SEMICOLON, Sign.COMMA, Sign.PAUSE, Sign.STOP);

  /**
   * One shape.
   *
   * @param y its upper edge, counted down the page; {@code x} its left edge
   */
  private record Shape(double x, double y, double height, FlowRecord words) {}

  private final List<Shape> shapes = new ArrayList<>();
  private final List<FlowRecord> front = new ArrayList<>();
  private boolean floating;

  /** Adds the words of a box. */
  void box(double x, double y, double height, FlowRecord words) {
    if (!words.isBlank()) {
      shapes.add(new Shape(x, y, height > 0 ? height : LINE, words));
    } else if (!words.asides().isEmpty()) {
      shapes.add(new Shape(x, y, LINE, words));
    }
  }

  /** Adds words that are drawn as a picture of letters. */
  void art(String words) {
    if (!words.isBlank()) {
      FlowRecord record = new FlowRecord();
      for (String line : words.lines().toList()) {
        record.paragraph(
            new FlowParagraph(List.of(new FlowLine(line, Style.PLAIN, List.of())), List.of()));
      }
      front.add(record);
    }
  }

  /** Says that a shape floats beside the text instead of standing in a line of it. */
  void floats() {
    floating = true;
  }

  /** What belongs in front of the paragraph. */
  List<FlowRecord> front() {
    return front;
  }

  /** Sets the figures aside and gives what belongs behind the paragraph. */
  List<FlowRecord> settle(FlowParagraphBuilder paragraph) {
    List<FlowRecord> behind = new ArrayList<>();
    List<FlowRecord> figures = new ArrayList<>();
    for (Shape shape : inReadingOrder()) {
      (shape.words.hasTable() ? behind : figures).add(shape.words);
    }
    if (figures.size() == 1
        && !floating
        && paragraph.isBlank()
        && isRunningText(figures.get(0).text())) {
      behind.addAll(0, figures);
    } else {
      figures.forEach(paragraph::box);
    }
    return behind;
  }

  /** Steps of a flow chart in one box are short lines without signs: 受理 / 审核 / 办结. */
  private static boolean isRunningText(String words) {
    return words.lines().count() < FEWEST_STEPS
        || words.chars().anyMatch(c -> RUNNING.contains(Signs.of((char) c)));
  }

  /** From top to bottom, those that stand side by side from left to right. */
  private List<Shape> inReadingOrder() {
    List<Shape> down = new ArrayList<>(shapes);
    down.sort(Comparator.comparingDouble(Shape::y));
    List<Shape> ordered = new ArrayList<>();
    List<Shape> row = new ArrayList<>();
    Optional<Shape> first = Optional.empty();
    for (Shape shape : down) {
      if (first.isPresent() && shape.y - first.get().y > first.get().height / 2) {
        row.sort(Comparator.comparingDouble(Shape::x));
        ordered.addAll(row);
        row.clear();
      }
      if (row.isEmpty()) {
        first = Optional.of(shape);
      }
      row.add(shape);
    }
    row.sort(Comparator.comparingDouble(Shape::x));
    ordered.addAll(row);
    return ordered;
  }
}
