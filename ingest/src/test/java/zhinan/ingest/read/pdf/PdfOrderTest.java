package zhinan.ingest.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.RawDocument;

/** The order in which a reader of the page reads it: columns, vertical text, notes. */
class PdfOrderTest {
  private static final List<String> LEFT =
      List.of("一、办理条件", "租住商品房满三个月，且在本市", "没有自有住房的，可以申请。", "二、办理时限", "五个工作日");
  private static final List<String> RIGHT =
      List.of("一、办理条件", "本市户籍年满六十周岁，或者持", "有居住证满一年的老年人。", "二、办理时限", "当场办结");

  private static List<String> lines(RawDocument document) {
    return document.text().lines().filter(line -> !line.isBlank()).toList();
  }

  @Test
  void readsColumnsThatArePrintedRowByRow() {
    PdfRaw raw = new PdfRaw().text(200, 60, 16, "平川市便民服务办事指南汇编全本");
    for (int i = 0; i < LEFT.size(); i++) {
      raw.text(60, 100 + 18 * i, LEFT.get(i)).text(260, 100 + 18 * i, RIGHT.get(i));
    }

    assertEquals(
        List.of(
            "平川市便民服务办事指南汇编全本",
            "一、办理条件",
            "租住商品房满三个月，且在本市没有自有住房的，可以申请。",
            "二、办理时限",
            "五个工作日",
            "一、办理条件",
            "本市户籍年满六十周岁，或者持有居住证满一年的老年人。",
            "二、办理时限",
            "当场办结"),
        lines(raw.read()));
  }

  @Test
  void readsThreeColumnsOneAfterTheOther() {
    PdfRaw raw = new PdfRaw();
    for (int i = 0; i < LEFT.size(); i++) {
      raw.text(40, 100 + 18 * i, LEFT.get(i))
          .text(210, 100 + 18 * i, RIGHT.get(i))
          .text(380, 100 + 18 * i, LEFT.get(i));
    }

    List<String> lines = lines(raw.read());
    assertEquals("租住商品房满三个月，且在本市没有自有住房的，可以申请。", lines.get(1));
    assertEquals("本市户籍年满六十周岁，或者持有居住证满一年的老年人。", lines.get(5));
    assertEquals(lines.subList(0, 4), lines.subList(8, 12));
  }

  @Test
  void readsTextBelowColumnsBehindThem() {
    PdfRaw raw = new PdfRaw();
    for (int i = 0; i < LEFT.size(); i++) {
      raw.text(60, 100 + 18 * i, LEFT.get(i)).text(260, 100 + 18 * i, RIGHT.get(i));
    }
    raw.text(60, 230, "以上事项均可在市民服务中心一楼大厅综合窗口办理，也可以网上申请。");

    List<String> lines = lines(raw.read());
    assertEquals("以上事项均可在市民服务中心一楼大厅综合窗口办理，也可以网上申请。", lines.get(8));
  }

  @Test
  void readsAParagraphOnInTheNextColumn() {
    PdfRaw raw = new PdfRaw();
    for (int i = 0; i < 5; i++) {
      raw.text(60, 100 + 18 * i, "申请人应当如实提交有关材料和反");
    }
    for (int i = 0; i < 5; i++) {
      raw.text(260, 100 + 18 * i, i < 4 ? "映真实情况，并对其申请材料实质" : "内容负责。");
    }

    assertEquals(1, lines(raw.read()).size());
  }

  @Test
  void keepsAListOfOfficesAndPhonesInRows() {
    PdfRaw raw = new PdfRaw();
    for (int i = 0; i < 6; i++) {
      raw.text(60, 100 + 18 * i, "和平区第" + "一二三四五六".charAt(i) + "社区服务站")
          .text(260, 100 + 18 * i, "0419-551000" + i);
    }

    assertEquals("和平区第一社区服务站", lines(raw.read()).get(0).replaceAll(" .*", ""));
    assertEquals(6, lines(raw.read()).size());
  }

  @Test
  void keepsItemsThatCountAcrossInRows() {
    PdfRaw raw = new PdfRaw();
    for (int i = 0; i < 4; i++) {
      raw.text(60, 100 + 18 * i, 2 * i + 1 + "、居民身份证原件和复印件")
          .text(260, 100 + 18 * i, 2 * i + 2 + "、户口簿首页及本人页一份");
    }

    assertEquals(4, lines(raw.read()).size());
  }

  @Test
  void readsUprightCharactersFromTopToBottomAndRightToLeft() {
    RawDocument document =
        new PdfRaw()
            .stacked(500, 100, 12, "老年人优待证办理")
            .stacked(480, 100, 12, "一、办理条件")
            .stacked(460, 100, 12, "年满60周岁。")
            .stacked(440, 100, 12, "0419-5512345")
            .read();

    assertEquals(List.of("老年人优待证办理", "一、办理条件", "年满60周岁。", "0419-5512345"), lines(document));
    assertEquals(
        "[PageBox[page=1, x=460, y=115, width=10, height=25]]",
        document.places().span(18, 20).boxes().toString());
  }

  @Test
  void readsDigitsSideBySideInAVerticalLine() {
    RawDocument document =
        new PdfRaw()
            .stacked(500, 100, 12, "光明路")
            .run("BT /F2 8 Tf 1 0 0 1 500 706 Tm (18) Tj ET")
            .stacked(500, 148, 12, "号二楼")
            .text(100, 100, "横排的正文比竖排的多，所以这一页是横的")
            .read();

    assertEquals(List.of("横排的正文比竖排的多，所以这一页是横的", "光明路18号二楼"), lines(document));
  }

  @Test
  void readsAPageThatIsTurnedByThreeQuarters() {
    RawDocument document =
        new PdfRaw()
            .page("/Rotate 270")
            .run("BT /F1 10 Tf 0 -1 1 0 100 700 Tm <" + PdfRaw.hex("一、办理条件") + "> Tj ET")
            .run("BT /F1 10 Tf 0 -1 1 0 82 700 Tm <" + PdfRaw.hex("二、申请材料") + "> Tj ET")
            .read();

    assertEquals(List.of("一、办理条件", "二、申请材料"), lines(document));
    assertEquals(
        "[PageBox[page=1, x=142, y=486, width=60, height=11]]",
        document.places().span(0, 6).boxes().toString());
  }

  @Test
  void readsVerticalTextInACell() {
    RawDocument document =
        new PdfRaw()
            .grid(new double[] {60, 90, 300}, new double[] {100, 130, 190})
            .text(65, 118, "区")
            .text(100, 118, "单位")
            .stacked(70, 125 + 18, 14, "和平区")
            .text(100, 150, "政务服务中心")
            .read();

    assertEquals(List.of("0,0 区", "0,1 单位", "1,0 和平区", "1,1 政务服务中心"), PdfBlocks.cells(document));
  }

  @Test
  void putsANoteAtTheFootBehindTheParagraphOfItsNumber() {
    RawDocument document =
        new PdfRaw()
            .text(60, 100, "一、办理条件")
            .text(60, 118, "租房满三个月")
            .run("BT /F2 6 Tf 1 0 0 1 120 728 Tm (1) Tj ET")
            .text(124, 118, "，且无自有住房。")
            .text(60, 136, "二、办理时限")
            .text(60, 154, "五个工作日，自受理申请材料齐全之日起计算，不含节假日")
            .text(60, 172, "和双休日，也不含专家评审、现场勘查所需要的时间在内。")
            .rule(60, 760, 160)
            .run("BT /F2 6 Tf 1 0 0 1 60 70 Tm (1) Tj ET")
            .text(66, 772, "已婚的须由夫妻双方共同申请。")
            .read();

    assertEquals(
        List.of(
            "line 一、办理条件",
            "dropped note-mark: ¹",
            "line 租房满三个月，且无自有住房。",
            "dropped note-mark: 1",
            "line 已婚的须由夫妻双方共同申请。",
            "line 二、办理时限",
            "line 五个工作日，自受理申请材料齐全之日起计算，不含节假日",
            "line 和双休日，也不含专家评审、现场勘查所需要的时间在内。"),
        PdfBlocks.shown(document));
  }

  @Test
  void keepsARaisedDigitOnItsLine() {
    RawDocument document =
        new PdfRaw()
            .text(60, 100, "面积不超过90m")
            .run("BT /F2 6 Tf 1 0 0 1 140 746 Tm (2) Tj ET")
            .text(144, 100, "的住房")
            .read();

    assertEquals(List.of("面积不超过90m²的住房"), lines(document));
  }

  @Test
  void setsNoBlanksBetweenCharactersThatAreSpreadOverALine() {
    RawDocument document =
        new PdfRaw()
            .run("9 Tc")
            .text(60, 100, "证明材料原件")
            .run("0 Tc")
            .text(60, 120, "营 业 执 照 复 印 件")
            .text(60, 140, "姓 名 张三 电 话")
            .read();

    assertEquals(List.of("证明材料原件", "营业执照复印件", "姓 名 张三 电 话"), lines(document));
  }
}
