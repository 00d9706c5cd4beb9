package zhinan.ingest.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.text.Range;
import zhinan.text.Text;

/** Reads documents in tests, draws them, and checks what must hold for every document. */
public final class DocReading {
  private DocReading() {}

  static RawDocument docx(byte[] bytes) {
    return read(new DocxReader(), bytes);
  }

  static RawDocument doc(byte[] bytes) {
    return read(new DocReader(), bytes);
  }

  private static RawDocument read(DocumentReader reader, byte[] bytes) {
    try {
      RawDocument document = reader.read(file(bytes), Limits.DEFAULT);
      assertWhole(document);
      return document;
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  static RawFile file(byte[] bytes) {
    return new RawFile("guide", "", bytes);
  }

  /** The one line that says why the bytes cannot be read. */
  static String refusal(DocumentReader reader, byte[] bytes, Limits limits) {
    String message =
        assertThrows(UnreadableDocumentException.class, () -> reader.read(file(bytes), limits))
            .getMessage();
    assertEquals(1, message.lines().count(), message);
    return message;
  }

  /**
   * Each character that is not blank belongs to exactly one block, and every text stands where it
   * says.
   */
  public static void assertWhole(RawDocument document) {
    int[] owners = new int[document.text().length()];
    for (Text text : document.blocks().stream().flatMap(DocReading::texts).toList()) {
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
      boolean blank = Text.isBlank(document.text().charAt(i));
      int at = i;
      assertEquals(
          blank ? Math.min(1, owners[i]) : 1,
          owners[i],
          () -> "owners of character " + at + " of " + document.text());
    }
  }

  static Stream<Text> texts(RawBlock block) {
    if (block instanceof RawBlock.Grid grid) {
      return grid.cells().stream().map(RawBlock.GridCell::text);
    }
    if (block instanceof RawBlock.Line line) {
      return Stream.of(line.text());
    }
    if (block instanceof RawBlock.TextBox box) {
      return Stream.of(box.text());
    }
    return block instanceof RawBlock.Dropped dropped ? Stream.of(dropped.text()) : Stream.empty();
  }

  static List<RawBlock.Line> lines(RawDocument document) {
    return document.blocks().stream()
        .filter(RawBlock.Line.class::isInstance)
        .map(RawBlock.Line.class::cast)
        .toList();
  }

  static List<String> words(RawDocument document) {
    return lines(document).stream().map(line -> line.text().chars()).toList();
  }

  static List<RawBlock.Grid> grids(RawDocument document) {
    return document.blocks().stream()
        .filter(RawBlock.Grid.class::isInstance)
        .map(RawBlock.Grid.class::cast)
        .toList();
  }

  /** Without blanks at the ends of lines, which some programs leave out when they save. */
  static String stripped(Text text) {
    return text.chars().lines().map(String::strip).collect(Collectors.joining("\n")).strip();
  }

  /** One block on one line, blanks at the ends left out. */
  static String drawn(RawBlock block) {
    String words =
        texts(block)
            .map(DocReading::stripped)
            .collect(Collectors.joining(" | "))
            .replace('\n', '/');
    if (block instanceof RawBlock.Line line) {
      String title = line.style().title() ? "T" : "";
      String centred = line.style().centred() ? "C" : "";
      return line.style().outline() + title + centred + " b" + line.style().bold() + " " + words;
    }
    if (block instanceof RawBlock.Grid grid) {
      String places = grid.cells().stream().map(DocReading::place).collect(Collectors.joining(" "));
      return "grid of " + grid.columns() + ": " + places;
    }
    return block instanceof RawBlock.Dropped dropped
        ? dropped.reason() + ": " + words
        : "box: " + words;
  }

  private static String place(RawBlock.GridCell cell) {
    String span =
        cell.rowSpan() + cell.columnSpan() > 2
            ? " " + cell.rowSpan() + "x" + cell.columnSpan()
            : "";
    return "["
        + cell.row()
        + ","
        + cell.column()
        + span
        + " "
        + stripped(cell.text()).replace('\n', '/')
        + "]";
  }

  public static List<String> drawn(RawDocument document) {
    return document.blocks().stream().map(DocReading::drawn).toList();
  }
}
