package zhinan.ingest.read.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static zhinan.ingest.read.CarrierReading.assertReads;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.DocumentFacts.Fact;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Revisions;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.CarrierReading;
import zhinan.ingest.read.DocumentReaders;

final class RtfReaderTest {
  private static final String FONTS =
      "{\\fonttbl{\\f0\\fnil\\fcharset0 Times New Roman;}{\\f1\\fnil\\fcharset134"
          + " \\'cb\\'ce\\'cc\\'e5;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset136 PMingLiU;}}";

  private static byte[] rtf(String body) {
    return ("{\\rtf1\\ansi\\ansicpg936\\deff0" + FONTS + body + "}")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** As hexadecimal escapes; bytes that are letters stand as they are, as Word writes them. */
  private static String bytes(String words, String charset) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : words.getBytes(Charset.forName(charset))) {
      boolean letter = Character.isLetterOrDigit((char) b) && b > 0;
      escaped.append(letter ? "" + (char) b : "\\'%02x".formatted(b));
    }
    return escaped.toString();
  }

  private static String gbk(String words) {
    return bytes(words, "GBK");
  }

  /** As Unicode with a fallback of one sign. */
  private static String unicode(String words) {
    StringBuilder escaped = new StringBuilder();
    words.chars().forEach(c -> escaped.append("\\u").append((short) c).append('?'));
    return escaped.toString();
  }

  @Test
  void wordsInTheCharacterSetsOfTheirFonts() {
    byte[] file =
        rtf(
            "\\pard\\f1 "
                + gbk("居住证办理")
                + "\\par "
                // 丂 and 亐 end in bytes that are letters.
                + gbk("丂亐时限5日")
                + "\\par {\\f3 "
                + bytes("臺北市", "Big5")
                + "}\\par\\f0 "
                + gbk("材料")
                + "\\par");
    assertReads(file, "0 b0 居住证办理", "0 b0 丂亐时限5日", "0 b0 臺北市", "0 b0 材料");
    assertEquals("rtf", CarrierReading.reader(file));
  }

  @Test
  void unicodeWithAndWithoutFallback() {
    assertReads(
        rtf(
            "\\pard "
                + unicode("办理\ud842\udfb7")
                + "\\par\\uc2\\u26102\\'ca\\'b1{\\uc0\\u38480}\\u26085\\'c8\\'d5\\par"
                + "{\\upr{?}{\\*\\ud{\\uc0\\u24403\\u22330}}}\\par"),
        "0 b0 办理\ud842\udfb7",
        "0 b0 时限日",
        "0 b0 当场");
  }

  @Test
  void stylesLabelsAndBullets() {
    assertReads(
        rtf(
            "{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s2 "
                + gbk("标题")
                + ";}}\\pard\\s2\\qc "
                + unicode("办事指南")
                + "\\par\\pard\\s1{\\b "
                + unicode("居住证")
                + "}\\par\\pard\\ls1\\ilvl0{\\listtext\\f1 "
                + gbk("一、")
                + "\\tab}"
                + unicode("办理条件")
                + "\\par{\\listtext\\f2\\'b7\\tab}"
                + unicode("身份证")
                + "\\par"),
        "0TC b0 办事指南",
        "1 b3 居住证",
        "0 b0 一、办理条件",
        "0 b0 •身份证");
  }

  /** A level of a list; the label has its length in front and numbers of levels as 0 to 8. */
  private static String level(int format, String more, String label) {
    return "{\\listlevel\\levelnfc%d\\levelnfcn%d\\leveljc0\\levelfollow0\\levelstartat1%s{\\leveltext%s;}{\\levelnumbers\\'01;}\\fi-420\\li420}"
        .formatted(format, format, more, label);
  }

  private static final String LISTS =
      "{\\*\\listtable{\\list\\listtemplateid1"
          + level(37, "", "\\'02\\'00\\u12289?")
          + level(0, "\\levellegal1", "\\'03\\'00.\\'01")
          + "{\\listname ;}\\listid7}{\\list\\listtemplateid2"
          + level(23, "", "\\'01\\u-3880 ?").replace("\\fi-420", "\\f4\\fi-420")
          + "\\listid8}}{\\*\\listoverridetable{\\listoverride\\listid7\\listoverridecount0\\ls1}"
          + "{\\listoverride\\listid8\\listoverridecount0\\ls2}{\\listoverride\\listid7"
          + "\\listoverridecount1{\\lfolevel\\listoverridestartat\\levelstartat5}\\ls3}}";

  private static String item(int list, int level, String words) {
    return "\\pard\\ls" + list + "\\ilvl" + level + " " + unicode(words) + "\\par ";
  }

  @Test
  void numbersThatNoParagraphStatesAreCountedFromTheListTables() {
    assertReads(
        rtf(
            "{\\fonttbl{\\f4\\fnil\\fcharset2 Wingdings;}}"
                + LISTS
                + item(1, 0, "办理条件")
                + item(1, 1, "年满六十周岁")
                + item(1, 1, "本市户籍")
                + "\\pard\\ls1\\ilvl0{\\listtext "
                + unicode("二、")
                + "\\tab}"
                + unicode("申请材料")
                + "\\par "
                + item(2, 0, "身份证")
                + item(1, 1, "原件")
                + item(1, 0, "办理时限")
                + item(3, 0, "收费标准")
                + item(9, 0, "没有定义的列表")
                + "{\\deleted "
                + item(1, 0, "旧")
                + "}"
                + item(1, 0, "咨询电话")),
        "0 b0 一、办理条件",
        "0 b0 1.1 年满六十周岁",
        "0 b0 1.2 本市户籍",
        "0 b0 二、申请材料",
        "0 b0 ➢身份证",
        "0 b0 2.1 原件",
        "0 b0 三、办理时限",
        "0 b0 五、收费标准",
        "0 b0 没有定义的列表",
        "0 b0 六、咨询电话");
  }

  private static String field(String instruction, String result) {
    return "{\\field{\\*\\fldinst{ " + instruction + "}}{\\fldrslt{" + result + "}}}";
  }

  @Test
  void fieldsWithoutResultShowWhatTheirInstructionOrFormSays() {
    String ticked = "FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres1\\ffhps20\\ffdefres0}}";
    String unset = "FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres25\\ffhps20\\ffdefres0}}";
    String choice =
        "FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres1\\ffhaslistbox{\\*\\ffname a}{\\*\\ffl "
            + unicode("窗口")
            + "}{\\*\\ffl "
            + unicode("网上")
            + "}}}";
    assertReads(
        rtf(
            "\\pard "
                + field("SYMBOL 254 \\\\f \"Wingdings\"", "")
                + unicode("自然人")
                + field(ticked, "")
                + unicode("本人")
                + field(unset, "")
                + unicode("代办，")
                + field(choice, "")
                + unicode("办理，")
                + field("EQ \\\\o\\\\ac(" + unicode("○") + ",3)", "")
                + field("EQ \\\\f(1,1000)", "1/1000")
                + "\\par"),
        "0 b0 ☑自然人☑本人☐代办，网上办理，③1/1000");
  }

  @Test
  void anObjectShowsItsResultOrIsOneWarning() {
    String object =
        "{\\object\\objemb{\\*\\objclass Excel.Sheet.8}{\\*\\objdata 0105}{\\result %s}}";
    assertReads(
        rtf("\\pard " + unicode("收费") + object.formatted("\\pard " + unicode("每证十元")) + "\\par"),
        "0 b0 收费每证十元");
    byte[] picture = rtf("\\pard " + unicode("收费") + object.formatted("{\\pict 00}") + "\\par");
    assertReads(picture, "0 b0 收费");
    assertEquals(
        List.of("embedded object (Excel.Sheet.8) is not read; its text is missing"),
        CarrierReading.read(picture).doubts().stream().map(Doubt::message).toList());
  }

  @Test
  void aWatermarkIsDropped() {
    assertReads(
        rtf(
            "{\\*\\background{\\shp{\\*\\shpinst{\\shptxt\\pard "
                + unicode("征求意见稿")
                + "\\par}}}}\\pard "
                + unicode("收费")
                + "\\par"),
        "0 b0 收费",
        "watermark: 征求意见稿");
  }

  @Test
  void whatHangsOnATableInsideACellIsKept() {
    byte[] file =
        rtf(
            "\\trowd\\cellx3000\\pard\\intbl\\itap2 "
                + unicode("窗口")
                + "{\\v "
                + unicode("内部电话")
                + "}\\n"
                + "estcell{\\*\\n"
                + "esttableprops\\trowd\\cellx900\\n"
                + "estrow}\\pard\\intbl\\itap1\\cell\\r"
                + "ow\\pard\\par");
    assertReads(file, "grid of 1: [0,0 窗口]");
    assertEquals(List.of("hidden-text"), CarrierReading.doubts(file));
  }

  @Test
  void tablesWithMergedCells() {
    String first = "\\trowd\\trleft0\\clvmgf\\cellx1000\\cellx3000\\cellx5000 ";
    String second = "\\trowd\\trleft0\\clvmrg\\cellx1000\\cellx3010\\cellx5000 ";
    String wide = "\\trowd\\trleft0\\cellx1000\\cellx5000 ";
    String in = "\\pard\\intbl ";
    assertReads(
        rtf(
            wide
                + in
                + unicode("区域")
                + "\\cell "
                + unicode("窗口")
                + "\\cell\\row "
                + first
                + in
                + unicode("和平区")
                + "\\cell "
                + unicode("一号")
                + "\\par "
                + unicode("二楼")
                + "\\cell 83010001\\cell\\row "
                + second
                + in
                + "\\cell "
                + unicode("二号")
                + "\\cell 83010002\\cell\\row\\pard "
                + unicode("以上周末不办理。")
                + "\\par"),
        "grid of 3: [0,0 区域] [0,1 1x2 窗口] [1,0 2x1 和平区] [1,1 一号/二楼] [1,2 83010001]"
            + " [2,1 二号] [2,2 83010002]",
        "0 b0 以上周末不办理。");
  }

  @Test
  void aTableInsideACellIsLinesOfIt() {
    assertReads(
        rtf(
            "\\trowd\\cellx3000\\cellx6000\\pard\\intbl A\\cell\\pard\\intbl\\itap2 B\\n"
                + "estcell C\\n"
                + "estcell{\\*\\n"
                + "esttableprops\\trowd\\cellx100\\n"
                + "estrow}{\\n"
                + "onesttables\\par}\\pard\\intbl\\itap1 D\\cell\\r"
                + "ow\\pard"),
        "grid of 2: [0,0 A] [0,1 B C/D]");
  }

  @Test
  void linksAreKept() {
    byte[] file =
        rtf(
            "\\pard "
                + unicode("见")
                + "{\\field{\\*\\fldinst HYPERLINK \"https://zwfw.example.gov.cn/\"}{\\fldrslt "
                + unicode("政务服务网")
                + "}}"
                + unicode("办理")
                + "\\par");
    assertReads(file, "0 b0 见政务服务网办理");
    RawDocument document = CarrierReading.read(file);
    assertEquals("https://zwfw.example.gov.cn/", document.links().get(0).target());
    assertEquals(1, document.links().get(0).words().start());
    assertEquals(6, document.links().get(0).words().end());
  }

  @Test
  void whatStandsAsideHasItsReason() {
    byte[] file =
        rtf(
            "{\\header\\pard "
                + unicode("平川市")
                + "\\par}{\\info{\\title x}{\\author y}}\\pard "
                + unicode("收费")
                + "{\\footnote\\pard "
                + unicode("遗失补办收工本费")
                + "}{\\v "
                + unicode("内部")
                + "}{\\deleted "
                + unicode("旧")
                + "}{\\*\\annotation\\pard "
                + unicode("待核")
                + "}{\\*\\generator z;}{\\pict 89504e47}\\par");
    assertReads(file, "0 b0 收费", "0 b0 遗失补办收工本费", "running-header: 平川市");
    assertEquals(List.of("comment", "hidden-text", "tracked-change"), CarrierReading.doubts(file));
  }

  @Test
  void trackedChangesAreReadByPolicy() throws UnreadableDocumentException {
    byte[] file = rtf("\\pard{\\deleted 20}{\\revised 10}" + unicode("个工作日") + "\\par");
    assertReads(file, "0 b0 10个工作日");
    RawDocument rejected =
        new DocumentReaders(Revisions.REJECT).read("guide", file, Limits.DEFAULT);
    assertEquals("20个工作日", rejected.text().strip());
    assertEquals(
        "tracked changes; read: “20个工作日”; other version: “10个工作日”",
        rejected.doubts().get(0).message());
  }

  @Test
  void signsOfSymbolFontsAreRead() {
    assertReads(
        rtf(
            "{\\fonttbl{\\f4\\fcharset2 Wingdings;}{\\f5\\fcharset2 Wingdings 2;}}\\pard{\\f4\\'fe}"
                + unicode("本人")
                + "{\\f5 R}"
                + unicode("代办")
                + "{\\f4\\u-3928?}\\par{\\listtext\\f4\\'d8\\tab}"
                + unicode("身份证")
                + "\\par"),
        "0 b0 ☑本人☑代办□",
        "0 b0 ➢身份证");
  }

  @Test
  void textBoxesAndWordArtHangOnTheirParagraph() {
    assertReads(
        rtf(
            "\\pard "
                + unicode("流程")
                + "{\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard "
                + unicode("受理")
                + "\\par}}{\\shprslt\\pard "
                + unicode("受理")
                + "\\par}}{\\shp{\\*\\shpinst{\\sp{\\sn gtextUNICODE}{\\sv "
                + unicode("艺术字")
                + "}}}}\\par"),
        "0 b0 流程",
        "box: 受理",
        "box: 艺术字");
  }

  @Test
  void theTitleIsAFact() {
    RawDocument document =
        CarrierReading.read(rtf("{\\info{\\title " + gbk("居住证办理") + "}}\\pard A\\par"));
    assertEquals("居住证办理", document.facts().get(Fact.TITLE).orElse(""));
  }

  @Test
  void signsThatAreControlWords() {
    assertReads(
        rtf("\\pard a\\~b\\_c\\emdash d\\line e\\tab f\\{g\\}\\par"),
        "0 b0 a\u00a0b-c\u2014d",
        "0 b0 e f{g}");
  }

  @Test
  void aFileThatIsCutGivesWhatItHasOrARefusal() {
    byte[] file = rtf("\\pard A\\par B\\par C");
    byte[] cut = Arrays.copyOf(file, file.length - 1);
    assertReads(cut, "0 b0 A", "0 b0 B");
    assertEquals(List.of("file-cut"), CarrierReading.doubts(cut));
    assertEquals("is empty: rich text without words", CarrierReading.refusal(rtf("\\pard")));
  }
}
