package zhinan.ingest.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhinan.ingest.structure.PaperSigns.Sign;
import zhinan.samples.SampleGuides;
import zhinan.text.Signs;

/** What the lines of a text show, and that the look at their characters hides none of it. */
class PaperSignsTest {
  private static PaperSigns of(String text) {
    return PaperSigns.of(text, GroupNames.load(), OtherPapers.load());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PLACEHOLDER | 联系人：____",
        "PLACEHOLDER | 地址：×××街×号",
        "PLACEHOLDER | {{name}}",
        "PLACEHOLDER | 编号${ITEM_CODE}",
        "PLACEHOLDER | ITEM_NAME",
        "PLACEHOLDER | 办理条件：（逐条列明）",
        "PLACEHOLDER | 咨询电话：[电话]",
        "BLANK | 填表日期：年 月 日",
        "BLANK | 是否委托：□",
        "BLANK | 盖章（  ）",
        "BLANK | 申请人签字：",
        "ARTICLE | 第十二条 公安机关应当出具回执。",
        "ARTICLE | 第3条 本办法自公布之日起施行。",
        "ARTICLE | 第五条",
        "CODE | import java.util.List;",
        "CODE | <td>咨询电话</td>",
        "CODE | \"name\": \"居住证\",",
        "CODE | run(title)",
        "CODE | // 窗口",
        "CODE | }"
      })
  void aLineShowsIt(Sign sign, String line) {
    assertEquals(1, of(line).count(sign), line);
  }

  @ParameterizedTest
  @CsvSource({
    "带身份证到二号窗口办理。",
    "联系电话：0411-83671234",
    "依据《居住证暂行条例》第三条",
    "第二条 申请条件：本县居民",
    "第三条 办理材料",
    "办理时间：9:00-17:00",
    "身份证原件（现场核验）"
  })
  void linesOfGuidesShowNothing(String line) {
    PaperSigns signs = of(line);
    for (Sign sign : Sign.values()) {
      assertEquals(0, signs.count(sign), () -> sign + " in " + line);
    }
  }

  @Test
  void aFieldWithoutWordsBelowAnotherIsOneToFillIn() {
    assertEquals(0, of("姓名：\n王五\n住址：").count(Sign.BLANK));
    assertEquals(2, of("姓名：\n住址：\n电话：").count(Sign.BLANK));
  }

  @Test
  void aLineThatIsABlankForTwoReasonsCountsOnce() {
    assertEquals(1, of("本人签字：____").count(Sign.BLANK));
  }

  @Test
  void aSignTellsWhatATextIsOnAThirdOfItsLinesAndOnThree() {
    String words = "带身份证到窗口办理。\n";
    String blank = "办理日期：年 月 日\n";
    assertEquals(Optional.of(Sign.BLANK), of(blank.repeat(3) + words.repeat(7)).strongest());
    assertEquals(Optional.empty(), of(blank.repeat(3) + words.repeat(8)).strongest());
    assertEquals(Optional.empty(), of(blank.repeat(2)).strongest());
    String article = "第四条 申领居住登记。\n";
    assertEquals(Optional.of(Sign.ARTICLE), of(article.repeat(3) + words.repeat(12)).strongest());
    assertEquals(Optional.empty(), of(article.repeat(3) + words.repeat(13)).strongest());
  }

  @Test
  void countsLinesAndSentences() {
    PaperSigns signs = of("办理条件\n\n年满十六周岁；\n　\n持有居住证。\n不收费");
    assertEquals(4, signs.lines());
    assertEquals(2, signs.sentences());
  }

  @Test
  void addressesAreOfNoLanguage() {
    assertTrue(of("网址www.example.cn/guide/index.html").isChinese());
    assertTrue(of("邮箱service-window@example.cn").isChinese());
    assertTrue(of("网上https://example.cn/handling/guide").isChinese());
    assertFalse(of("办理residence permit").isChinese());
    assertTrue(of("办理居住证ＩＤ").isChinese());
    assertFalse(of("办ＩＤ").isChinese());
    assertFalse(of("12345").isChinese());
  }

  @Property
  void noSignIsShownWithoutACharacterThatItNeeds(@ForAll("lines") String line) {
    List<Sign> possible = Sign.possible(line);
    for (Sign sign : Sign.values()) {
      assertTrue(possible.contains(sign) || !sign.isIn(line), () -> sign + " in " + line);
    }
    assertTrue(PaperSigns.mayHoldAddress(line) || !PaperSigns.ADDRESS.matcher(line).find(), line);
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.strings()
        .withChars("_×xX*{}$#:□()（）<>[]年月日第三12条 \t;,.'\"/-!@wIFiftabABC文本。＿：")
        .ofMaxLength(14);
  }

  @Test
  void noneIsShownOnALineOfTheSamplesWithoutACharacterThatItNeeds() {
    List<String> lines =
        SampleGuides.read().stream().flatMap(document -> document.text().lines()).toList();
    assertTrue(lines.size() > 500, () -> "only " + lines.size() + " lines");
    for (String line : lines) {
      noSignIsShownWithoutACharacterThatItNeeds(line);
      noSignIsShownWithoutACharacterThatItNeeds(Signs.fold(line));
    }
  }
}
