package zhinan.ingest.read.word;

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

/**
 * One document with everything that both Word readers must get right; {@code everything.doc} is
 * made from it.
 */
final class DocxEverything {
  private static final String STYLES =
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name"
          + " w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name"
          + " w:val=\"Title\"/><w:basedOn w:val=\"a\"/><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
          + "<w:rPr><w:b/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name"
          + " w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/><w:pPr><w:outlineLvl"
          + " w:val=\"0\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type=\"paragraph\""
          + " w:styleId=\"2\"><w:name w:val=\"heading 2\"/><w:basedOn"
          + " w:val=\"1\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>";

  private static final String NUMBERING =
      "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/><w:lvl"
          + " w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt"
          + " w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl><w:lvl"
          + " w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt"
          + " w:val=\"chineseCountingThousand\"/><w:lvlText"
          + " w:val=\"（%2）\"/></w:lvl></w:abstractNum><w:abstractNum"
          + " w:abstractNumId=\"1\"><w:multiLevelType w:val=\"multilevel\"/><w:lvl"
          + " w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText"
          + " w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt"
          + " w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum><w:num"
          + " w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num"
          + " w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";

  private DocxEverything() {}

  static byte[] bytes() {
    String sections =
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/><w:footerReference"
            + " w:type=\"default\" r:id=\"footer1\"/></w:sectPr>";
    return DocxSample.of(headings() + lists() + tables() + asides() + sections)
        .styles(STYLES)
        .numbering(NUMBERING)
        .header("header1", p(r("云岭市办事手册")))
        .footer("footer1", p(r("编印处")))
        .footnotes("<w:footnote w:id=\"2\">" + p(r("脚注在此")) + "</w:footnote>")
        .bytes();
  }

  private static String headings() {
    return styled("<w:pStyle w:val=\"T\"/>", r("云岭市办事手册正文"))
        + styled("<w:pStyle w:val=\"1\"/>", r("安居"))
        + styled("<w:pStyle w:val=\"2\"/>", r("租房备案"))
        + p(bold("办理"), r(" "), bold("条件"), r("　租约已签。"))
        + styled("<w:jc w:val=\"center\"/>", r("居中一行"))
        + p(
            r("甲"),
            "<w:r><w:tab/></w:r>",
            r("乙"),
            "<w:r><w:br/></w:r>",
            r("丙"),
            "<w:r><w:noBreakHyphen/></w:r>",
            r("丁"));
  }

  private static String lists() {
    return item(1, 0, "所需材料")
        + item(1, 1, "租约")
        + item(1, 1, "身份证")
        + item(1, 0, "办理时限")
        + item(2, 0, "5个工作日")
        + item(2, 1, "加急")
        + item(1, 1, "当场");
  }

  private static String tables() {
    String inner = table(2, row(cell("内一"), cell("内二")));
    return p()
        + table(
            3,
            row(
                cell(
                    "<w:tcW w:w=\"6000\" w:type=\"dxa\"/><w:gridSpan w:val=\"3\"/>", p(r("窗口一览")))),
            row(
                wide("<w:vMerge w:val=\"restart\"/>", p(r("东区"))),
                wide("", p(r("一号窗")) + p(r("二楼"))),
                wide("", p(r("60001")))),
            row(wide("<w:vMerge/>", p()), wide("", inner + p()), wide("", p(r("60002")))))
        + p(r("表后"));
  }

  private static String wide(String properties, String content) {
    return cell("<w:tcW w:w=\"2000\" w:type=\"dxa\"/>" + properties, content);
  }

  private static String asides() {
    return p(r("见"), field(" HYPERLINK \"http://example.org/x\" ", r("网上大厅")), r("办理"))
        + p(r("流程"), box(p(r("受理")) + p(r("办结"))), r("图"))
        + p(
            r("未删"),
            "<w:del w:id=\"9\" w:author=\"x\""
                + " w:date=\"2026-01-01T00:00:00Z\"><w:r><w:delText>已删</w:delText></w:r></w:del>",
            r("之文"))
        + p(
            r("可见"),
            run("<w:vanish/>", "<w:t>隐文</w:t>"),
            r("之文"),
            "<w:r><w:footnoteReference w:id=\"2\"/></w:r>");
  }
}
