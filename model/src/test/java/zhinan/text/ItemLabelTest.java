package zhinan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that need more than themselves: doubtful ones, spaced ones, those inside a line. */
final class ItemLabelTest {
  private static String shown(Optional<Label> label) {
    return label
        .map(
            l ->
                l.family()
                    + " "
                    + l.number()
                    + " "
                    + l.values().stream().map(String::valueOf).collect(Collectors.joining(","))
                    + " "
                    + l.length())
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 户外广告设置 | ARABIC 3 3 2",
        "120　“一件事” | ARABIC 120 120 4",
        "１２ 《居住证》核发 | ARABIC １２ 12 3",
        "三 受理条件 | CHINESE 三 3 2",
        "二十五  受理条件 | CHINESE 二十五 25 5",
        "3户外广告 | none",
        "3 5户 | none",
        "1234 户 | none",
        "0 户 | none",
        "三五 户 | none",
        "3 | none",
        "户 三 | none"
      })
  void blanksPartANumberFromATitle(String text, String label) {
    assertEquals(label, shown(ItemLabel.spaced(text)), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1-2 收费 | DECIMAL 1-2 1,2 4",
        "1—2、收费 | DECIMAL 1—2 1,2 4",
        "- 收费 | BULLET   2",
        "——收费 | BULLET   2",
        "3 收费 | ARABIC 3 3 2",
        "收费 | none"
      })
  void doubtfulLabelsAreLabelsInFrontOfAKnownHeading(String text, String label) {
    assertEquals(label, shown(ItemLabel.doubtful(text)), text);
  }

  @Test
  void emptyTextHasNone() {
    assertEquals("none", shown(ItemLabel.spaced("")));
    assertEquals("none", shown(ItemLabel.doubtful("")));
    assertEquals("none", shown(ItemLabel.item("", 0)));
  }

  @ParameterizedTest
  @CsvSource({
    "20个工作日, true",
    "三 人, true",
    "３岁, true",
    "3, false",
    "3、人, false",
    "3项, false",
    "事项, false",
    "三　事, false"
  })
  void aNumberInFrontOfOtherWordsIsPlain(String text, boolean plain) {
    assertEquals(plain, ItemLabel.isPlainNumber(text, 0), text);
    assertEquals(plain, ItemLabel.isPlainNumber("；" + text, 1), text);
  }

  @Test
  void labelsInsideALineAreReadFromTheirPlace() {
    assertEquals("CIRCLED ② 2 1", shown(ItemLabel.item("①身份证②户口簿", 4)));
    assertEquals("ARABIC_PAREN 1 1 4", shown(ItemLabel.item("（1） 身份证", 0)));
    assertEquals("LETTER b 2 2", shown(ItemLabel.item("b)身份证", 0)));
    assertEquals("ROMAN Ⅳ 4 2", shown(ItemLabel.item("Ⅳ、身份证", 0)));
    assertEquals("ROMAN iii 3 4", shown(ItemLabel.item("iii.身份证", 0)));
    assertEquals("ARABIC ⒊ 3 1", shown(ItemLabel.item("⒊身份证", 0)));
    assertEquals("CHINESE_PAREN ㈤ 5 1", shown(ItemLabel.item("㈤身份证", 0)));
    assertEquals("none", shown(ItemLabel.item("3:身份证", 0)));
    assertEquals("none", shown(ItemLabel.item("3，身份证", 0)));
    assertEquals(5, ItemLabel.behind("1、（2）身份证", 2, 8));
    assertEquals(3, ItemLabel.behind("（一）身份证", 0, 6));
    assertEquals(3, ItemLabel.behind("①2、证", 0, 4));
    assertEquals(0, ItemLabel.behind("身份证", 0, 3));
  }

  @Test
  void separatorsAreFolded() {
    assertEquals('.', ItemLabel.parse("3．申请条件").orElseThrow().separator());
    assertEquals(')', ItemLabel.parse("3）申请条件").orElseThrow().separator());
    assertEquals('、', ItemLabel.parse("三、 申请条件").orElseThrow().separator());
    assertEquals(' ', ItemLabel.parse("③申请条件").orElseThrow().separator());
    assertEquals("28.4", ItemLabel.parse("28..4 办理时限").orElseThrow().number());
    assertFalse(ItemLabel.parse("0、申请条件").isPresent());
    assertTrue(ItemLabel.parse("999、申请条件").isPresent());
    assertFalse(ItemLabel.parse("一千、申请条件").isPresent());
  }

  @Test
  void aLabelKnowsItsLastNumber() {
    assertEquals(4, ItemLabel.parse("28.4办理时限").orElseThrow().value());
    assertEquals(0, ItemLabel.parse("●办理时限").orElseThrow().value());
  }
}
