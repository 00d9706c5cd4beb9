package zhinan.ingest.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Captions and header rows of ruled tables with joined cells. */
final class StyledTablesTest {
  @Test
  void aHeaderOfTwoLevelsHasTwoRows() {
    assertTable(
        """
        table headers=2
          险种<2x1> | 支付比例<1x2>
          职工 | 居民
          住院 | 85% | 70%
        """,
        3, "险种", "支付比例", "<", "^", "职工", "居民", "住院", "85%", "70%");
  }

  @Test
  void aFirstRowOverAllColumnsIsTheCaption() {
    assertTable(
        """
        table headers=2 caption=全县窗口
          全县窗口<1x2>
          单位 | 电话
          东关 | 65430051
        """,
        2,
        "全县窗口",
        "<",
        "单位",
        "电话",
        "东关",
        "65430051");
  }

  @Test
  void aSecondRowOfWordsUnderAPlainHeaderIsNoHeader() {
    assertTable(
        """
        table headers=1
          单位 | 地点
          东关 | 菜市场旁
        """,
        2,
        "单位",
        "地点",
        "东关",
        "菜市场旁");
  }

  @Test
  void wordsInBracketsDoNotMakeAHeaderTooLong() {
    assertTable(
        """
        table headers=1
          单位 | 办公地址（请从大楼南门进入后乘坐电梯上楼）
          东关 | 菜市场旁
        """,
        2,
        "单位",
        "办公地址（请从大楼南门进入后乘坐电梯上楼）",
        "东关",
        "菜市场旁");
  }

  @Test
  void aLongHeaderStandsOverNumbers() {
    assertTable(
        """
        table headers=1
          情形 | 自受理申请之日起到作出决定之日止的承诺时限以工作日计
          新办 | 20
          变更 | 10个工作日
        """,
        2,
        "情形",
        "自受理申请之日起到作出决定之日止的承诺时限以工作日计",
        "新办",
        "20",
        "变更",
        "10个工作日");
  }

  @Test
  void sentencesAreNoHeader() {
    assertTable(
        """
        table headers=0
          单身收养 | 年满三十周岁，无子女，有抚养教育和保护被收养人的能力。
          夫妻收养 | 身份证、户口簿、婚姻状况证明
        """,
        2,
        "单身收养",
        "年满三十周岁，无子女，有抚养教育和保护被收养人的能力。",
        "夫妻收养",
        "身份证、户口簿、婚姻状况证明");
  }

  @Test
  void aLevelUnderSpansOnlyIsPartOfTheHeader() {
    assertTable(
        """
        table headers=2
          本地<1x2> | 外地<1x2>
          项目 | 标准 | 项目 | 标准
          工本费 | 10元 | 工本费 | 20元
        """,
        4,
        "本地",
        "<",
        "外地",
        "<",
        "项目",
        "标准",
        "项目",
        "标准",
        "工本费",
        "10元",
        "工本费",
        "20元");
  }

  @Test
  void aTableOfOneRowHasNoHeader() {
    assertTable("table headers=0\n  单位 | 地点\n", 2, "单位", "地点");
  }

  /** The table stands in the last section of the only matter. */
  private static void assertTable(String expected, int columns, String... cells) {
    StyledDocument document =
        new StyledDocument()
            .plain("落户")
            .bold("办理条件", "　本县居民。")
            .bold("办理材料", "　身份证。")
            .bold("办理时限", "　当场办结。")
            .table(columns, cells);
    DrawnGuide drawn = new DrawnGuide(StructuredGuide.of(document.read()));
    String whole = String.join("\n", drawn.whole()) + "\n";
    assertEquals(expected, whole.substring(whole.indexOf("table")).replace("\n    ", "\n"));
  }
}
