package zhinan.ingest.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhinan.ingest.read.word.DocxSample.cell;
import static zhinan.ingest.read.word.DocxSample.p;
import static zhinan.ingest.read.word.DocxSample.r;
import static zhinan.ingest.read.word.DocxSample.row;
import static zhinan.ingest.read.word.DocxSample.table;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.spec.DocumentBlocks;

class DocxHostileTest {
  private static final Limits SMALL = new Limits(1 << 20, 1000, 100_000, 20, 5);

  @Test
  void refusesBytesThatAreNoZip() {
    assertTrue(refusal("事项".getBytes(StandardCharsets.UTF_8)).contains("zip"));
    assertTrue(refusal(new byte[0]).contains("zip"));
  }

  @Test
  void refusesATruncatedZip() {
    byte[] whole = DocxEverything.bytes();
    assertTrue(refusal(Arrays.copyOf(whole, whole.length / 2)).contains("zip"));
  }

  @Test
  void refusesAPackageWithoutMainPartOrBody() {
    assertEquals(
        "no Word document: it has no word/document.xml", refusal(DocxSample.empty().bytes()));
    assertEquals(
        "no Word document: it has no body",
        refusal(DocxSample.empty().raw("word/document.xml", "<a/>").bytes()));
  }

  @Test
  void refusesBrokenXmlAndDocumentTypes() {
    assertTrue(refusal(DocxSample.of("<w:p>").bytes()).contains("XML"));
    String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>";
    assertTrue(
        refusal(DocxSample.empty().raw("word/document.xml", entity).bytes())
            .contains("document type"));
  }

  /** Java 24 and later refuse what is nested deeper than 100 unless they are told otherwise. */
  @Test
  void theParsersOwnLimitOfDepthDoesNotCount() throws Exception {
    String before = System.setProperty("jdk.xml.maxElementDepth", "100");
    try {
      String text = "<w:sdt>".repeat(300) + p(r("事项")) + "</w:sdt>".repeat(300);
      RawDocument read =
          new DocxReader().read(DocReading.file(DocxSample.of(text).bytes()), Limits.DEFAULT);
      assertEquals("[事项]", DocReading.words(read).toString());
    } finally {
      if (before == null) {
        System.clearProperty("jdk.xml.maxElementDepth");
      } else {
        System.setProperty("jdk.xml.maxElementDepth", before);
      }
    }
  }

  @Test
  void refusesElementsNestedTooDeep() {
    int depth = 50_000;
    byte[] bytes = DocxSample.of("<w:sdt>".repeat(depth) + "</w:sdt>".repeat(depth)).bytes();
    assertTrue(refusal(bytes).contains("nested deeper"));
  }

  @Test
  void readsNestedTablesAsDeepAsTheLimitAllows() {
    String body = p(r("核"));
    for (int i = 0; i < 150; i++) {
      body = table(1, row(cell("", body + p())));
    }
    assertEquals(
        "核",
        DocumentBlocks.grids(DocReading.docx(DocxSample.of(body).bytes()))
            .toList()
            .get(0)
            .cells()
            .get(0)
            .text()
            .chars()
            .strip());
  }

  @Test
  void refusesPartsAndTextsBeyondTheLimits() {
    byte[] bomb = DocxSample.of(" ".repeat(1_000_000)).bytes();
    assertTrue(
        DocReading.refusal(new DocxReader(), bomb, SMALL)
            .contains("unpacks to more than 100000 bytes"));
    byte[] text = DocxSample.of(p(r("字".repeat(2000)))).bytes();
    assertTrue(DocReading.refusal(new DocxReader(), text, SMALL).contains("1000 characters"));
    assertTrue(
        DocReading.refusal(new DocxReader(), new byte[2 << 20], SMALL).contains("larger than"));
  }

  @Test
  void readsATableBeyondTheLimitsAsLines() throws UnreadableDocumentException {
    byte[] bytes =
        DocxSample.of(
                table(6, row(cell("1"), cell("2"), cell("3"), cell("4"), cell("5"), cell("6"))))
            .bytes();
    RawDocument read = new DocxReader().read(DocReading.file(bytes), SMALL);
    assertEquals("[1, 2, 3, 4, 5, 6]", DocReading.words(read).toString());
    assertEquals("table-too-large", read.doubts().get(0).code());
  }

  @Test
  void refusesAnEncryptedDocument() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(DocxEverything.bytes());
      }
      files.writeFilesystem(bytes);
    }
    assertEquals("Word document is encrypted with a password", refusal(bytes.toByteArray()));
    assertEquals(
        "Word document is encrypted with a password",
        DocReading.refusal(new DocReader(), bytes.toByteArray(), Limits.DEFAULT));
  }

  @Test
  void givesATextOrARefusalForAnyDamage() {
    byte[] whole = DocxEverything.bytes();
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      DocxDamage.read(new DocxReader(), DocxDamage.damaged(whole, random));
    }
  }

  private static String refusal(byte[] bytes) {
    return DocReading.refusal(new DocxReader(), bytes, Limits.DEFAULT);
  }
}
