package zhinan.ingest.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.RawDocument;
import zhinan.spec.DocumentBlocks;

/** Tables that no rules draw, told by gaps that recur. */
class PdfGapTableTest {
  private static final double[] FOUR = {60, 110, 260, 400};
  private static final List<String> HEAD = List.of("序号", "事项名称", "所需材料", "办理时限");

  private static PdfRaw row(PdfRaw raw, double y, double[] xs, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isEmpty()) {
        raw.text(xs[i], y, words.get(i));
      }
    }
    return raw;
  }

  private static PdfRaw rows(double top, double pitch, List<List<String>> rows) {
    PdfRaw raw = new PdfRaw();
    for (int i = 0; i < rows.size(); i++) {
      row(raw, top + i * pitch, FOUR, rows.get(i));
    }
    return raw;
  }

  @Test
  void keepsTheLinesOfACellTogetherThoughAllLinesStandEquallyApart() {
    RawDocument document =
        rows(
                100,
                15,
                List.of(
                    HEAD,
                    List.of("1", "城乡居民养老保险参保登记", "居民身份证、户口簿、", "五个工作日"),
                    List.of("", "和信息变更", "近期免冠照片", ""),
                    List.of("2", "社会保障卡补领", "居民身份证", "当场办结"),
                    List.of("3", "老年人优待证申领", "居民身份证、户口簿、", "三个工作日"),
                    List.of("", "", "两张照片", "")))
            .text(60, 230, "以上事项均可在各街道便民服务中心综合窗口办理。")
            .read();

    assertEquals(List.of("grid 4x4", "line 以上事项均可在各街道便民服务中心综合窗口办理。"), PdfBlocks.shown(document));
    assertEquals(
        List.of(
            "0,0 序号",
            "0,1 事项名称",
            "0,2 所需材料",
            "0,3 办理时限",
            "1,0 1",
            "1,1 城乡居民养老保险参保登记和信息变更",
            "1,2 居民身份证、户口簿、近期免冠照片",
            "1,3 五个工作日",
            "2,0 2",
            "2,1 社会保障卡补领",
            "2,2 居民身份证",
            "2,3 当场办结",
            "3,0 3",
            "3,1 老年人优待证申领",
            "3,2 居民身份证、户口簿、两张照片",
            "3,3 三个工作日"),
        PdfBlocks.cells(document));
  }

  @Test
  void readsCellsThatAreSetInTheMiddleOfTheirRows() {
    PdfRaw raw = row(new PdfRaw(), 100, FOUR, HEAD);
    row(raw, 122, FOUR, List.of("", "城乡居民养老保险参保登记", "", ""));
    row(raw, 129, FOUR, List.of("1", "", "居民身份证", "五个工作日"));
    row(raw, 136, FOUR, List.of("", "和信息变更", "", ""));
    row(raw, 158, FOUR, List.of("2", "社会保障卡补领", "居民身份证", "当场办结"));

    List<String> cells = PdfBlocks.cells(raw.read());
    assertEquals(
        List.of("1,0 1", "1,1 城乡居民养老保险参保登记和信息变更", "1,2 居民身份证", "1,3 五个工作日"), cells.subList(4, 8));
    assertEquals("2,1 社会保障卡补领", cells.get(9));
  }

  @Test
  void readsThreeLinesAroundTheMiddleOfARowThatIsSetSolid() {
    List<String> cells =
        PdfBlocks.cells(
            rows(
                    100,
                    15,
                    List.of(
                        HEAD,
                        List.of("1", "社会保障卡补领", "居民身份证", "当场办结"),
                        List.of("", "城乡居民养老保险参保登记", "", ""),
                        List.of("2", "和缴费档次等参保信息变更", "居民身份证", "五个工作日"),
                        List.of("", "登记", "", ""),
                        List.of("3", "老年人优待证申领", "户口簿", "三个工作日")))
                .read());

    assertEquals("1,1 社会保障卡补领", cells.get(5));
    assertEquals(List.of("2,0 2", "2,1 城乡居民养老保险参保登记和缴费档次等参保信息变更登记"), cells.subList(8, 10));
    assertEquals("3,1 老年人优待证申领", cells.get(13));
  }

  @Test
  void keepsParagraphsAndStackedNumbersInTheirCellWhereRowsStandApart() {
    PdfRaw raw = row(new PdfRaw(), 100, FOUR, List.of("区", "地址", "电话", "时间"));
    row(raw, 125, FOUR, List.of("东区", "光明路18号", "0419-5510001", "周一至周五"));
    row(raw, 138, FOUR, List.of("", "市民服务中心三楼综合窗口", "0419-5510002", "9:00-17:00"));
    row(raw, 163, FOUR, List.of("西区", "和平街3号", "0419-5520001", "周一至周五"));

    List<String> cells = PdfBlocks.cells(raw.read());
    assertEquals(
        List.of(
            "1,0 东区",
            "1,1 光明路18号/市民服务中心三楼综合窗口",
            "1,2 0419-5510001 0419-5510002",
            "1,3 周一至周五 9:00-17:00"),
        cells.subList(4, 8).stream().map(cell -> cell.replace("周五9", "周五 9")).toList());
    assertEquals("2,0 西区", cells.get(8));
  }

  @Test
  void readsNamesThatWrapBesidePhones() {
    double[] xs = {60, 200};
    PdfRaw raw = row(new PdfRaw(), 100, xs, List.of("受理单位", "咨询电话"));
    row(raw, 115, xs, List.of("平川市东湖区光明街道", "0419-5510001"));
    row(raw, 130, xs, List.of("便民服务中心", ""));
    row(raw, 145, xs, List.of("平川市西湖区税务局", "0419-5510002"));

    assertEquals(
        List.of(
            "0,0 受理单位",
            "0,1 咨询电话",
            "1,0 平川市东湖区光明街道便民服务中心",
            "1,1 0419-5510001",
            "2,0 平川市西湖区税务局",
            "2,1 0419-5510002"),
        PdfBlocks.cells(raw.read()));
  }

  @Test
  void takesAHeadingBetweenTwoTablesAsALine() {
    RawDocument document =
        rows(
                100,
                15,
                List.of(
                    HEAD,
                    List.of("1", "社会保障卡补领", "居民身份证", "当场办结"),
                    List.of("2", "老年人优待证申领", "户口簿", "三个工作日"),
                    List.of("二、民政事项"),
                    HEAD,
                    List.of("1", "收养登记", "收养申请书", "三十日"),
                    List.of("2", "婚姻登记", "居民户口簿", "当场办结")))
            .read();

    assertEquals(List.of("grid 3x4", "line 二、民政事项", "grid 3x4"), PdfBlocks.shown(document));
  }

  @Test
  void putsATableOverPagesTogetherAndDropsItsRepeatedHead() {
    PdfDrawing drawing = new PdfDrawing();
    double[] xs = {60, 100, 260};
    for (int page = 0; page < 2; page++) {
      drawing.page();
      for (int i = 0; i < 3; i++) {
        drawing.text(xs[i], 60, List.of("no", "matter", "phone").get(i));
      }
      for (int row = 0; row < 20; row++) {
        int number = 20 * page + row + 1;
        drawing
            .text(xs[0], 95 + 35 * row, "" + number)
            .text(xs[1], 95 + 35 * row, "registration of child")
            .text(xs[1], 107 + 35 * row, "and mother")
            .text(xs[2], 95 + 35 * row, "82720" + (100 + number));
      }
    }
    RawDocument document = drawing.read();

    assertEquals(
        List.of("grid 41x3", "dropped repeated-table-header: nomatterphone"),
        PdfBlocks.shown(document));
    assertEquals(
        List.of("21,0 21", "21,1 registration of child and mother", "21,2 82720121"),
        PdfBlocks.cells(document).subList(63, 66));
    DocumentBlocks.assertWhole(document);
  }

  @Test
  void goesOnOverThePageWhereAColumnIsEmpty() {
    PdfDrawing drawing = new PdfDrawing().page();
    for (int row = 0; row < 36; row++) {
      drawing
          .text(60, 60 + 20 * row, "office " + "abcdefghijklmnopqrstuvwxyz".charAt(row % 26))
          .text(200, 60 + 20 * row, "street " + row)
          .text(300, 60 + 20 * row, "82720" + (100 + row))
          .text(420, 60 + 20 * row, row == 3 ? "closed" : "open");
    }
    drawing.page();
    for (int row = 0; row < 5; row++) {
      drawing
          .text(60, 60 + 20 * row, "house " + row)
          .text(200, 60 + 20 * row, "street")
          .text(420, 60 + 20 * row, "open");
    }

    assertEquals(List.of("grid 41x4"), PdfBlocks.shown(drawing.read()));
  }

  @Test
  void takesColumnsOfRunningTextForNoTable() {
    PdfRaw raw = new PdfRaw();
    for (int i = 0; i < 8; i++) {
      raw.text(40, 100 + 18 * i, i % 4 == 3 ? "不收取任何费用。" : "申请人应当如实提交有关材料和反")
          .text(210, 100 + 18 * i, i % 5 == 4 ? "由窗口出具收据。" : "映真实情况，并对其申请材料实质")
          .text(380, 100 + 18 * i, i % 3 == 2 ? "并当场告知结果。" : "内容的真实性负责，不得弄虚作假");
    }

    assertEquals(0, DocumentBlocks.grids(raw.read()).count());
  }

  @Test
  void takesTwoColumnsWhoseLinesStandAtOtherHeightsForNoTable() {
    PdfRaw raw = new PdfRaw();
    for (int i = 0; i < 10; i++) {
      raw.text(60, 100 + 18 * i, i % 4 == 3 ? "不收取任何费用。" : "申请人应当如实提交有关材料和反映真")
          .text(310, 100 + 16 * i, i % 5 == 4 ? "由窗口出具收据。" : "实情况，并对其申请材料实质内容负责");
    }

    RawDocument document = raw.read();
    assertEquals(0, DocumentBlocks.grids(document).count());
    assertEquals(true, document.text().startsWith("申请人应当如实提交有关材料和反映真"), document.text());
  }

  @Test
  void takesLabelsWithTheirValuesForNoTable() {
    PdfRaw raw = new PdfRaw();
    for (int i = 0; i < 3; i++) {
      raw.text(60, 100 + 18 * i, "联系人：张三")
          .text(200, 100 + 18 * i, "电话：551000" + i)
          .text(340, 100 + 18 * i, "地址：光明路");
    }

    assertEquals(3, DocumentBlocks.lines(raw.read()).count());
  }

  @Test
  void startsARowWhereTheNameOfItsGroupStandsOnce() {
    List<String> cells =
        PdfBlocks.cells(
            rows(
                    100,
                    15,
                    List.of(
                        List.of("区", "街道", "地址", "电话"),
                        List.of("东湖", "光明街道", "光明路18号", "5510001"),
                        List.of("", "和平街道", "和平大街甲2号", "5510002"),
                        List.of("", "解放街道", "解放大街甲3号", "5510003"),
                        List.of("西湖", "团结街道", "团结路9号", "5510004")))
                .read());

    assertEquals(
        List.of("2,0 ", "2,1 和平街道", "2,2 和平大街甲2号", "2,3 5510002", "3,0 ", "3,1 解放街道"),
        cells.subList(8, 14));
  }

  @Test
  void readsNumbersThatAreSetFlushRight() {
    PdfRaw raw =
        row(new PdfRaw(), 100, new double[] {60, 233, 350}, List.of("收费项目", "单位", "标准（元）"));
    row(raw, 118, new double[] {60, 238, 380}, List.of("机动车号牌工本费（汽车", "副", "100"));
    row(raw, 133, new double[] {60}, List.of("反光号牌）"));
    row(raw, 148, new double[] {60, 238, 390}, List.of("居民身份证工本费", "证", "20"));
    raw.text(60, 172, "注：以上收费依据省级价格主管部门的文件。");

    RawDocument document = raw.read();
    assertEquals(
        List.of("1,0 机动车号牌工本费（汽车反光号牌）", "1,1 副", "1,2 100", "2,0 居民身份证工本费", "2,1 证", "2,2 20"),
        PdfBlocks.cells(document).subList(3, 9));
    assertEquals("line 注：以上收费依据省级价格主管部门的文件。", PdfBlocks.shown(document).get(1));
  }

  @Test
  void readsATableOnAPageThatIsTurned() {
    PdfRaw raw = new PdfRaw().page("/Rotate 90");
    double[] ys = {100, 160, 300};
    List<List<String>> words =
        List.of(
            List.of("序号", "事项", "时限"),
            List.of("1", "社会保障卡补领", "当场办结"),
            List.of("2", "老年人优待证申领", "三个工作日"));
    for (int line = 0; line < words.size(); line++) {
      for (int column = 0; column < ys.length; column++) {
        String place = "BT /F1 10 Tf 0 1 -1 0 " + (100 + 18 * line) + " " + ys[column];
        raw.run(place + " Tm <" + PdfRaw.hex(words.get(line).get(column)) + "> Tj ET");
      }
    }

    assertEquals(
        List.of("2,0 2", "2,1 老年人优待证申领", "2,2 三个工作日"), PdfBlocks.cells(raw.read()).subList(6, 9));
  }

  @Test
  void takesContentsWithLeadersForNoTable() {
    PdfRaw raw = new PdfRaw();
    for (int i = 0; i < 4; i++) {
      raw.text(60, 100 + 18 * i, "第" + "一二三四".charAt(i) + "章")
          .text(110, 100 + 18 * i, "办理事项")
          .text(170, 100 + 18 * i, "………………")
          .text(350, 100 + 18 * i, "" + (3 + 4 * i));
    }

    assertEquals(0, DocumentBlocks.grids(raw.read()).count());
  }

  @Test
  void readsRowsBetweenLevelRules() {
    double[] xs = {60, 160, 330};
    PdfRaw raw = new PdfRaw().rule(60, 88, 460).rule(60, 106, 460).rule(60, 137, 460);
    raw.rule(60, 154, 460);
    row(raw, 100, xs, List.of("事项", "条件", "时限"));
    row(raw, 118, xs, List.of("婚姻登记", "男年满二十二周岁。", "当场办结"));
    row(raw, 132, xs, List.of("", "女年满二十周岁。", ""));
    row(raw, 149, xs, List.of("收养登记", "年满三十周岁。", "三十日"));

    assertEquals(
        List.of("1,0 婚姻登记", "1,1 男年满二十二周岁。女年满二十周岁。", "1,2 当场办结", "2,0 收养登记"),
        PdfBlocks.cells(raw.read()).subList(3, 7));
  }

  @Test
  void readsColumnsOfTextAboveATable() {
    PdfRaw raw = new PdfRaw();
    for (int i = 0; i < 6; i++) {
      raw.text(60, 100 + 18 * i, i % 3 == 2 ? "由窗口出具收据。" : "申请人应当如实提交有关材料和反映")
          .text(270, 100 + 18 * i, i % 3 == 2 ? "不收取任何费用。" : "真实情况，并对其实质内容负责，不");
    }
    double[] xs = {60, 160, 330};
    row(raw, 240, xs, List.of("办理地点", "办公时间", "乘车路线"));
    row(raw, 255, xs, List.of("光明路中心", "周一至周五", "乘1路公交车"));
    row(raw, 270, xs, List.of("和平街中心", "周一至周六", "乘2路公交车"));

    RawDocument document = raw.read();
    assertEquals(
        "grid 3x3",
        DocumentBlocks.grids(document).map(DocumentBlocks::size).findFirst().orElse(""));
    assertEquals("line 申请人应当如实提交有关材料和反映申请人应当如实提交有关材料和反映由窗口出具收据。", PdfBlocks.shown(document).get(0));
  }

  @Test
  void takesLinesThatAreSpreadOnOneGridForNoTable() {
    PdfRaw raw = new PdfRaw().run("12 Tc");
    for (int i = 0; i < 4; i++) {
      raw.text(60, 100 + 18 * i, "申请人处法定代表人签字并");
    }

    RawDocument document = raw.read();
    assertEquals(0, DocumentBlocks.grids(document).count());
    assertEquals(true, document.text().contains("申请人处法定代表人签字并"), document.text());
  }

  @Test
  void takesTitlesThatWrapBesidePageNumbersForNoTable() {
    double[] xs = {60, 300};
    PdfRaw raw = row(new PdfRaw(), 100, xs, List.of("城乡居民基本养老保险参保登记和", ""));
    row(raw, 115, xs, List.of("信息变更登记服务", "12"));
    row(raw, 130, xs, List.of("社会保障卡补领服务", "14"));
    row(raw, 145, xs, List.of("老年人优待证申领服务", "17"));

    assertEquals(0, DocumentBlocks.grids(raw.read()).count());
  }
}
