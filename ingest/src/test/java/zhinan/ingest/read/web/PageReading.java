package zhinan.ingest.read.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.LinkTarget;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.Style;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.spec.Drawn;
import zhinan.text.Range;
import zhinan.text.Text;

/**
 * Reads pages in tests, checks what must hold for every document, and prints what was read: {@code
 * words}, {@code {h2 c b3} words} for a centred heading whose first three characters are bold,
 * {@code grid 2x3} with a line {@code | a | b «2x1» |} for each row, {@code dropped(reason) words},
 * then {@code link words → target}, {@code fact TITLE words} and {@code remark code}.
 */
final class PageReading {
  private PageReading() {}

  static RawDocument read(String page) {
    return read(page.getBytes(StandardCharsets.UTF_8));
  }

  static RawDocument read(byte[] page) {
    return read(page, Limits.DEFAULT);
  }

  static RawDocument read(byte[] page, Limits limits) {
    try {
      RawDocument document =
          new PageReader().read(new RawFile("page.html", "text/html", page), limits);
      assertWhole(document);
      return document;
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  /** The words of all lines and cells, a line each. */
  static List<String> words(RawDocument document) {
    return document.blocks().stream()
        .filter(block -> !(block instanceof Dropped))
        .flatMap(PageReading::texts)
        .flatMap(text -> text.chars().lines())
        .toList();
  }

  static List<String> printed(RawDocument document) {
    List<String> lines = new ArrayList<>();
    document.blocks().forEach(block -> lines.addAll(printed(block)));
    document
        .links()
        .forEach(
            link ->
                lines.add(
                    "link "
                        + document.text().substring(link.words().start(), link.words().end())
                        + " → "
                        + link.target()));
    document.facts().stated().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(fact -> lines.add("fact " + fact.getKey() + " " + fact.getValue()));
    document.doubts().forEach(doubt -> lines.add("remark " + doubt.code()));
    return lines;
  }

  private static List<String> printed(RawBlock block) {
    if (block instanceof Line line) {
      return List.of(style(line.style()) + Drawn.draw(line.text().chars()));
    }
    if (block instanceof Dropped dropped) {
      return List.of("dropped(" + dropped.reason() + ") " + Drawn.draw(dropped.text().chars()));
    }
    return grid((Grid) block);
  }

  private static String style(Style style) {
    List<String> marks = new ArrayList<>();
    if (style.outline() > 0) {
      marks.add("h" + style.outline());
    }
    if (style.centred()) {
      marks.add("c");
    }
    if (style.bold() > 0) {
      marks.add("b" + style.bold());
    }
    style.list().ifPresent(list -> marks.add("list"));
    return marks.isEmpty() ? "" : "{" + String.join(" ", marks) + "} ";
  }

  private static List<String> grid(Grid grid) {
    int rows = grid.cells().stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    lines.add("grid " + rows + "x" + grid.columns());
    for (int row = 0; row < rows; row++) {
      int here = row;
      lines.add(
          grid.cells().stream()
              .filter(cell -> cell.row() == here)
              .map(PageReading::cell)
              .collect(Collectors.joining(" | ", "| ", " |")));
    }
    return lines;
  }

  private static String cell(GridCell cell) {
    boolean single = cell.rowSpan() == 1 && cell.columnSpan() == 1;
    String words = Drawn.draw(cell.text().chars());
    return single ? words : words + " «" + cell.rowSpan() + "x" + cell.columnSpan() + "»";
  }

  /**
   * Each character that is not blank belongs to exactly one block, every text stands where it says,
   * and links count up.
   */
  static void assertWhole(RawDocument document) {
    int[] owners = new int[document.text().length()];
    for (Text text : document.blocks().stream().flatMap(PageReading::texts).toList()) {
      for (int i = 0; i < text.length(); i++) {
        if (document.text().charAt(text.origin(i)) != text.chars().charAt(i)) {
          throw new AssertionError("not at its place: " + text);
        }
      }
      for (Range range : text.ranges()) {
        for (int i = range.start(); i < range.end(); i++) {
          owners[i]++;
        }
      }
    }
    for (int i = 0; i < owners.length; i++) {
      if (!Text.isBlank(document.text().charAt(i)) && owners[i] != 1) {
        throw new AssertionError(owners[i] + " owners of " + i + " in " + document.text());
      }
    }
    int last = 0;
    for (LinkTarget link : document.links()) {
      assertTrue(link.words().start() >= last, () -> "links out of order: " + link);
      last = link.words().end();
    }
  }

  private static Stream<Text> texts(RawBlock block) {
    if (block instanceof Grid grid) {
      return grid.cells().stream().map(GridCell::text);
    }
    return Stream.of(block instanceof Line line ? line.text() : ((Dropped) block).text());
  }
}
