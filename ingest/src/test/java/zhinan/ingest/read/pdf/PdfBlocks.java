package zhinan.ingest.read.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawDocument;
import zhinan.text.Range;
import zhinan.text.Text;

/** Looks at what a reader gave. */
final class PdfBlocks {
  private PdfBlocks() {}

  /**
   * Blocks as short words: {@code line …}, {@code grid 2x3}, {@code box …}, {@code dropped reason:
   * …}.
   */
  static List<String> shown(RawDocument document) {
    return document.blocks().stream().map(PdfBlocks::shown).toList();
  }

  private static String shown(RawBlock block) {
    if (block instanceof RawBlock.Line line) {
      return "line " + line.text();
    }
    if (block instanceof RawBlock.TextBox box) {
      return "box " + box.text();
    }
    if (block instanceof RawBlock.Dropped dropped) {
      return "dropped " + dropped.reason() + ": " + dropped.text();
    }
    RawBlock.Grid grid = (RawBlock.Grid) block;
    int rows = grid.cells().stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
    return "grid " + rows + "x" + grid.columns();
  }

  /**
   * Cells as {@code row,column text}, with {@code +rows} or {@code +columns} where they span
   * several.
   */
  static List<String> cells(RawDocument document) {
    return grids(document).flatMap(grid -> grid.cells().stream()).map(PdfBlocks::shown).toList();
  }

  private static String shown(RawBlock.GridCell cell) {
    String span =
        cell.rowSpan() + cell.columnSpan() > 2
            ? " " + cell.rowSpan() + "x" + cell.columnSpan()
            : "";
    return cell.row() + "," + cell.column() + span + " " + cell.text().chars().replace("\n", "|");
  }

  static Stream<RawBlock.Grid> grids(RawDocument document) {
    return document.blocks().stream()
        .filter(RawBlock.Grid.class::isInstance)
        .map(RawBlock.Grid.class::cast);
  }

  static Stream<RawBlock.Line> lines(RawDocument document) {
    return document.blocks().stream()
        .filter(RawBlock.Line.class::isInstance)
        .map(RawBlock.Line.class::cast);
  }

  /**
   * Fails unless each visible character of the source text belongs to one block, and blocks hold
   * what stands there.
   */
  static void assertWhole(RawDocument document) {
    int[] owners = new int[document.text().length()];
    document.blocks().stream()
        .flatMap(PdfBlocks::texts)
        .forEach(text -> count(text, document.text(), owners));
    for (int i = 0; i < owners.length; i++) {
      int at = i;
      boolean blank = Text.isBlank(document.text().charAt(i));
      assertTrue(
          owners[i] == 1 || blank && owners[i] == 0,
          () -> owners[at] + " owners of the character at " + at + " of\n" + document.text());
    }
  }

  private static void count(Text text, String source, int[] owners) {
    text.ranges().stream().flatMapToInt(PdfBlocks::offsets).forEach(at -> owners[at]++);
    for (int i = 0; i < text.length(); i++) {
      char expected = source.charAt(text.origin(i));
      boolean same = text.isSign(i) || text.chars().charAt(i) == expected || Text.isBlank(expected);
      assertTrue(same, () -> "text \"" + text + "\" does not stand at " + text.start());
    }
  }

  private static IntStream offsets(Range range) {
    return IntStream.range(range.start(), range.end());
  }

  private static Stream<Text> texts(RawBlock block) {
    if (block instanceof RawBlock.Grid grid) {
      return grid.cells().stream().map(RawBlock.GridCell::text);
    }
    if (block instanceof RawBlock.Dropped dropped) {
      return Stream.of(dropped.text());
    }
    return Stream.of(
        block instanceof RawBlock.TextBox box ? box.text() : ((RawBlock.Line) block).text());
  }
}
