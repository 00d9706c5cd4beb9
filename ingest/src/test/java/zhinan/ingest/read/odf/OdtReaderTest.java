package zhinan.ingest.read.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static zhinan.ingest.read.CarrierReading.assertReads;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhinan.conservation.LostWords;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Revisions;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.CarrierReading;
import zhinan.ingest.read.DocumentReaders;
import zhinan.ingest.read.workbook.XlsxSample;
import zhinan.spec.DocumentBlocks;

final class OdtReaderTest {
  private static final String NAMES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
          + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

  private static byte[] odt(String styles, String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "styles.xml",
        "<office:document-styles" + NAMES + ">" + styles + "</office:document-styles>");
    parts.put(
        "content.xml",
        "<office:document-content"
            + NAMES
            + "><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
    return XlsxSample.packed(parts);
  }

  private static String level(int number, String format, String suffix, String more) {
    return "<text:list-level-style-number text:level=\"%d\" style:num-format=\"%s\" style:num-suffix=\"%s\" %s/>"
        .formatted(number, format, suffix, more);
  }

  @Test
  void headingsTitlesBoldAndBlanks() {
    byte[] file =
        odt(
            "<office:styles><style:style style:name=\"Title\""
                + " style:family=\"paragraph\"><style:paragraph-properties"
                + " fo:text-align=\"center\"/></style:style><style:style style:name=\"P1\""
                + " style:family=\"paragraph\" style:parent-style-name=\"Title\"/><style:style"
                + " style:name=\"T1\" style:family=\"text\"><style:text-properties"
                + " fo:font-weight=\"bold\"/></style:style></office:styles>",
            "<text:p text:style-name=\"P1\">办事指南</text:p><text:h"
                + " text:outline-level=\"2\">居住证</text:h><text:p>\n"
                + "  <text:span text:style-name=\"T1\">办理</text:span>时限<text:s"
                + " text:c=\"2\"/>5日<text:line-break/> 当场\n"
                + " </text:p>");
    assertReads(file, "0TC b0 办事指南", "2 b0 居住证", "0 b2 办理时限  5日", "0 b0 当场");
    assertEquals("odt", CarrierReading.reader(file));
  }

  @Test
  void automaticNumbersAreShown() {
    String list =
        "<office:styles><text:list-style style:name=\"L\">"
            + level(1, "一, 二, 三, ...", "、", "")
            + level(2, "1", "", "style:num-prefix=\"（\"")
            + "</text:list-style></office:styles>";
    String body =
        "<text:list"
            + " text:style-name=\"L\"><text:list-item><text:p>条件</text:p><text:p>续</text:p></text:list-item>"
            + "<text:list-item><text:p>材料</text:p><text:list><text:list-item><text:p>身份证</text:p></text:list-item>"
            + "<text:list-item><text:p>照片</text:p></text:list-item></text:list></text:list-item></text:list><text:p>说明</text:p><text:list"
            + " text:style-name=\"L\""
            + " text:continue-numbering=\"true\"><text:list-item><text:p>时限</text:p></text:list-item></text:list><text:list"
            + " text:style-name=\"L\"><text:list-item"
            + " text:start-value=\"5\"><text:p>收费</text:p></text:list-item></text:list>";
    assertReads(
        odt(list, body),
        "0 b0 一、条件",
        "0 b0 续",
        "0 b0 二、材料",
        "0 b0 （1 身份证",
        "0 b0 （2 照片",
        "0 b0 说明",
        "0 b0 三、时限",
        "0 b0 五、收费");
  }

  @Test
  void headingsCountAndLevelsAreJoined() {
    String outline =
        "<office:styles><text:outline-style><text:outline-level-style text:level=\"1\""
            + " style:num-format=\"1\"/><text:outline-level-style text:level=\"2\""
            + " style:num-format=\"1\""
            + " text:display-levels=\"2\"/></text:outline-style></office:styles>";
    assertReads(
        odt(
            outline,
            "<text:h text:outline-level=\"1\">户籍</text:h><text:h"
                + " text:outline-level=\"2\">迁入</text:h><text:h"
                + " text:outline-level=\"2\">迁出</text:h><text:h"
                + " text:outline-level=\"1\">婚姻</text:h><text:h"
                + " text:outline-level=\"2\">登记</text:h>"),
        "1 b0 1 户籍",
        "2 b0 1.1 迁入",
        "2 b0 1.2 迁出",
        "1 b0 2 婚姻",
        "2 b0 2.1 登记");
  }

  @Test
  void tablesWithMergedCells() {
    assertReads(
        odt(
            "",
            "<table:table><table:table-column table:number-columns-repeated=\"3\"/>"
                + "<table:table-header-rows><table:table-row><table:table-cell><text:p>区域</text:p></table:table-cell><table:table-cell"
                + " table:number-columns-spanned=\"2\"><text:p>窗口</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row><table:table-cell"
                + " table:number-rows-spanned=\"2\"><text:p>和平区</text:p></table:table-cell>"
                + "<table:table-cell><text:p>一号</text:p><text:p>二楼</text:p></table:table-cell><table:table-cell><text:p>83010001</text:p></table:table-cell></table:table-row>"
                + "<table:table-row><table:covered-table-cell/><table:table-cell><text:p>二号</text:p></table:table-cell><table:table-cell/></table:table-row></table:table>"),
        "grid of 3: [0,0 区域] [0,1 1x2 窗口] [1,0 2x1 和平区] [1,1 一号/二楼] [1,2 83010001] [2,1 二号] [2,2"
            + " ]");
  }

  @Test
  void whatStandsAsideHasItsReason() {
    byte[] file =
        odt(
            "<office:styles><style:style style:name=\"H\""
                + " style:family=\"text\"><style:text-properties"
                + " text:display=\"none\"/></style:style></office:styles>"
                + "<office:master-styles><style:master-page><style:header><text:p>平川市</text:p></style:header></style:master-page></office:master-styles>",
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>旧文</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>收费<text:note"
                + " text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>遗失补办收工本费</text:p></text:note-body></text:note><text:span"
                + " text:style-name=\"H\">内部</text:span><office:annotation><text:p>待核</text:p></office:annotation><draw:frame><draw:text-box><text:p>受理</text:p></draw:text-box></draw:frame>，见<text:a"
                + " xlink:href=\"https://zwfw.example.gov.cn/\">网站</text:a></text:p>");
    assertReads(file, "0 b0 收费，见网站", "0 b0 遗失补办收工本费", "box: 受理", "running-header: 平川市");
    assertEquals(List.of("comment", "hidden-text", "tracked-change"), CarrierReading.doubts(file));
    RawDocument document = CarrierReading.read(file);
    assertEquals("https://zwfw.example.gov.cn/", document.links().get(0).target());
    assertEquals(4, document.links().get(0).words().start());
  }

  private static String region(String id, String change) {
    return "<text:changed-region text:id=\"%s\">%s</text:changed-region>".formatted(id, change);
  }

  private static String deletion(String content) {
    return "<text:deletion><office:change-info><dc:creator"
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">审核员</dc:creator></office:change-info>"
        + content
        + "</text:deletion>";
  }

  private static final String INSERTION = "<text:insertion/>";

  private static String at(String name, String id) {
    return "<text:change%s text:change-id=\"%s\"/>".formatted(name, id);
  }

  private static void assertLines(byte[] file, Revisions revisions, List<String> lines)
      throws UnreadableDocumentException {
    RawDocument read = new DocumentReaders(revisions).read("guide.odt", file, Limits.DEFAULT);
    DocumentBlocks.assertWhole(read);
    LostWords.assertNone(file, read);
    assertEquals(lines, DocumentBlocks.lines(read).map(line -> line.text().chars()).toList());
  }

  @Test
  void trackedChangesAreReadByPolicyAndToldWithBothTexts() throws UnreadableDocumentException {
    byte[] file =
        odt(
            "",
            "<text:tracked-changes>"
                + region("d1", deletion("<text:p>20</text:p>"))
                + region("i1", INSERTION)
                + region("f1", "<text:format-change/>")
                + "</text:tracked-changes><text:p>法定"
                + at("", "d1")
                + at("-start", "i1")
                + "10"
                + at("-end", "i1")
                + "个"
                + at("-start", "f1")
                + "工作日"
                + at("-end", "f1")
                + "</text:p>");
    assertLines(file, Revisions.ACCEPT, List.of("法定10个工作日"));
    assertLines(file, Revisions.REJECT, List.of("法定20个工作日"));
    assertEquals(
        List.of("tracked changes; read: “法定10个工作日”; other version: “法定20个工作日”"),
        CarrierReading.read(file).doubts().stream().map(Doubt::message).toList());
  }

  @Test
  void paragraphsThatWereInsertedOrDeletedWhole() throws UnreadableDocumentException {
    String list =
        "<office:styles><text:list-style style:name=\"L\">"
            + level(1, "1", "．", "")
            + "</text:list-style></office:styles>";
    String item = "<text:list-item><text:p>%s</text:p></text:list-item>";
    byte[] file =
        odt(
            list,
            "<text:tracked-changes>"
                + region("i1", INSERTION)
                + region("d1", deletion("<text:p/><text:p>原件核验</text:p>"))
                + "</text:tracked-changes><text:list text:style-name=\"L\">"
                + item.formatted("身份证")
                + item.formatted(at("-start", "i1") + "无房证明")
                + item.formatted(at("-end", "i1") + "户口簿" + at("", "d1"))
                + "</text:list><text:p>收费</text:p>");
    assertLines(file, Revisions.ACCEPT, List.of("1．身份证", "2．无房证明", "3．户口簿", "收费"));
    assertLines(file, Revisions.REJECT, List.of("1．身份证", "2．户口簿原件核验", "收费"));
  }

  @Test
  void anInsertionThatEndsInTheMidstOfAParagraphJoinsWhatWasOne()
      throws UnreadableDocumentException {
    byte[] file =
        odt(
            "",
            "<text:tracked-changes>"
                + region("i1", INSERTION)
                + region("d1", deletion("<text:p>一式</text:p><text:p>两份</text:p>"))
                + "</text:tracked-changes><text:p>办理"
                + at("-start", "i1")
                + "条件</text:p><text:p>法定"
                + at("-end", "i1")
                + "时限</text:p><text:p>材料"
                + at("", "d1")
                + "</text:p>");
    assertLines(file, Revisions.ACCEPT, List.of("办理条件", "法定时限", "材料"));
    assertLines(file, Revisions.REJECT, List.of("办理时限", "材料一式", "两份"));
  }

  @Test
  void shapesOfAnyKindAreBoxes() {
    byte[] file =
        odt(
            "",
            "<draw:custom-shape><text:p>挂在页上</text:p></draw:custom-shape><text:p>流程"
                + "<draw:g><draw:polygon><text:p>申请</text:p></draw:polygon><draw:connector><text:p>三日内</text:p></draw:connector>"
                + "<draw:frame><draw:text-box><text:p>受理</text:p></draw:text-box></draw:frame></draw:g>见图</text:p>");
    assertReads(file, "box: 挂在页上", "0 b0 流程见图", "box: 申请", "box: 三日内", "box: 受理");
    assertEquals(List.of(), CarrierReading.doubts(file));
  }

  @Test
  void controlsOfFormsAreShownWhereTheyStand() {
    String forms =
        "<office:forms"
            + " xmlns:form=\"urn:oasis:names:tc:opendocument:xmlns:form:1.0\"><form:form><form:checkbox"
            + " xml:id=\"c1\" form:id=\"c1\" form:label=\"本人办理\""
            + " form:current-state=\"checked\"/><form:radio form:id=\"c2\""
            + " form:label=\"代办\"/><form:textarea form:id=\"c3\""
            + " form:current-value=\"平川市\"/></form:form></office:forms>";
    assertReads(
        odt(
            "",
            forms
                + "<text:p>办理方式：<draw:control draw:control=\"c1\"/><draw:control"
                + " draw:control=\"c2\"/></text:p><text:p>地区：<draw:control"
                + " draw:control=\"c3\"/></text:p>"),
        "0 b0 办理方式：☑本人办理☐代办",
        "0 b0 地区：平川市");
  }

  @Test
  void anEmbeddedObjectIsOneWarningThatNamesIt() {
    byte[] file =
        odt(
            "",
            "<text:p>收费表见附表<draw:frame><draw:object xlink:href=\"./Object 1\"/><draw:image"
                + " xlink:href=\"./ObjectReplacements/Object 1\"/></draw:frame></text:p>");
    assertReads(file, "0 b0 收费表见附表");
    assertEquals(
        List.of("embedded object Object 1 is not read; its text is missing"),
        CarrierReading.read(file).doubts().stream().map(Doubt::message).toList());
  }

  @Test
  void theFlatFormIsReadToo() {
    String flat =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document"
            + NAMES
            + " office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:styles/><office:body><office:text>"
            + "<text:p>居住证办理</text:p></office:text></office:body></office:document>";
    assertReads(flat.getBytes(StandardCharsets.UTF_8), "0 b0 居住证办理");
    assertEquals(
        "is application/vnd.oasis.opendocument.graphics in one XML file, which is not read yet",
        CarrierReading.refusal(
            flat.replace("opendocument.text", "opendocument.graphics")
                .getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void encryptedAndEmptyTextsAreRefused() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>");
    parts.put("content.xml", "x");
    assertEquals(
        "OpenDocument text is encrypted with a password",
        CarrierReading.refusal(XlsxSample.packed(parts)));
    assertEquals(
        "is empty: an OpenDocument text without words", CarrierReading.refusal(odt("", "")));
  }
}
