package zhinan.ingest.read.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Layout;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.LineColumns;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Severity;

final class PlainTextReaderTest {
  private static final List<String> SIMPLIFIED =
      List.of(
          "办理时限：即时办理",
          "联系电话",
          "事项3  老年优待证办理\n1.所需材料：\n①身份证原件；②一寸照片 2 张。\n",
          "Tel 0851-2345678，周一至周五 9:00—17:00",
          "“一网通办”平台（微信小程序）→ 我要办事");

  private static final List<String> TRADITIONAL =
      List.of("辦理時限：即時辦理", "聯絡電話", "事項三　長者優惠證申請\n一、所需文件：\n身份證明文件正本；近照兩張。\n");

  private static final List<String> OF_ALL = List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE");

  static Stream<Arguments> textsInCharsets() {
    Stream<Arguments> simplified =
        SIMPLIFIED.stream()
            .flatMap(text -> OF_ALL.stream().map(charset -> Arguments.of(charset, text)));
    Stream<Arguments> traditional =
        TRADITIONAL.stream()
            .flatMap(
                text ->
                    Stream.concat(OF_ALL.stream(), Stream.of("Big5"))
                        .map(charset -> Arguments.of(charset, text)));
    return Stream.concat(simplified, traditional);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("textsInCharsets")
  void findsTheCharsetByContent(String charset, String text) throws UnreadableDocumentException {
    RawDocument document = read(text.getBytes(Charset.forName(charset)));
    assertEquals(text, document.text());
    assertEquals(charset, document.source().charset());
    assertEquals(List.of(), document.doubts());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void takesTheByteOrderMarkAtItsWord(String charset) throws UnreadableDocumentException {
    RawDocument document = read(("\ufeff" + "窗口 A").getBytes(Charset.forName(charset)));
    assertEquals("窗口 A", document.text());
    assertEquals(charset, document.source().charset());
  }

  @Test
  void readsGbkAsPartOfGb18030() throws UnreadableDocumentException {
    RawDocument document = read("珺、喆、镕等人名用字".getBytes(Charset.forName("GBK")));
    assertEquals("珺、喆、镕等人名用字", document.text());
    assertEquals("GB18030", document.source().charset());
  }

  @Test
  void readsAsciiAsUtf8() throws UnreadableDocumentException {
    assertEquals(
        "UTF-8",
        read("Office hours: Mon-Fri".getBytes(StandardCharsets.US_ASCII)).source().charset());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"UTF-8", "GB18030", "UTF-16LE"})
  void makesEveryLineEndAnLf(String charset) throws UnreadableDocumentException {
    RawDocument document = read("办理流程\r\n\r\n受理\r审核\n发证\r\n".getBytes(Charset.forName(charset)));
    assertEquals("办理流程\n\n受理\n审核\n发证\n", document.text());
    assertEquals(List.of("办理流程", "受理", "审核", "发证"), lines(document));
    assertEquals(5, document.places().line(document.blocks().get(3).start()));
  }

  @Test
  void keepsLinesAsTheyAre() throws UnreadableDocumentException {
    String text = "  收费标准  \n\n\t窗口\n\t\n续行　\n末行";
    RawDocument document = read(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(text, document.text());
    assertEquals(List.of("  收费标准  ", "\t窗口", "续行　", "末行"), lines(document));
    for (RawBlock block : document.blocks()) {
      String words = ((RawBlock.Line) block).text().chars();
      assertEquals(words, text.substring(block.start(), block.start() + words.length()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'办理'       | 0   | 2",
        "'  办理 '    | 1   | 3",
        "'　　办理'   | 2   | 4",
        "'1.办理AB'   | 0   | 4",
        "'\t办理'     | 4   | 6",
        "'ＡＢ𠀀x'    | 0   | 3.5",
        "'e\u0301'    | 0   | 0.5"
      })
  void measuresLinesInEms(String line, double left, double right) {
    assertEquals(new Layout(left, right), LineColumns.layout(line));
  }

  @Test
  void startsPagesAtFormFeeds() throws UnreadableDocumentException {
    RawDocument document = read("第一页\n续\f第二页\n\f\n第三页".getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("第一页", "续", "第二页", "第三页"), lines(document));
    assertEquals(
        List.of(1, 1, 2, 3),
        document.blocks().stream()
            .map(block -> document.places().page(block.start()).orElseThrow())
            .toList());
    assertEquals(2, document.places().line(document.blocks().get(2).start()));
  }

  @Test
  void knowsNoPagesWithoutFormFeeds() throws UnreadableDocumentException {
    assertEquals(OptionalInt.empty(), read("一页".getBytes(StandardCharsets.UTF_8)).places().page(0));
  }

  @Test
  void marksBytesThatAreNoCharacter() throws UnreadableDocumentException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("申请人应当\r\n到窗口".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xff});
    bytes.writeBytes("办理户籍业务\r\n".getBytes(StandardCharsets.UTF_8));
    RawDocument document = read(bytes.toByteArray());
    assertEquals("申请人应当\n到窗口\ufffd\ufffd办理户籍业务\n", document.text());
    assertEquals(1, document.doubts().size());
    assertEquals("undecodable-bytes", document.doubts().get(0).code());
    assertEquals(Severity.WARNING, document.doubts().get(0).severity());
    assertEquals(9, document.doubts().get(0).start());
    assertEquals(11, document.doubts().get(0).end());
  }

  @Test
  void refusesBlanksAlone() {
    assertEquals(
        "is empty: it holds blanks and no text",
        refusal(" \r\n\t　\n".getBytes(StandardCharsets.UTF_8), Limits.DEFAULT));
    assertEquals(
        "is empty: it holds blanks and no text",
        refusal(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, Limits.DEFAULT));
  }

  @Test
  void refusesMoreCharactersThanTheLimit() {
    Limits small = new Limits(1000, 4, 1000, 10, 10);
    assertEquals(
        "has 5 characters, more than the limit of 4",
        refusal("一二三四五".getBytes(StandardCharsets.UTF_8), small));
  }

  @Test
  void aTextWithSomeNullsIsReadWithANotice() throws UnreadableDocumentException {
    byte[] bytes = "办理\0\0地点：一楼\n电话".getBytes(StandardCharsets.UTF_8);
    assertTrue(new TextDecoder().decode(bytes).isText());
    RawDocument document = read(bytes);
    assertEquals(List.of("办理\ufffd\ufffd地点：一楼", "电话"), lines(document));
    assertEquals(1, document.doubts().size());
    assertEquals("undecodable-bytes", document.doubts().get(0).code());
    assertEquals(2, document.doubts().get(0).start());
    assertFalse(new TextDecoder().decode("办\0理\0地\0点\0".getBytes(StandardCharsets.UTF_8)).isText());
  }

  @Test
  void aTextInTwoCharsetsIsReadLineByLineWithANotice()
      throws IOException, UnreadableDocumentException {
    String front = "事项1：落户\r\n1.办理时限：即时办结\r\n";
    String back = "事项2：迁出\r\n1.所需材料：身份证";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(front.getBytes(StandardCharsets.UTF_8));
    bytes.write(back.getBytes(Charset.forName("GB18030")));
    RawDocument document = read(bytes.toByteArray());
    assertEquals((front + back).replace("\r", ""), document.text());
    assertEquals(List.of("foreign-charset"), document.doubts().stream().map(Doubt::code).toList());
    assertEquals("GB18030", document.source().charset());
    assertEquals(0, document.doubts().get(0).start());
    assertEquals(document.text().indexOf("事项2"), document.doubts().get(0).end());
  }

  private static RawDocument read(byte[] bytes) throws UnreadableDocumentException {
    return new PlainTextReader()
        .read(new RawFile("guide.txt", MediaTypes.TEXT, bytes), Limits.DEFAULT);
  }

  private static String refusal(byte[] bytes, Limits limits) {
    RawFile file = new RawFile("guide.txt", MediaTypes.TEXT, bytes);
    PlainTextReader reader = new PlainTextReader();
    assertTrue(reader.reads(file.mediaType()));
    return assertThrows(UnreadableDocumentException.class, () -> reader.read(file, limits))
        .getMessage();
  }

  private static List<String> lines(RawDocument document) {
    return document.blocks().stream().map(block -> ((RawBlock.Line) block).text().chars()).toList();
  }
}
