package zhinan.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import zhinan.conservation.LostWords;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.word.DocReading;
import zhinan.spec.DocumentBlocks;

/** Reads files of any format by their content in tests, and draws what was read. */
public final class CarrierReading {
  private CarrierReading() {}

  /** The document; each of its characters belongs to one block. */
  public static RawDocument read(byte[] bytes) {
    try {
      RawDocument document = new DocumentReaders().read("guide", bytes, Limits.DEFAULT);
      DocumentBlocks.assertWhole(document);
      LostWords.assertNone(bytes, document);
      return document;
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  /** Fails unless the blocks, drawn one to a line, are those. */
  public static void assertReads(byte[] bytes, String... blocks) {
    assertEquals(String.join("\n", blocks), String.join("\n", DocReading.drawn(read(bytes))));
  }

  /** The codes of what was odd. */
  public static List<String> doubts(byte[] bytes) {
    return read(bytes).doubts().stream().map(Doubt::code).toList();
  }

  /** The reader that read the bytes. */
  public static String reader(byte[] bytes) {
    return read(bytes).source().reader();
  }

  /** The one line that says why the bytes cannot be read. */
  public static String refusal(byte[] bytes) {
    return assertThrows(
            UnreadableDocumentException.class,
            () -> new DocumentReaders().read("guide", bytes, Limits.DEFAULT))
        .getMessage();
  }
}
