package zhinan.ingest.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static zhinan.ingest.read.word.DocxSample.p;
import static zhinan.ingest.read.word.DocxSample.r;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.ingest.read.CarrierReading;
import zhinan.model.Severity;

/**
 * What a .docx shows out of other parts of its package: words, or one warning that names the part.
 */
final class DocxPartsTest {
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
  private static final String CHART =
      " xmlns:c=\"" + DRAWING + "chart\" xmlns:a=\"" + DRAWING + "main\"";

  private static String graphic(String content) {
    return "<w:r><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/><a:graphic><a:graphicData>"
        + content
        + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
  }

  private static String diagram(String part) {
    return graphic("<dgm:relIds xmlns:dgm=\"" + DRAWING + "diagram\" r:dm=\"" + part + "\"/>");
  }

  private static String chart(String part) {
    return graphic("<c:chart xmlns:c=\"" + DRAWING + "chart\" r:id=\"" + part + "\"/>");
  }

  private static String object(String program, String aspect, String part) {
    return "<w:r><w:object><o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\""
        + " ProgID=\""
        + program
        + "\" DrawAspect=\""
        + aspect
        + "\" r:id=\""
        + part
        + "\"/></w:object></w:r>";
  }

  private static String rich(String words) {
    return "<c:tx><c:rich><a:p><a:r><a:t>" + words + "</a:t></a:r></a:p></c:rich></c:tx>";
  }

  private static List<String> drawn(DocxSample sample) {
    return DocReading.drawn(CarrierReading.read(sample.bytes()));
  }

  private static List<String> warnings(DocxSample sample) {
    return CarrierReading.read(sample.bytes()).doubts().stream()
        .filter(doubt -> doubt.severity() == Severity.WARNING)
        .map(doubt -> doubt.code() + ": " + doubt.message())
        .toList();
  }

  private static String point(String id, String words) {
    return "<dgm:pt modelId=\"%s\"><dgm:t><a:p><a:r><a:t>%s</a:t></a:r></a:p></dgm:t></dgm:pt>"
        .formatted(id, words);
  }

  private static String under(String parent, int place, String child) {
    return "<dgm:cxn modelId=\"c%s\" srcId=\"%s\" srcOrd=\"%d\" destId=\"%s\"/>"
        .formatted(child, parent, place, child);
  }

  @Test
  void aDiagramIsAFigureInTheOrderOfItsOutline() {
    String data =
        "<dgm:dataModel xmlns:dgm=\""
            + DRAWING
            + "diagram\" xmlns:a=\""
            + DRAWING
            + "main\"><dgm:ptLst><dgm:pt modelId=\"0\" type=\"doc\"/>"
            + point("3", "发证")
            + point("1", "申请人提交材料")
            + point("2", "窗口受理，当场出具回执")
            + point("9", "没有连线的一步")
            + "</dgm:ptLst><dgm:cxnLst>"
            + under("0", 1, "3")
            + under("0", 0, "1")
            + under("1", 0, "2")
            + "</dgm:cxnLst></dgm:dataModel>";
    DocxSample sample =
        DocxSample.of(p(r("办理流程")) + p(diagram("data1.xml")))
            .linked("data1.xml", "diagramData", data);
    assertEquals(List.of("0 b0 办理流程", "box: 申请人提交材料/窗口受理，当场出具回执/发证/没有连线的一步"), drawn(sample));
    assertEquals(List.of(), warnings(sample));
  }

  @Test
  void aChartTellsItsTitlesSeriesAndLabels() {
    String chart =
        "<c:chartSpace"
            + CHART
            + "><c:chart><c:title>"
            + rich("各窗口办件量")
            + "</c:title><c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:f>A1</c:f><c:strCache><c:pt"
            + " idx=\"0\"><c:v>二季度</c:v></c:pt></c:strCache></c:strRef></c:tx><c:dLbls><c:dLbl>"
            + rich("含网上申请")
            + "</c:dLbl></c:dLbls><c:cat><c:strRef><c:strCache><c:pt"
            + " idx=\"0\"><c:v>户籍</c:v></c:pt><c:pt"
            + " idx=\"1\"><c:v>社保</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:pt"
            + " idx=\"0\"><c:v>120</c:v></c:pt><c:pt idx=\"1\"><c:v>85</c:v></c:pt>"
            + "</c:numCache></c:numRef></c:val></c:ser></c:barChart><c:catAx><c:title>"
            + rich("窗口名称")
            + "</c:title></c:catAx><c:valAx><c:title><c:tx><c:strRef><c:strCache><c:pt"
            + " idx=\"0\"><c:v>单位：件</c:v></c:pt></c:strCache></c:strRef></c:tx></c:title></c:valAx>"
            + "</c:plotArea></c:chart></c:chartSpace>";
    String shapes =
        "<c:userShapes"
            + CHART
            + " xmlns:cdr=\""
            + DRAWING
            + "chartDrawing\"><cdr:relSizeAnchor><cdr:sp><cdr:txBody><a:p><a:r><a:t>数据截至六月</a:t>"
            + "</a:r></a:p></cdr:txBody></cdr:sp></cdr:relSizeAnchor></c:userShapes>";
    String relations =
        "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"u\" Target=\"drawing1.xml\" Type=\"http://schemas.openxmlformats.org"
            + "/officeDocument/2006/relationships/chartUserShapes\"/></Relationships>";
    DocxSample sample =
        DocxSample.of(p(r("办件量如下图。"), chart("chart1.xml")))
            .linked("chart1.xml", "chart", chart)
            .raw("word/_rels/chart1.xml.rels", relations)
            .raw("word/drawing1.xml", shapes);
    assertEquals(
        List.of("0 b0 办件量如下图。", "box: 各窗口办件量/二季度: 户籍 120; 社保 85/含网上申请/窗口名称/单位：件/数据截至六月"),
        drawn(sample));
    assertEquals(List.of(), warnings(sample));
  }

  @Test
  void aChartOfTheNewKindTellsItsTitleAndData() {
    String space = " xmlns:cx=\"http://schemas.microsoft.com/office/drawing/2014/chartex\"";
    String chart =
        "<cx:chartSpace"
            + space
            + " xmlns:a=\""
            + DRAWING
            + "main\"><cx:chartData><cx:data id=\"0\"><cx:strDim"
            + " type=\"cat\"><cx:f>A1</cx:f><cx:lvl><cx:pt idx=\"0\">受理</cx:pt><cx:pt"
            + " idx=\"1\">审核</cx:pt></cx:lvl></cx:strDim><cx:numDim type=\"val\"><cx:lvl><cx:pt"
            + " idx=\"0\">300</cx:pt></cx:lvl></cx:numDim>"
            + "</cx:data></cx:chartData><cx:chart><cx:title><cx:tx><cx:rich><a:p><a:r><a:t>办件漏斗</a:t>"
            + "</a:r></a:p></cx:rich></cx:tx></cx:title><cx:plotArea><cx:plotAreaRegion><cx:series>"
            + "<cx:tx><cx:txData><cx:v>本月</cx:v></cx:txData></cx:tx></cx:series></cx:plotAreaRegion>"
            + "</cx:plotArea></cx:chart></cx:chartSpace>";
    DocxSample sample =
        DocxSample.of(p(r("见图。"), graphic("<cx:chart" + space + " r:id=\"chart9.xml\"/>")))
            .linked("chart9.xml", "chartEx", chart);
    assertEquals(List.of("0 b0 见图。", "box: 受理; 审核/300/办件漏斗/本月"), drawn(sample));
  }

  @Test
  void aDiagramOrChartWhosePartIsMissingIsOneWarning() {
    assertEquals(
        List.of("part-not-read: diagram word/data1.xml is not read; its text is missing"),
        warnings(
            DocxSample.of(p(r("流程"), diagram("data1.xml")))
                .linked("data1.xml", "diagramData", "")));
    assertEquals(
        List.of("part-not-read: chart relation chart7.xml is not read; its text is missing"),
        warnings(DocxSample.of(p(r("办件量"), chart("chart7.xml")))));
  }

  @Test
  void anEmbeddedDocumentIsReadWhereItStands() {
    byte[] inner = DocxSample.of(p(r("附件：申请表填写说明")) + p(r("请用黑色签字笔填写。"))).bytes();
    DocxSample sample =
        DocxSample.of(
                p(r("申请材料见附件。"), object("Word.Document.12", "Content", "part")) + p(r("办理时限：5日")))
            .chunk("inside.docx", inner);
    assertEquals(
        List.of("0 b0 申请材料见附件。", "0 b0 附件：申请表填写说明", "0 b0 请用黑色签字笔填写。", "0 b0 办理时限：5日"),
        drawn(sample));
    assertEquals(List.of(), warnings(sample));
  }

  @Test
  void anObjectThatIsNotReadIsOneWarningThatNamesIt() {
    byte[] sheet = "PK".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        List.of(
            "part-not-read: embedded object (Excel.Sheet.12) word/fees.xlsx is not read; its text"
                + " is missing"),
        warnings(
            DocxSample.of(p(r("收费见附表。"), object("Excel.Sheet.12", "Content", "part")))
                .chunk("fees.xlsx", sheet)));
    assertEquals(
        List.of(
            "part-not-read: embedded object (Word.Document.12) word/form.docx is not read; its text"
                + " is missing"),
        warnings(
            DocxSample.of(p(r("空表见图标。"), object("Word.Document.12", "Icon", "part")))
                .chunk("form.docx", DocxSample.of(p(r("姓名"))).bytes())));
    assertEquals(
        List.of(
            "part-not-read: an embedded document stands in word/form.doc (is text/plain, which is"
                + " not read yet), not read"),
        warnings(
                DocxSample.of(p(r("空表见下。"), object("Word.Document.8", "Content", "part")))
                    .chunk("form.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}))
            .stream()
            .map(words -> words.replaceAll("\\(.*\\)", "(is text/plain, which is not read yet)"))
            .toList());
  }

  @Test
  void aFormControlIsOneWarningThatNamesIt() {
    DocxSample sample =
        DocxSample.of(
                p(
                    r("是否本人办理："),
                    "<w:r><w:object><w:control w:name=\"CheckBox1\" r:id=\"activeX1.xml\"/>"
                        + "</w:object></w:r>"))
            .linked("activeX1.xml", "control", "<ax/>");
    assertEquals(
        List.of(
            "part-not-read: form control CheckBox1 word/activeX1.xml is not read; its text is"
                + " missing"),
        warnings(sample));
  }
}
