package zhinan.ingest.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhinan.ingest.read.word.DocxSample.bold;
import static zhinan.ingest.read.word.DocxSample.box;
import static zhinan.ingest.read.word.DocxSample.cell;
import static zhinan.ingest.read.word.DocxSample.field;
import static zhinan.ingest.read.word.DocxSample.item;
import static zhinan.ingest.read.word.DocxSample.p;
import static zhinan.ingest.read.word.DocxSample.r;
import static zhinan.ingest.read.word.DocxSample.row;
import static zhinan.ingest.read.word.DocxSample.run;
import static zhinan.ingest.read.word.DocxSample.styled;
import static zhinan.ingest.read.word.DocxSample.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Style;
import zhinan.spec.DocumentBlocks;

class DocxReaderTest {
  @Test
  void readsEverythingInOrder() {
    assertEquals(
        List.of(
            "0TC b9 云岭市办事手册正文",
            "1 b2 安居",
            "2 b4 租房备案",
            "0 b5 办理 条件　租约已签。",
            "0C b0 居中一行",
            "0 b0 甲 乙",
            "0 b0 丙-丁",
            "0 b0 一、所需材料",
            "0 b0 （一）租约",
            "0 b0 （二）身份证",
            "0 b0 二、办理时限",
            "0 b0 1. 5个工作日",
            "0 b0 1.1 加急",
            "0 b0 （一）当场",
            "grid of 3: [0,0 1x3 窗口一览] [1,0 2x1 东区] [1,1 一号窗/二楼] [1,2 60001] [2,1 内一 内二] [2,2"
                + " 60002]",
            "0 b0 表后",
            "0 b0 见网上大厅办理",
            "0 b0 流程图",
            "box: 受理/办结",
            "0 b0 未删之文",
            "0 b0 可见之文",
            "0 b0 脚注在此",
            "running-header: 云岭市办事手册",
            "running-footer: 编印处"),
        DocReading.drawn(DocReading.docx(DocxEverything.bytes())));
  }

  @Test
  void writesTablesAsTabLedLinesWithAnEmptyLineBehindEachRow() {
    String body =
        p(r("前"))
            + table(
                2, row(cell("一"), cell("", p(r("二")) + p() + p(r("三")))), row(cell(""), cell("四")))
            + p(r("后"));
    assertEquals("前\n\t一\n\t二\n\n三\n\n\t\n\t四\n\n后\n", read(body).text());
  }

  @Test
  void keepsColumnsLeftOutAtTheEndsOfRows() {
    String body =
        table(
            3,
            row(cell("一"), cell("二"), cell("三")),
            "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>"
                + cell("四")
                + "</w:tr>");
    assertEquals(
        List.of("grid of 3: [0,0 一] [0,1 二] [0,2 三] [1,1 四]"), DocReading.drawn(read(body)));
  }

  @Test
  void tellsTheTextOfACoveredCellAsDropped() {
    String body =
        table(
            1,
            row(cell("<w:vMerge w:val=\"restart\"/>", p(r("上")))),
            row(cell("<w:vMerge/>", p(r("下")))));
    assertEquals(
        List.of("grid of 1: [0,0 2x1 上]", "covered-cell: 下"), DocReading.drawn(read(body)));
  }

  @Test
  void readsAVerticalMergeWithoutBeginningAsACellOfItsOwn() {
    assertEquals(
        List.of("grid of 1: [0,0 甲]"),
        DocReading.drawn(read(table(1, row(cell("<w:vMerge/>", p(r("甲"))))))));
  }

  @Test
  void leavesOutDeletedAndMovedTextAndRows() {
    String deletedRow = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("去") + "</w:tr>";
    String body =
        p(r("留"), "<w:moveFrom>" + r("移") + "</w:moveFrom>", "<w:ins>" + r("增") + "</w:ins>")
            + table(1, row(cell("存")), deletedRow);
    assertEquals(List.of("0 b0 留增", "grid of 1: [0,0 存]"), DocReading.drawn(read(body)));
  }

  @Test
  void readsWhatStandsInContentControlsAndLinks() {
    String body =
        "<w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr><w:sdtContent>"
            + p(
                "<w:hyperlink r:id=\"q\">" + r("大厅") + "</w:hyperlink>",
                "<w:sdt><w:sdtContent>" + r("内") + "</w:sdtContent></w:sdt>")
            + "</w:sdtContent></w:sdt>";
    assertEquals(List.of("大厅内"), DocReading.words(read(body)));
  }

  @Test
  void keepsResultsOfNestedFieldsOnly() {
    String inner = field(" PAGEREF _Toc1 ", r("7"));
    assertEquals(
        List.of("目录7页"), DocReading.words(read(p(field(" TOC \\o ", r("目录") + inner + r("页"))))));
  }

  @Test
  void aFieldThatNeverEndsHidesNoFurtherParagraph() {
    String begin =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>SHAPE \\*"
            + " MERGEFORMAT</w:instrText></w:r>";
    assertEquals(List.of("还在"), DocReading.words(read(p(begin) + p(r("还在")))));
  }

  @Test
  void readsATextBoxOnceAndOfOldDocumentsToo() {
    String old =
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
            + p(r("旧框"))
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
    assertEquals(
        List.of("0 b0 文", "box: 新框", "box: 旧框"),
        DocReading.drawn(read(p(r("文"), box(p(r("新框"))), old))));
  }

  @Test
  void countsListsOfOneDefinitionOnAndRestartsOverriddenOnes() {
    String definition =
        "<w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt"
            + " w:val=\"decimal\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>";
    String lists =
        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"4\"/></w:num><w:num"
            + " w:numId=\"2\"><w:abstractNumId w:val=\"4\"/></w:num><w:num"
            + " w:numId=\"3\"><w:abstractNumId w:val=\"4\"/><w:lvlOverride"
            + " w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
    byte[] bytes =
        DocxSample.of(
                item(1, 0, "甲")
                    + item(2, 0, "乙")
                    + item(3, 0, "丙")
                    + item(3, 0, "丁")
                    + item(9, 0, "戊"))
            .numbering(definition + lists)
            .bytes();
    assertEquals(
        List.of("1、甲", "2、乙", "1、丙", "2、丁", "戊"), DocReading.words(DocReading.docx(bytes)));
  }

  @Test
  void numbersParagraphsByTheirStyleAndTellsListsApart() {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"标题"
            + " 3\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    String numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt"
            + " w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start"
            + " w:val=\"1\"/><w:numFmt w:val=\"decimalEnclosedCircle\"/><w:pStyle"
            + " w:val=\"H\"/><w:lvlText w:val=\"%2\"/></w:lvl></w:abstractNum><w:num"
            + " w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    RawDocument read =
        DocReading.docx(
            DocxSample.of(styled("<w:pStyle w:val=\"H\"/>", r("甲")) + item(1, 0, "乙"))
                .styles(styles)
                .numbering(numbering)
                .bytes());
    assertEquals(List.of("3 b0 ①甲", "0 b0 0 乙"), DocReading.drawn(read));
    List<Style> found = DocumentBlocks.lines(read).map(RawBlock.Line::style).toList();
    assertNotEquals(found.get(0).list(), found.get(1).list());
    assertTrue(found.get(1).list().isPresent());
  }

  @Test
  void anEmptyNumberedParagraphCountsButShowsNoNumber() {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt"
            + " w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num"
            + " w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    RawDocument read =
        DocReading.docx(
            DocxSample.of(item(1, 0, "甲") + item(1, 0, "") + item(1, 0, "乙"))
                .numbering(numbering)
                .bytes());
    assertEquals("1.甲\n\n3.乙\n", read.text());
  }

  @Test
  void countsTheBoldLabelOfALineWithBlanksBetweenBoldRuns() {
    String body =
        p(bold("条件"), r("　甲"))
            + p(bold("条件"), bold("：甲"), r(" "))
            + p(bold("办理"), r(" "), bold("条件"), r("乙"))
            + p(r("甲"), bold("条件"));
    assertEquals(
        List.of(2, 5, 5, 0),
        DocumentBlocks.lines(read(body)).map(line -> line.style().bold()).toList());
  }

  @Test
  void aBoldCharacterStyleInABoldParagraphIsLight() {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:name"
            + " w:val=\"p\"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type=\"character\""
            + " w:styleId=\"C\"><w:name w:val=\"c\"/><w:rPr><w:b/></w:rPr></w:style>";
    String body =
        styled("<w:pStyle w:val=\"P\"/>", r("粗"), run("<w:rStyle w:val=\"C\"/>", "<w:t>细</w:t>"))
            + styled("<w:pStyle w:val=\"P\"/>", run("<w:b w:val=\"0\"/>", "<w:t>细</w:t>"));
    assertEquals(
        List.of("0 b1 粗细", "0 b0 细"),
        DocReading.drawn(DocReading.docx(DocxSample.of(body).styles(styles).bytes())));
  }

  @Test
  void findsTheMainPartWhereThePackageSaysItIs() {
    String rels =
        "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"m\""
            + " Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\""
            + " Target=\"/word/document2.xml\"/></Relationships>";
    String strict =
        "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>"
            + p(r("严"))
            + "</w:body></w:document>";
    assertEquals(
        List.of("严"),
        DocReading.words(
            DocReading.docx(
                DocxSample.empty()
                    .raw("_rels/.rels", rels)
                    .raw("word/document2.xml", strict)
                    .bytes())));
  }

  private static RawDocument read(String body) {
    return DocReading.docx(DocxSample.of(body).bytes());
  }
}
