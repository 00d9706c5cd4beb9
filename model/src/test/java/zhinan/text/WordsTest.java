package zhinan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "自受理之日起，３个工作日。 | 自受理之日起3个工作日",
        "（一）身份证；（二）户口簿 | 身份证户口簿",
        "1.身份证：2、户口簿 | 身份证户口簿",
        "身份证2、户口簿 | 身份证2户口簿",
        "①身份证②户口簿 | 身份证2户口簿",
        "符合①③的 | 符合1 3的",
        "（1）20元 | 20元",
        "（021）65432100 | 021 65432100",
        "1、3号窗口 | 1 3号窗口",
        "1.《居住证》 | 居住证",
        "A.身份证 | A身份证",
        "2.5元 | 2.5元",
        "1,200元 | 1200元",
        "12,00元 | 12 00元",
        "12345,678 | 12345 678",
        "1,2345元 | 1 2345元",
        "号码12 34 | 号码12 34",
        "app v2 | app v2",
        "10‰ | 10‰",
        "面积50㎡ | 面积50m2",
        "第Ⅱ类 | 第II类",
        "½份 | 1⁄2份",
        "☑是□否 | 是否",
        "周一—周五 | 周一至周五",
        "9:00－11:30 | 9 00至11 30",
        "3~5日 | 3至5日",
        "0411-83011679 | 0411 83011679",
        "2025-1-3 | 2025 1 3",
        "低于-5℃ | 低于-5℃",
        "<3次 | <3次",
        "人数>20 | 人数>20",
        "<甲> | 甲",
        "办事（窗口） | 办事窗口"
      })
  void areWhatIsCompared(String text, String key) {
    assertEquals(key, Words.of(text).key(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3-5日 | 1 | true",
        "3—5个 | 1 | true",
        "123-456 | 3 | true",
        "1234-567 | 4 | false",
        "8:30-11:30 | 4 | true",
        "8:-9 | 2 | false",
        "2025-1-3 | 4 | false",
        "12-3-401 | 2 | false",
        "A3-5 | 2 | false",
        "3-5B | 1 | false",
        "3.5-6 | 3 | false",
        "1/3-5 | 3 | false",
        "甲~乙 | 1 | true",
        "甲~，乙 | 1 | false",
        "，~乙 | 1 | false",
        "周一-周五 | 2 | true",
        "周一-星期五 | 2 | true",
        "礼拜天-礼拜三 | 3 | true",
        "周一-五 | 2 | false",
        "甲-周五 | 1 | false",
        "-5 | 0 | false",
        "5- | 1 | false",
        "5，6 | 1 | false"
      })
  void aSignSaysFromOneToTheOther(String text, int at, boolean range) {
    assertEquals(range, Words.isRange(text, at), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5% | 1 | true",
        "＞3 | 0 | true",
        "<3 | 0 | true",
        "<甲 | 0 | false",
        "3< | 1 | false",
        "Ⅱ类 | 0 | true",
        "№3 | 0 | true",
        "5㎡ | 1 | true",
        "☑是 | 0 | false",
        "-5℃ | 0 | true",
        "-5度 | 0 | true",
        "－1.5% | 0 | true",
        "-123.4% | 0 | true",
        "-1234.5% | 0 | false",
        "-12.5% | 0 | true",
        "-5元 | 0 | false",
        "-5 | 0 | false",
        "A-5℃ | 1 | false",
        "为-5℃ | 1 | true",
        "3-5日 | 1 | true",
        "，5 | 0 | false"
      })
  void aSignSaysSomething(String text, int at, boolean telling) {
    assertEquals(telling, Words.isTelling(text, at), text);
  }

  @Test
  void tokensAreNumbersLatinWordsAndCharacters() {
    assertEquals(
        List.of("满", "16", "岁", "用", "app", "2", "登", "录", "2.5", "元"),
        Words.of("满16岁，用app2登录2.5元").tokens());
    assertEquals(List.of("1", "2"), Words.of("甲１，２".substring(1)).tokens());
    assertEquals(List.of(), Words.of("，。").tokens());
    assertTrue(Words.of("，。").isEmpty());
    assertFalse(Words.of("甲").isEmpty());
  }

  @Test
  void numbersAreNotBegunByTheirDigits() {
    assertTrue(Words.of("3个").begins(Words.of("3个工作日")));
    assertFalse(Words.of("3").begins(Words.of("30日")));
    assertTrue(Words.of("3").begins(Words.of("3日")));
    assertTrue(Words.of("30").begins(Words.of("30")));
    assertFalse(Words.of("5").begins(Words.of("30日")));
    assertTrue(Words.of("").begins(Words.of("30日")));
    assertTrue(Words.of("办").begins(Words.of("办30日")));
  }
}
