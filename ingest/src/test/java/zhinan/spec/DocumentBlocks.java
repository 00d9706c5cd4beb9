package zhinan.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawBlock.Picture;
import zhinan.ingest.document.RawBlock.TextBox;
import zhinan.ingest.document.RawDocument;
import zhinan.text.Range;
import zhinan.text.Text;

/**
 * The blocks of a document in tests: what they hold, what must be true of all of them, and how spec
 * files print them: {@code grid 2x3} with a line {@code | a | b «2x1» |} for each row, {@code
 * dropped(reason) words}, {@code figure words}, {@code picture words}.
 */
public final class DocumentBlocks {
  private DocumentBlocks() {}

  /** The words of a block, a text for each cell. */
  public static Stream<Text> texts(RawBlock block) {
    if (block instanceof Grid grid) {
      return grid.cells().stream().map(GridCell::text);
    }
    if (block instanceof Line line) {
      return Stream.of(line.text());
    }
    if (block instanceof Dropped dropped) {
      return Stream.of(dropped.text());
    }
    return Stream.of(block instanceof TextBox box ? box.text() : ((Picture) block).text());
  }

  public static Stream<Line> lines(RawDocument document) {
    return document.blocks().stream().filter(Line.class::isInstance).map(Line.class::cast);
  }

  public static Stream<Grid> grids(RawDocument document) {
    return document.blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast);
  }

  /**
   * The promise of {@link RawDocument}: each visible character belongs to exactly one block. Blanks
   * may belong to none.
   */
  public static void assertOwned(RawDocument document) {
    int[] owners = new int[document.text().length()];
    document.blocks().stream()
        .flatMap(DocumentBlocks::texts)
        .flatMap(text -> text.ranges().stream())
        .forEach(range -> count(range, owners));
    for (int i = 0; i < owners.length; i++) {
      int at = i;
      boolean blank = Text.isBlank(document.text().charAt(i));
      assertEquals(
          blank ? Math.min(1, owners[i]) : 1,
          owners[i],
          () -> "owners of the character " + at + " of\n" + document.text());
    }
  }

  private static void count(Range range, int[] owners) {
    for (int i = range.start(); i < range.end(); i++) {
      owners[i]++;
    }
  }

  /**
   * What readers promise beside {@link #assertOwned}: every text stands where it says, but for
   * blanks, which may be of another kind.
   */
  public static void assertWhole(RawDocument document) {
    assertOwned(document);
    for (RawBlock block : document.blocks()) {
      texts(block).forEach(text -> assertInPlace(text, document.text()));
    }
  }

  private static void assertInPlace(Text text, String source) {
    for (int i = 0; i < text.length(); i++) {
      char printed = source.charAt(text.origin(i));
      boolean same = text.isSign(i) || text.chars().charAt(i) == printed || Text.isBlank(printed);
      assertTrue(same, () -> "\"" + text + "\" does not stand at " + text.start());
    }
  }

  /** A block that is no line. */
  public static List<String> print(RawBlock block) {
    if (block instanceof Grid grid) {
      return rows(grid);
    }
    if (block instanceof Dropped dropped) {
      return List.of("dropped(" + dropped.reason() + ") " + drawn(dropped.text()));
    }
    return List.of(
        block instanceof TextBox box
            ? "figure " + drawn(box.text())
            : "picture " + drawn(((Picture) block).text()));
  }

  private static String drawn(Text text) {
    return Drawn.draw(text.chars());
  }

  /** {@code grid 2x3}: its rows and columns. */
  public static String size(Grid grid) {
    return "grid " + height(grid) + "x" + grid.columns();
  }

  private static int height(Grid grid) {
    return grid.cells().stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
  }

  private static List<String> rows(Grid grid) {
    List<String> lines = new ArrayList<>();
    lines.add(size(grid));
    for (int row = 0; row < height(grid); row++) {
      int here = row;
      lines.add(
          grid.cells().stream()
              .filter(cell -> cell.row() == here)
              .map(DocumentBlocks::cell)
              .collect(Collectors.joining(" | ", "| ", " |")));
    }
    return lines;
  }

  private static String cell(GridCell cell) {
    return isSingle(cell) ? drawn(cell.text()) : drawn(cell.text()) + " «" + span(cell) + "»";
  }

  /** A cell with its place, {@code 0,1 2x1 words}; line ends are slashes, blanks beside them go. */
  public static String placed(GridCell cell) {
    String span = isSingle(cell) ? "" : " " + span(cell);
    return cell.row() + "," + cell.column() + span + " " + oneLine(cell.text());
  }

  private static boolean isSingle(GridCell cell) {
    return cell.rowSpan() == 1 && cell.columnSpan() == 1;
  }

  private static String span(GridCell cell) {
    return cell.rowSpan() + "x" + cell.columnSpan();
  }

  /** The words with slashes for line ends, without blanks at the ends of lines. */
  public static String oneLine(Text text) {
    return text.chars().lines().map(String::strip).collect(Collectors.joining("/")).strip();
  }
}
