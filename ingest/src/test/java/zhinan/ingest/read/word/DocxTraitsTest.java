package zhinan.ingest.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhinan.ingest.read.word.DocxSample.box;
import static zhinan.ingest.read.word.DocxSample.cell;
import static zhinan.ingest.read.word.DocxSample.item;
import static zhinan.ingest.read.word.DocxSample.p;
import static zhinan.ingest.read.word.DocxSample.r;
import static zhinan.ingest.read.word.DocxSample.row;
import static zhinan.ingest.read.word.DocxSample.run;
import static zhinan.ingest.read.word.DocxSample.styled;
import static zhinan.ingest.read.word.DocxSample.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Revisions;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.DocumentReaders;

/** One trait of a .docx each, as word processors and other programs write it. */
class DocxTraitsTest {
  private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
  private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

  @Test
  void signsOfSymbolFontsInRunsAndPlaceholders() {
    String wingdings = "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>";
    String second = "<w:rFonts w:ascii=\"Wingdings 2\"/>";
    String body =
        p(
            run(wingdings, "<w:t>\uf0fe</w:t>"),
            r("窗口"),
            run(second, "<w:t>R</w:t>"),
            r("代办"),
            "<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"00A3\"/></w:r>",
            r("承诺"),
            "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>",
            "<w:r><w:sym w:font=\"Webdings\" w:char=\"F061\"/></w:r>");
    assertEquals(List.of("☑窗口☑代办□承诺→✔"), words(body));
  }

  @Test
  void aFontOfTheStyleMakesSignsToo() {
    byte[] bytes =
        DocxSample.of(p(run("<w:rStyle w:val=\"tick\"/>", "<w:t>\u00fe</w:t>"), r("自然人")))
            .styles(
                "<w:style w:type=\"character\" w:styleId=\"tick\"><w:name w:val=\"tick\"/><w:rPr>"
                    + "<w:rFonts w:ascii=\"Wingdings\"/></w:rPr></w:style>")
            .bytes();
    assertEquals(List.of("☑自然人"), DocReading.words(DocReading.docx(bytes)));
  }

  @Test
  void bulletsHaveTheSignsOfTheirFont() {
    byte[] bytes =
        DocxSample.of(item(1, 0, "租约"))
            .numbering(
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt"
                    + " w:val=\"bullet\"/><w:lvlText w:val=\"\uf052\"/><w:rPr><w:rFonts"
                    + " w:ascii=\"Wingdings 2\"/></w:rPr></w:lvl></w:abstractNum><w:num"
                    + " w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .bytes();
    assertEquals(List.of("☑租约"), DocReading.words(DocReading.docx(bytes)));
  }

  @Test
  void aSignThatNobodyKnowsIsToldInATableToo() {
    RawDocument read = read(table(1, row(cell("甲\ue123乙"))));
    assertEquals(List.of("text-not-known"), DocTraitsTest.codes(read));
  }

  @Test
  void alternativesAreReadUntilOneHasWords() {
    String choice =
        "<mc:AlternateContent><mc:Choice Requires=\"w16se\"><w16se:symEx"
            + " xmlns:w16se=\"http://schemas.microsoft.com/office/word/2015/wordml/symex\""
            + " w16se:font=\"Segoe UI Emoji\""
            + " w16se:char=\"%s\"/></mc:Choice><mc:Fallback><w:t>%s</w:t>"
            + "</mc:Fallback></mc:AlternateContent>";
    String body =
        p(
            "<w:r>" + choice.formatted("2460", "错") + "</w:r>",
            r("受理"),
            "<w:r>" + choice.formatted("E000", "☎") + "</w:r>",
            r("电话"));
    assertEquals(List.of("①受理☎电话"), words(body));
  }

  @Test
  void formsShowTheirState() {
    String box =
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default"
            + " w:val=\"0\"/>%s</w:checkBox></w:ffData></w:fldChar></w:r>";
    String list =
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result"
            + " w:val=\"1\"/><w:listEntry w:val=\"窗口\"/><w:listEntry w:val=\"邮寄\"/></w:ddList>"
            + "</w:ffData></w:fldChar></w:r>";
    String control =
        "<w:sdt><w:sdtPr><w14:checkbox"
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w14:checked"
            + " w14:val=\"1\"/></w14:checkbox></w:sdtPr><w:sdtContent/></w:sdt>";
    String body =
        p(
            box.formatted("<w:checked/>") + code(" FORMCHECKBOX ") + END,
            r("是"),
            box.formatted("") + code(" FORMCHECKBOX ") + END,
            r("否，"),
            list + code(" FORMDROPDOWN ") + END,
            r("，"),
            control,
            r("同意"));
    assertEquals(List.of("☑是☐否，邮寄，☑同意"), words(body));
  }

  @Test
  void drawnCharactersAndReadingsAreWords() {
    String body =
        p(
            BEGIN + code(" eq \\o\\ac(□,×)") + END,
            r("即办，"),
            BEGIN + code("EQ \\o(○,㎏)") + END,
            r("，"),
            BEGIN + code(" EQ \\r(3,27) \\s\\up 5(2)") + END,
            r("，"),
            "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>xìn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>信"
                + "</w:t></w:r></w:rubyBase></w:ruby></w:r>",
            r("用"));
    RawDocument read = read(body);
    assertEquals(List.of("☒即办，㎏，³√27 ²，信用"), DocReading.words(read));
    assertEquals(List.of("text-not-known"), DocTraitsTest.codes(read));
  }

  @Test
  void equationsAreLinear() {
    String m = "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
    String one = "<m:r><m:t>1</m:t></m:r>";
    String sum = "<m:r><m:t>a+b</m:t></m:r>";
    String body =
        p(
            r("按"),
            "<m:oMath "
                + m
                + "><m:f><m:num>"
                + one
                + "</m:num><m:den>"
                + sum
                + "</m:den></m:f><m:sSup><m:e>"
                + one
                + "</m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup>"
                + "</m:sSup><m:rad><m:radPr><m:degHide/></m:radPr><m:deg/><m:e>"
                + one
                + "</m:e></m:rad></m:oMath>",
            r("收，"),
            r("80元/m"),
            run("<w:vertAlign w:val=\"superscript\"/>", "<w:t>2</w:t>"));
    assertEquals(List.of("按1/(a+b)1²√1收，80元/m²"), words(body));
  }

  @Test
  void deletedNumberedParagraphsDoNotCount() {
    String list =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt"
            + " w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num"
            + " w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    String gone =
        styled(
            "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr>",
            "<w:del><w:r><w:delText>乙</w:delText></w:r></w:del>");
    byte[] bytes = DocxSample.of(item(1, 0, "甲") + gone + item(1, 0, "丙")).numbering(list).bytes();
    RawDocument read = DocReading.docx(bytes);
    assertEquals(List.of("0甲", "1丙"), numbered(DocReading.words(read)));
    assertEquals(
        "tracked changes; read: “丙”; other version: “乙 / 丙”",
        DocTraitsTest.told(read, "tracked-change"));
  }

  /** Word starts a list without a start at 0. */
  private static List<String> numbered(List<String> words) {
    return words.stream().map(line -> line.replace(".", "")).toList();
  }

  @Test
  void trackedChangesAreReadByPolicy() throws UnreadableDocumentException {
    String body =
        p(
                r("法定"),
                "<w:del><w:r><w:delText>20</w:delText></w:r></w:del>",
                "<w:ins>" + r("10") + "</w:ins>",
                r("日"))
            + styled("<w:rPr><w:ins/></w:rPr>", r("前"))
            + p(r("后"))
            + table(
                1,
                "<w:tr><w:trPr><w:del/></w:trPr>" + cell("旧") + "</w:tr>",
                "<w:tr><w:trPr><w:ins/></w:trPr>" + cell("新") + "</w:tr>");
    assertEquals(
        List.of("0 b0 法定10日", "0 b0 前", "0 b0 后", "grid of 1: [0,0 新]"),
        DocReading.drawn(read(body)));
    RawDocument before =
        new DocumentReaders(Revisions.REJECT)
            .read("a.docx", DocxSample.of(body).bytes(), Limits.DEFAULT);
    assertEquals(List.of("0 b0 法定20日", "0 b0 前后", "grid of 1: [0,0 旧]"), DocReading.drawn(before));
    assertEquals(
        "tracked changes; read: “法定20日”; other version: “法定10日”",
        DocTraitsTest.told(before, "tracked-change"));
  }

  @Test
  void textHiddenByAStyleIsSetAsideAndShownAgainByARun() {
    byte[] bytes =
        DocxSample.of(
                styled(
                        "<w:pStyle w:val=\"h\"/>",
                        r("旧版"),
                        run("<w:vanish w:val=\"0\"/>", "<w:t>二、收费</w:t>"))
                    + table(1, row(cell("", p(run("<w:vanish/>", "<w:t>内部</w:t>"), r("甲"))))))
            .styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:name w:val=\"h\"/><w:rPr>"
                    + "<w:vanish/></w:rPr></w:style>")
            .bytes();
    RawDocument read = DocReading.docx(bytes);
    assertEquals(List.of("0 b0 二、收费", "grid of 1: [0,0 甲]"), DocReading.drawn(read));
    assertEquals(List.of("hidden-text", "hidden-text"), DocTraitsTest.codes(read));
    assertEquals("hidden text is set aside: “旧版”", DocTraitsTest.told(read, "hidden-text"));
  }

  @Test
  void footnotesAreTextOfTheirPlaceInCellsToo() {
    String note = "<w:r><w:footnoteReference w:id=\"%d\"/></w:r>";
    byte[] bytes =
        DocxSample.of(
                p(r("不收费"), note.formatted(2))
                    + p(r("下一段"))
                    + table(1, row(cell("", p(r("窗口"), note.formatted(3))))))
            .footnotes(
                "<w:footnote w:id=\"2\">"
                    + p(r("补办收20元。"))
                    + "</w:footnote><w:footnote w:id=\"3\">"
                    + p(r("周三休息。"))
                    + "</w:footnote>")
            .bytes();
    assertEquals(
        List.of("0 b0 不收费", "0 b0 补办收20元。", "0 b0 下一段", "grid of 1: [0,0 窗口/周三休息。]"),
        DocReading.drawn(DocReading.docx(bytes)));
  }

  @Test
  void bannersTablesAndWordArtBelongToTheText() {
    String art = "<w:r><w:pict><v:shape><v:textpath string=\"云岭市办事指南\"/></v:shape></w:pict></w:r>";
    String body =
        p(art)
            + p(box(p(r("事项1：落户"))))
            + p(r("地点"), box(table(1, row(cell("5510001")))))
            + p(box(p(r("受理"))), box(p(r("办结"))))
            + p(box(p(r("预约")) + p(r("初审")) + p(r("发证"))));
    assertEquals(
        List.of(
            "0 b0 云岭市办事指南",
            "0 b0 事项1：落户",
            "0 b0 地点",
            "grid of 1: [0,0 5510001]",
            "box: 受理",
            "box: 办结",
            "box: 预约/初审/发证"),
        DocReading.drawn(read(body)));
  }

  @Test
  void shapesAreReadFromTopToBottom() {
    String shape =
        "<w:r><w:pict><v:rect"
            + " style=\"position:absolute;margin-left:%dpt;margin-top:%dpt;height:20pt\">"
            + "<v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:rect></w:pict></w:r>";
    String body =
        p(
            shape.formatted(0, 90, p(r("办结"))),
            shape.formatted(80, 2, p(r("补正"))),
            shape.formatted(0, 0, p(r("受理"))));
    assertEquals(List.of("box: 受理", "box: 补正", "box: 办结"), DocReading.drawn(read(body)));
  }

  @Test
  void documentsInsideADocumentAreReadOrTold() throws UnreadableDocumentException {
    byte[] inner = DocxSample.of(p(r("内层"))).bytes();
    byte[] html =
        chunk(
            "<html><body><p>事项2：年检</p><p>二、电话</p></body></html>"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "chunk.html",
            p(r("前")));
    assertEquals(List.of("前", "事项2：年检", "二、电话"), DocReading.words(all(html)));
    assertEquals(List.of("前", "内层"), DocReading.words(all(chunk(inner, "x.docx", p(r("前"))))));
    byte[] rtf =
        "{\\rtf1\\ansi\\pard \\u20869?\\u23618?\\par}"
            .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    assertEquals(List.of("前", "内层"), DocReading.words(all(chunk(rtf, "x.rtf", p(r("前"))))));
    byte[] mht =
        ("MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: 8bit\r\n\r\n<html><body><p>内层</p></body></html>\r\n")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(List.of("前", "内层"), DocReading.words(all(chunk(mht, "x.mht", p(r("前"))))));
    RawDocument told = all(chunk(new byte[] {1, 2, 3, 0, 0, 9}, "x.bin", p(r("前"))));
    assertEquals(List.of("part-not-read"), DocTraitsTest.codes(told));
    assertTrue(told.doubts().get(0).message().contains("word/x.bin"), told.doubts().toString());
    String refusal =
        assertThrows(
                UnreadableDocumentException.class,
                () -> all(chunk(new byte[] {1, 2, 3, 0, 0, 9}, "x.bin", "")))
            .getMessage();
    assertTrue(refusal.contains("word/x.bin"), refusal);
  }

  private static byte[] chunk(byte[] part, String name, String front) {
    return DocxSample.of(front + "<w:altChunk r:id=\"part\"/>").chunk(name, part).bytes();
  }

  private static RawDocument all(byte[] bytes) throws UnreadableDocumentException {
    return new DocumentReaders().read("a.docx", bytes, Limits.DEFAULT);
  }

  @Test
  void namesWithBackSlashesAreRead() throws UnreadableDocumentException {
    byte[] bytes = DocxSample.of(p(r("反斜线"))).backSlashes().bytes();
    assertEquals(List.of("反斜线"), DocReading.words(all(bytes)));
  }

  @Test
  void aCommentIsKeptApart() {
    byte[] bytes =
        DocxSample.of(p(r("5日"), "<w:r><w:commentReference w:id=\"1\"/></w:r>"))
            .comments("<w:comment w:id=\"1\" w:author=\"审核\">" + p(r("改为3日")) + "</w:comment>")
            .bytes();
    RawDocument read = DocReading.docx(bytes);
    assertFalse(read.text().contains("3日"));
    assertEquals("comment by 审核 is kept apart: “改为3日”", DocTraitsTest.told(read, "comment"));
  }

  private static String code(String instruction) {
    return "<w:r><w:instrText xml:space=\"preserve\">" + instruction + "</w:instrText></w:r>";
  }

  private static RawDocument read(String body) {
    return DocReading.docx(DocxSample.of(body).bytes());
  }

  @Test
  void wordsThatAFieldSwallowsAreTold() {
    assertEquals(
        List.of("a field does not end, its words are not shown: “三个工作日”"),
        messages(p(r("时限"), BEGIN, r("三个工作日")) + p(r("收费"))));
    assertEquals(
        List.of("words in the code of a field are not shown: “五日”"),
        messages(p(r("时限"), BEGIN, r("五日"), END)));
    assertEquals(List.of("时限"), words(p(r("时限"), BEGIN, r("五日"), END)));
  }

  @Test
  void whatHangsOnADeletedRowIsToldWithIt() {
    String deleted = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>";
    String runs = "<w:del w:id=\"2\"><w:r><w:delText>无房证明</w:delText></w:r></w:del>";
    assertEquals(
        List.of("tracked changes; read: “”; other version: “无房证明”"),
        messages(table(1, row(cell("材料")), deleted + cell("", p(runs)) + "</w:tr>")));
    assertEquals(
        List.of("tracked change: row not read: “见附图”"),
        messages(table(1, row(cell("材料")), deleted + cell("", box(p(r("见附图")))) + "</w:tr>")));
  }

  @Test
  void wordsThatStandInNoParagraphAreLinesOfTheirOwn() {
    String math =
        "<m:oMathPara"
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:oMath><m:r>"
            + "<m:t>80×3</m:t></m:r></m:oMath></m:oMathPara>";
    assertEquals(
        List.of("收费", "按次收取：", "80×3", "时限"),
        words(p(r("收费")) + r("按次") + r("收取：") + p() + math + p(r("时限"))).stream()
            .filter(line -> !line.isBlank())
            .toList());
    assertEquals(
        List.of("grid of 1: [0,0 裸字]", "0 b0 行中的段", "0 b0 表中的段", "0 b0 后文"),
        DocReading.drawn(
            read(
                table(
                        1,
                        "<w:tr>" + p(r("行中的段")) + "<w:tc>" + r("裸字") + "</w:tc></w:tr>",
                        p(r("表中的段")))
                    + p(r("后文")))));
  }

  @Test
  void theShapesOfALockedCanvasHaveTheirWords() {
    String drawing = "http://schemas.openxmlformats.org/drawingml/2006/";
    String canvas =
        "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><lc:lockedCanvas xmlns:lc=\""
            + drawing
            + "lockedCanvas\"><a:sp><a:txSp><a:txBody><a:p><a:r><a:t>窗口受理</a:t></a:r></a:p></a:txBody>"
            + "</a:txSp></a:sp></lc:lockedCanvas></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    assertEquals(List.of("0 b0 流程如下。", "box: 窗口受理"), DocReading.drawn(read(p(r("流程如下。"), canvas))));
  }

  @Test
  void aCommentThatNothingRefersToIsDropped() {
    byte[] file =
        DocxSample.of(p(r("时限：5日")))
            .comments("<w:comment w:id=\"2\">" + p(r("待核")) + "</w:comment>")
            .bytes();
    assertEquals(List.of("0 b0 时限：5日", "comment: 待核"), DocReading.drawn(DocReading.docx(file)));
  }

  @Test
  void paragraphsThatAChangeTakesOutWholeAreTold() {
    String moved = "<w:moveFrom w:id=\"1\">" + p(r("收费标准：每证十元")) + "</w:moveFrom>";
    assertEquals(List.of("tracked change: not read: “收费标准：每证十元”"), messages(p(r("时限")) + moved));
  }

  @Test
  void hiddenWordsOfADeletionAreToldAsHidden() {
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:delText>旧电话</w:delText></w:r>";
    assertEquals(
        List.of("hidden text is set aside: “旧电话”"),
        messages(p(r("电话"), "<w:del w:id=\"1\">" + hidden + "</w:del>")));
  }

  private static List<String> messages(String body) {
    return read(body).doubts().stream().map(Doubt::message).toList();
  }

  private static List<String> words(String body) {
    return DocReading.words(read(body));
  }
}
