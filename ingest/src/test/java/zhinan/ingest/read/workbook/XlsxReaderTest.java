package zhinan.ingest.read.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static zhinan.ingest.read.CarrierReading.assertReads;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.read.CarrierReading;

final class XlsxReaderTest {
  private static final String TITLE_MERGE = "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>";

  @Test
  void aSheetIsATableBelowItsTitle() {
    byte[] file =
        new XlsxSample()
            .with(
                "Sheet1",
                "",
                TITLE_MERGE,
                "*平川市办事一览",
                "序号|事项名称|办理时限",
                "#1|居住证办理|5个工作日",
                "#2|收养登记|30日")
            .bytes();
    assertReads(
        file,
        "sheet-name: Sheet1",
        "0C b7 平川市办事一览",
        "grid of 3: [0,0 序号] [0,1 事项名称] [0,2 办理时限] [1,0 1] [1,1 居住证办理] [1,2 5个工作日]"
            + " [2,0 2] [2,1 收养登记] [2,2 30日]");
    assertEquals("xlsx", CarrierReading.reader(file));
  }

  @Test
  void numbersAndDatesAreWordsAsShown() {
    assertReads(
        new XlsxSample()
            .sheet(
                "Sheet1",
                "电话|#13812345678",
                "座机|#41983011679@1",
                "起始|#45352@" + XlsxSample.CHINESE_DATE,
                "月份|#45352@" + XlsxSample.MONTH,
                "发布|#45352@" + XlsxSample.SHORT_DATE,
                "比例|#0.30000000000000004",
                "金额|#1250.5")
            .bytes(),
        "sheet-name: Sheet1",
        "grid of 2: [0,0 电话] [0,1 13812345678] [1,0 座机] [1,1 41983011679] [2,0 起始]"
            + " [2,1 2024年3月1日] [3,0 月份] [3,1 2024年3月] [4,0 发布] [4,1 2024/3/1]"
            + " [5,0 比例] [5,1 0.3] [6,0 金额] [6,1 1250.5]");
  }

  @Test
  void mergedCellsCoverRowsAndColumns() {
    assertReads(
        new XlsxSample()
            .with(
                "Sheet1",
                "",
                "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B1:C1\"/></mergeCells>",
                "区域|窗口",
                "和平区|一号窗口|83010001",
                "|二号窗口|83010002")
            .bytes(),
        "sheet-name: Sheet1",
        "grid of 3: [0,0 区域] [0,1 1x2 窗口] [1,0 2x1 和平区] [1,1 一号窗口] [1,2 83010001]"
            + " [2,1 二号窗口] [2,2 83010002]");
  }

  @Test
  void linesBelowTheTableAndASecondTableStandApart() {
    assertReads(
        new XlsxSample()
            .sheet(
                "Sheet1",
                "事项|时限|收费",
                "居住证|5日|不收费",
                "注：以上均为工作日。",
                "",
                "窗口电话",
                "名称|电话",
                "一号窗口|83010001")
            .bytes(),
        "sheet-name: Sheet1",
        "grid of 3: [0,0 事项] [0,1 时限] [0,2 收费] [1,0 居住证] [1,1 5日] [1,2 不收费]",
        "0 b0 注：以上均为工作日。",
        "0 b0 窗口电话",
        "grid of 2: [0,0 名称] [0,1 电话] [1,0 一号窗口] [1,1 83010001]");
  }

  @Test
  void anEmptyRowInsideATableIsNone() {
    assertReads(
        new XlsxSample().sheet("Sheet1", "名称|电话", "一号窗口|83010001", "", "二号窗口|83010002").bytes(),
        "sheet-name: Sheet1",
        "grid of 2: [0,0 名称] [0,1 电话] [1,0 一号窗口] [1,1 83010001] [2,0 二号窗口] [2,1 83010002]");
  }

  @Test
  void aSheetOfOneColumnIsText() {
    assertReads(
        new XlsxSample().sheet("Sheet1", "居住证办理", "一、办理条件", "在本市居住半年以上。").bytes(),
        "sheet-name: Sheet1",
        "0 b0 居住证办理",
        "0 b0 一、办理条件",
        "0 b0 在本市居住半年以上。");
  }

  @Test
  void namesOfSeveralSheetsAreHeadingsUnlessTheySayNothing() {
    assertReads(
        new XlsxSample()
            .sheet("居住证办理", "办理时限|5日")
            .sheet("Sheet2", "收养登记", "办理时限|30日")
            .sheet("Sheet3")
            .sheet("结婚登记", "结婚登记", "办理时限|当场")
            .bytes(),
        "1 b0 居住证办理",
        "grid of 2: [0,0 办理时限] [0,1 5日]",
        "sheet-name: Sheet2",
        "0 b0 收养登记",
        "grid of 2: [0,0 办理时限] [0,1 30日]",
        "sheet-name: 结婚登记",
        "0 b0 结婚登记",
        "grid of 2: [0,0 办理时限] [0,1 当场]",
        "sheet-name: Sheet3");
  }

  @Test
  void whatIsHiddenIsSetAsideWithItsReasonAndANotice() {
    String hidden =
        "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
            + XlsxSample.row(1, "事项|时限|内部编号")
            + XlsxSample.row(2, "居住证|5日|甲一")
            + XlsxSample.row(3, "旧证换发|9日|甲二").replace("<row ", "<row hidden=\"1\" ")
            + "</sheetData>";
    byte[] file =
        new XlsxSample()
            .xml("Sheet1", "", hidden)
            .with("底稿", "state=\"veryHidden\"", "", "草案|不公开")
            .bytes();
    assertReads(
        file,
        "sheet-name: Sheet1",
        "grid of 2: [0,0 事项] [0,1 时限] [1,0 居住证] [1,1 5日]",
        "hidden-row: 旧证换发 9日 甲二",
        "hidden-column: 内部编号/甲一",
        "hidden-sheet: 底稿",
        "hidden-sheet: 草案 不公开");
    assertEquals(
        List.of("hidden-row", "hidden-column", "hidden-sheet"), CarrierReading.doubts(file));
  }

  @Test
  void whatHangsOnASheetIsNotLost() {
    byte[] file =
        new XlsxSample()
            .with(
                "Sheet1",
                "",
                "<hyperlinks><hyperlink ref=\"B1\" r:id=\"rId1\"/></hyperlinks>"
                    + "<headerFooter><oddHeader>&amp;C&amp;\"宋体\"平川市政务服务局</oddHeader></headerFooter>",
                "网上办理|政务服务网")
            .part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                XlsxSample.relations(
                    XlsxSample.relation("rId1", "hyperlink", "https://zwfw.example.gov.cn/"),
                    XlsxSample.relation("rId2", "comments", "../comments1.xml"),
                    XlsxSample.relation("rId3", "drawing", "../drawings/drawing1.xml")))
            .part(
                "xl/comments1.xml",
                "<comments><commentList><comment"
                    + " ref=\"A1\"><text><r><t>待核</t></r></text></comment></commentList></comments>")
            .part(
                "xl/drawings/drawing1.xml",
                "<d:wsDr xmlns:d=\"urn:d\""
                    + " xmlns:a=\"urn:a\"><d:sp><d:txBody><a:p><a:r><a:t>咨询</a:t></a:r><a:r><a:t>电话</a:t></a:r></a:p><a:p><a:r><a:t>83010001</a:t></a:r></a:p></d:txBody></d:sp></d:wsDr>")
            .bytes();
    assertReads(
        file,
        "sheet-name: Sheet1",
        "grid of 2: [0,0 网上办理] [0,1 政务服务网]",
        "box: 咨询电话/83010001",
        "comment: 待核",
        "running-header: 平川市政务服务局");
    RawDocument document = CarrierReading.read(file);
    assertEquals("https://zwfw.example.gov.cn/", document.links().get(0).target());
    assertEquals(
        "政务服务网",
        document
            .text()
            .substring(
                document.links().get(0).words().start(), document.links().get(0).words().end()));
  }

  @Test
  void sharedWordsRichWordsFormulasAndLogicalValuesAreRead() {
    byte[] file =
        new XlsxSample()
            .xml(
                "Sheet1",
                "",
                "<sheetData><row><c t=\"s\"><v>0</v></c><c"
                    + " t=\"str\"><f>A1&amp;\"x\"</f><v>合计三项</v></c></row><row><c"
                    + " t=\"b\"><v>1</v></c><c"
                    + " t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>")
            .part(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><r><t>办理</t></r><r><t>材料_x000D_\n"
                    + "清单</t></r><rPh><t>banli</t></rPh></si></sst>")
            .bytes();
    assertReads(
        file, "sheet-name: Sheet1", "grid of 2: [0,0 办理材料/清单] [0,1 合计三项] [1,0 TRUE] [1,1 #DIV/0!]");
  }

  @Test
  void aWorkbookWithoutWordsIsRefused() {
    assertEquals(
        "is empty: a workbook without text",
        CarrierReading.refusal(new XlsxSample().sheet("Sheet1").bytes()));
  }

  @Test
  void wordsOfChartsDiagramsAndCaptionsAreBoxes() {
    String drawing = "http://schemas.openxmlformats.org/drawingml/2006/";
    String names =
        " xmlns:a=\""
            + drawing
            + "main\" xmlns:c=\""
            + drawing
            + "chart\" xmlns:dgm=\""
            + drawing
            + "diagram\"";
    byte[] file =
        new XlsxSample()
            .sheet("Sheet1", "窗口|办件量", "户籍|#120")
            .part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                XlsxSample.relations(
                    XlsxSample.relation("d", "drawing", "../drawings/drawing1.xml"),
                    XlsxSample.relation("v", "vmlDrawing", "../drawings/vmlDrawing1.vml")))
            .part("xl/drawings/drawing1.xml", "<wsDr" + names + "/>")
            .part(
                "xl/drawings/_rels/drawing1.xml.rels",
                XlsxSample.relations(
                    XlsxSample.relation("c", "chart", "../charts/chart1.xml"),
                    XlsxSample.relation("s", "diagramData", "../diagrams/data1.xml")))
            .part(
                "xl/charts/chart1.xml",
                "<c:chartSpace"
                    + names
                    + "><c:title><c:tx><c:rich><a:p><a:r><a:t>各窗口办件量</a:t></a:r></a:p></c:rich></c:tx></c:title></c:chartSpace>")
            .part(
                "xl/diagrams/data1.xml",
                "<dgm:dataModel"
                    + names
                    + "><dgm:pt><dgm:t><a:p><a:r><a:t>窗口受理</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>")
            .part(
                "xl/drawings/vmlDrawing1.vml",
                "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape><v:textbox><div>同意公开<br></div></v:textbox></v:shape></xml>")
            .bytes();
    assertReads(
        file,
        "sheet-name: Sheet1",
        "grid of 2: [0,0 窗口] [0,1 办件量] [1,0 户籍] [1,1 120]",
        "box: 各窗口办件量",
        "box: 窗口受理",
        "box: 同意公开");
  }
}
