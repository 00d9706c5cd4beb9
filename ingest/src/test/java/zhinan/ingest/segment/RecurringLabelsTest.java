package zhinan.ingest.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.Style;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Signs;
import zhinan.text.Text;

/** Which words in front of numbers are labels of a guide's own. */
final class RecurringLabelsTest {
  @Test
  void aWordWhoseNumbersCountIsALabel() {
    RecurringLabels labels = of("业务一：失业登记", "到窗口办理。", "业务二：居住证申领", "业务三：公租房申请");
    Label label = labels.label("业务二：居住证申领").orElseThrow();
    assertEquals(LabelFamily.PREFIXED, label.family());
    assertEquals("业务", label.prefix());
    assertEquals(List.of(2), label.values());
    assertEquals("业务二：".length(), label.length());
  }

  @Test
  void aPairCountsByItsSecondNumber() {
    Label label = of("1-1 失业登记", "1-2 居住证申领").label("1-2 居住证申领").orElseThrow();
    assertEquals("1-2", label.number());
    assertEquals(List.of(1, 2), label.values());
  }

  @Test
  void thePairsOfGroupsWithOneMatterEachCountByTheirFirst() {
    Label label = of("1-1 失业登记", "2-1 居住证申领").label("2-1 居住证申领").orElseThrow();
    assertEquals(List.of(2, 1), label.values());
    assertEquals(Optional.empty(), of("3-1 失业登记", "7-1 居住证申领").label("7-1 居住证申领"));
  }

  @Test
  void indentsAndQuotesDecideNothing() {
    Label label = of("    1 “失业登记”一件事", "2 “居住证申领”一件事").label("2 “居住证申领”一件事").orElseThrow();
    assertEquals(List.of(2), label.values());
    assertEquals(2, label.length());
  }

  @Test
  void oneAloneIsALabelWhereItIsTheFirstAndAtTheTop() {
    Label label = of("某区民政局", "附录1 个体工商户登记", "所需材料").label("附录1 个体工商户登记").orElseThrow();
    assertEquals("附录", label.prefix());
    assertEquals("附录1 ".length(), label.length());
    assertEquals(
        List.of(1, 1), of("交通出行类", "1-1 渔业船舶登记").label("1-1 渔业船舶登记").orElseThrow().values());
  }

  @Test
  void oneAloneIsNoneWhereItIsNotTheFirstOrFurtherDown() {
    assertEquals(Optional.empty(), of("附录2 个体工商户登记").label("附录2 个体工商户登记"));
    assertEquals(Optional.empty(), of("1-2 渔业船舶登记").label("1-2 渔业船舶登记"));
    assertEquals(Optional.empty(), of("表1 收费标准").label("表1 收费标准"));
    assertEquals(Optional.empty(), of("所需材料 1.身份证；2.户口簿").label("所需材料 1.身份证；2.户口簿"));
    String[] lines = Stream.generate(() -> "到窗口办理。").limit(13).toArray(String[]::new);
    lines[12] = "业务一：失业登记";
    assertEquals(Optional.empty(), of(lines).label("业务一：失业登记"));
  }

  @Test
  void aNumberLeftOutOrRepeatedDoesNotEndTheCount() {
    Label label = of("附录1 落户", "附录2 投靠", "附录2 迁出", "附录4 分户").label("附录4 分户").orElseThrow();
    assertEquals(List.of(4), label.values());
    String[] terms = {"1 个工作日", "3 个工作日", "5 个工作日", "5 个工作日", "6 个工作日"};
    assertEquals(Optional.empty(), of(terms).label(terms[2]));
    assertEquals(Optional.empty(), of("层级1 县", "层级3 市", "层级7 省").label("层级3 市"));
  }

  @Test
  void numbersThatDoNotCountMakeNone() {
    assertEquals(Optional.empty(), of("窗口7 号楼", "窗口3 号楼", "窗口9 号楼").label("窗口3 号楼"));
  }

  @ParameterizedTest
  @CsvSource({
    "事宜（一）：,事宜（二）：,事宜（#）：",
    "'1/ ','2/ ',#/",
    "1｜,2｜,#｜",
    "【一】,【二】,【#】",
    "一）,二）,#）",
    "'#1 ','#2 ',##",
    "'第一类 ','第二类 ',第#类",
    "问1｜,问2｜,问#｜"
  })
  void signsAroundANumberThatCountsAreALabel(String first, String second, String prefix) {
    RecurringLabels labels = of(first + "失业登记", "到窗口办理。", second + "“居住证”一件事");
    Label label = labels.label(second + "“居住证”一件事").orElseThrow();
    assertEquals(second.length(), label.length());
    assertEquals(List.of(2), label.values());
    assertEquals(Signs.fold(prefix), label.prefix());
  }

  @Test
  void theFirstOfEveryGroupIsALabel() {
    assertEquals(4, of("【一】 失业登记", "【一】 公租房").label("【一】 公租房").orElseThrow().length());
    assertEquals("01", of("01 失业登记", "01 公租房").label("01 公租房").orElseThrow().number());
    assertEquals(Optional.empty(), of("1 号窗口", "1 号窗口").label("1 号窗口"));
    String papers = "所需材料 1.身份证；2.户口簿。";
    assertEquals(Optional.empty(), of(papers, papers).label(papers));
  }

  @Test
  void articlesStepsDatesAndSharesAreNone() {
    String law = "第一条 为了规范本县行政许可的设定和实施，保护公民的合法权益，制定本办法。";
    assertEquals(Optional.empty(), of(law, law.replace("一", "二")).label(law));
    assertEquals(Optional.empty(), of("第一步 申请", "第二步 受理").label("第二步 受理"));
    assertEquals(Optional.empty(), of("周一、三上午", "周二、四上午").label("2025年6月"));
    assertEquals(Optional.empty(), of("3-5个工作日", "4-6个工作日").label("3-5个工作日"));
  }

  @Test
  void aSignThatOpensSeveralLinesIsABullet() {
    RecurringLabels labels = of("→带什么", "→去哪儿", "→怎么走");
    assertEquals(LabelFamily.BULLET, labels.label("→去哪儿").orElseThrow().family());
    assertEquals(1, labels.label("→去哪儿").orElseThrow().length());
    assertEquals(Optional.empty(), of("→带什么", "→去哪儿").label("→去哪儿"));
  }

  private static RecurringLabels of(String... lines) {
    return RecurringLabels.of(
        Stream.of(lines).map(line -> new Line(Text.of(line, 0), Style.PLAIN)).toList());
  }
}
