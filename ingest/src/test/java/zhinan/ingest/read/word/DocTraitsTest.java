package zhinan.ingest.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Revisions;
import zhinan.ingest.document.UnreadableDocumentException;

/** One trait of a .doc each. */
class DocTraitsTest {
  @Test
  void drawnCharactersAreSigns() {
    RawDocument read =
        read(
            new DocBinarySample()
                .text("□是 \u0013 eq \\o\\ac(□,√)\u0015否，\u0013EQ \\o\\ac(○,11)\u0015身份证，")
                .text("\u0013 EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(zuàn),钻)\u0015石街，")
                .text("按\u0013 EQ \\f(1,1000)\u0015收取，"));
    assertStarts("□是 ☑否，⑪身份证，钻石街，按1/1000收取，", read);
  }

  @Test
  void signsOfASymbolFontAreReadByPropertyAndByFont() {
    RawDocument read =
        read(
            new DocBinarySample()
                .symbol(DocBinarySample.SYMBOL_FONT, 0xF0D6)
                .text("即办")
                .text("\uf0b4", DocBinarySample.FONT, DocBinarySample.SYMBOL_FONT)
                .text("承诺"));
    assertStarts("√即办×承诺", read);
  }

  @Test
  void aSignThatNobodyKnowsIsTold() {
    RawDocument read = read(new DocBinarySample().text("甲\ue123乙"));
    assertEquals("U+E123 has no sign that is known", told(read, "text-not-known").substring(0, 32));
  }

  @Test
  void aRaisedNumberIsAPower() {
    assertStarts(
        "80元/m²，10³",
        read(
            new DocBinarySample()
                .text("80元/m")
                .text("2", DocBinarySample.RAISED, 1)
                .text("，10")
                .text("3", DocBinarySample.RAISED, 1)));
  }

  @Test
  void hiddenTextIsToldAndNotRead() {
    RawDocument read =
        read(new DocBinarySample().text("5日").text("（内部2日）", DocBinarySample.HIDDEN, 1));
    assertStarts("5日云岭市", read);
    assertFalse(read.text().contains("内部"));
    assertEquals("hidden text is set aside: “（内部2日）”", told(read, "hidden-text"));
  }

  @Test
  void trackedChangesAreReadByPolicyAndToldWithBothTexts() throws UnreadableDocumentException {
    byte[] bytes =
        new DocBinarySample()
            .text("法定")
            .text("20", DocBinarySample.DELETED, 1)
            .text("10", DocBinarySample.INSERTED, 1)
            .text("日\r")
            .bytes();
    RawDocument taken = DocReading.doc(bytes);
    assertEquals("法定10日", DocReading.words(taken).get(0));
    assertEquals(
        "tracked changes; read: “法定10日”; other version: “法定20日”", told(taken, "tracked-change"));
    RawDocument refused =
        new DocReader(Revisions.REJECT).read(DocReading.file(bytes), Limits.DEFAULT);
    assertEquals("法定20日", DocReading.words(refused).get(0));
  }

  @Test
  void aDeletedMarkJoinsParagraphs() {
    RawDocument read =
        read(
            new DocBinarySample().text("二、办理时").text("\r", DocBinarySample.DELETED, 1).text("限\r"));
    assertEquals("二、办理时限", DocReading.words(read).get(0));
  }

  @Test
  void fieldsWithoutResultShowWhatTheirInstructionSays() {
    RawDocument read =
        read(
            new DocBinarySample()
                .text("\u0013 SYMBOL 254 \\f \"Wingdings\" \\s 12\u0015自然人\u0013 XE \"索引\"\u0015"));
    assertStarts("☑自然人云岭市", read);
  }

  @Test
  void anEmbeddedObjectIsTold() {
    RawDocument read = read(new DocBinarySample().text("\u0013 EMBED Excel.Sheet.8 \u0014\u0015"));
    assertEquals("embedded object (Excel.Sheet.8) is not read", told(read, "text-not-known"));
  }

  @Test
  void aLinkHasItsTarget() {
    RawDocument read =
        read(
            new DocBinarySample()
                .text("见\u0013 HYPERLINK \"https://zwfw.example.cn/tq\" \u0014网厅\u0015。\r"));
    assertEquals("https://zwfw.example.cn/tq", read.links().get(0).target());
    assertEquals(1, read.links().get(0).words().start());
    assertEquals(3, read.links().get(0).words().end());
  }

  private static RawDocument read(DocBinarySample sample) {
    return DocReading.doc(sample.bytes());
  }

  private static void assertStarts(String expected, RawDocument read) {
    String first = DocReading.words(read).get(0);
    assertTrue(first.startsWith(expected), first);
  }

  /** The message of the first doubt of a kind. */
  static String told(RawDocument read, String code) {
    return read.doubts().stream()
        .filter(doubt -> doubt.code().equals(code))
        .map(doubt -> doubt.message())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + code + " in " + read.doubts()));
  }

  static List<String> codes(RawDocument read) {
    return read.doubts().stream().map(doubt -> doubt.code()).toList();
  }
}
