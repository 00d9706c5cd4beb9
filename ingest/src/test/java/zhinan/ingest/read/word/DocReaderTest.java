package zhinan.ingest.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.IOUtils;
import org.apache.poi.util.LittleEndian;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.spec.DocumentBlocks;

class DocReaderTest {
  /** MS-DOC 2.5.2, FibBase: the version of the format and the flags. */
  private static final int VERSION = 2;

  private static final int FLAGS = 10;

  private static final int ENCRYPTED = 0x100;

  /** Word 95. */
  private static final int OLD = 104;

  @Test
  void givesTheBlocksOfTheSameDocumentInTheXmlFormat() throws IOException {
    assertEquals(
        DocReading.drawn(DocReading.docx(DocxEverything.bytes())),
        DocReading.drawn(DocReading.doc(everything())));
  }

  @Test
  void tellsWhatItTellsOfTheSameDocumentInTheXmlFormat() throws IOException {
    assertEquals(
        DocReading.docx(DocxEverything.bytes()).doubts().stream().map(Doubt::message).toList(),
        DocReading.doc(everything()).doubts().stream().map(Doubt::message).toList());
  }

  @Test
  void leaksNoFieldCodesNorDeletedText() throws IOException {
    String text = DocReading.doc(everything()).text();
    assertFalse(
        text.contains("HYPERLINK") || text.contains("example.org") || text.contains("已删"), text);
  }

  @Test
  void numbersTheListsAndTellsThemApart() throws IOException {
    RawDocument read = DocReading.doc(everything());
    List<Integer> lists =
        DocumentBlocks.lines(read).flatMap(line -> line.style().list().stream().boxed()).toList();
    assertEquals(7, lists.size());
    assertEquals(lists.get(0), lists.get(3));
    assertEquals(4, lists.stream().distinct().count());
  }

  @Test
  void refusesBytesThatAreNoOle2Container() {
    assertTrue(refusal("事项".getBytes(StandardCharsets.UTF_8)).contains("OLE2"));
    assertTrue(refusal(DocxEverything.bytes()).contains("OLE2"));
  }

  @Test
  void refusesEncryptedAndVeryOldDocuments() throws IOException {
    assertEquals("Word document is encrypted with a password", refusal(patched(FLAGS, ENCRYPTED)));
    assertTrue(refusal(patched(VERSION, OLD)).contains("95"));
  }

  @Test
  void refusesAContainerWithoutADocument() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[8192]), "Workbook");
      files.writeFilesystem(bytes);
    }
    assertTrue(refusal(bytes.toByteArray()).contains("broken Word document"));
  }

  @Test
  void refusesATruncatedDocument() throws IOException {
    assertTrue(refusal(Arrays.copyOf(everything(), 2000)).contains("broken Word document"));
  }

  @Test
  void givesATextOrARefusalForAnyDamage() throws IOException {
    byte[] whole = everything();
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      DocxDamage.read(new DocReader(), DocxDamage.damaged(whole, random));
    }
  }

  private static String refusal(byte[] bytes) {
    return DocReading.refusal(new DocReader(), bytes, Limits.DEFAULT);
  }

  private static byte[] everything() throws IOException {
    try (InputStream in = DocReaderTest.class.getResourceAsStream("everything.doc")) {
      return in.readAllBytes();
    }
  }

  /** The document with a number in its head set anew, or a flag set. */
  private static byte[] patched(int at, int value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(everything()))) {
      byte[] main;
      try (DocumentInputStream stream = files.createDocumentInputStream("WordDocument")) {
        main = IOUtils.toByteArray(stream);
      }
      LittleEndian.putShort(
          main, at, (short) (at == VERSION ? value : LittleEndian.getShort(main, at) | value));
      ((DocumentEntry) files.getRoot().getEntryCaseInsensitive("WordDocument")).delete();
      files.createDocument(new ByteArrayInputStream(main), "WordDocument");
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }
}
