package zhinan.ingest.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import zhinan.conservation.LostWords;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.spec.DocumentBlocks;

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
      DocumentBlocks.assertWhole(document);
      LostWords.assertNone(bytes, document);
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

  static List<String> words(RawDocument document) {
    return DocumentBlocks.lines(document).map(line -> line.text().chars()).toList();
  }

  /** One block on one line, blanks at the ends left out. */
  static String drawn(RawBlock block) {
    String words =
        DocumentBlocks.texts(block).map(DocumentBlocks::oneLine).collect(Collectors.joining(" | "));
    if (block instanceof RawBlock.Line line) {
      String title = line.style().title() ? "T" : "";
      String centred = line.style().centred() ? "C" : "";
      return line.style().outline() + title + centred + " b" + line.style().bold() + " " + words;
    }
    if (block instanceof RawBlock.Grid grid) {
      String places =
          grid.cells().stream()
              .map(cell -> "[" + DocumentBlocks.placed(cell) + "]")
              .collect(Collectors.joining(" "));
      return "grid of " + grid.columns() + ": " + places;
    }
    return block instanceof RawBlock.Dropped dropped
        ? dropped.reason() + ": " + words
        : "box: " + words;
  }

  public static List<String> drawn(RawDocument document) {
    return document.blocks().stream().map(DocReading::drawn).toList();
  }
}
