package zhinan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberStyleTest {
  @ParameterizedTest
  @CsvSource({
    "PLAIN, 12, 12",
    "ZEROED, 0, 00",
    "ZEROED, 7, 07",
    "ZEROED, 9, 09",
    "ZEROED, 10, 10",
    "ZEROED, -1, -1",
    "WIDE, 120, １２０",
    "WIDE, -9, -９",
    "UPPER_ROMAN, 1994, MCMXCIV",
    "LOWER_ROMAN, 1, i",
    "LOWER_ROMAN, 48, xlviii",
    "LOWER_ROMAN, 3999, mmmcmxcix",
    "LOWER_ROMAN, 4000, 4000",
    "LOWER_ROMAN, 0, 0",
    "UPPER_LETTERS, 28, AB",
    "LOWER_LETTERS, 1, a",
    "LOWER_LETTERS, 26, z",
    "LOWER_LETTERS, 27, aa",
    "LOWER_LETTERS, 52, az",
    "LOWER_LETTERS, 53, ba",
    "LOWER_LETTERS, 0, 0",
    "UPPER_REPEATED_LETTER, 28, BB",
    "LOWER_REPEATED_LETTER, 1, a",
    "LOWER_REPEATED_LETTER, 26, z",
    "LOWER_REPEATED_LETTER, 27, aa",
    "LOWER_REPEATED_LETTER, 53, aaa",
    "LOWER_REPEATED_LETTER, 0, 0",
    "LOWER_REPEATED_LETTER, 4000, 4000",
    "SPOKEN, 1, 一",
    "SPOKEN, 10, 十",
    "SPOKEN, 12, 十二",
    "SPOKEN, 19, 十九",
    "SPOKEN, 20, 二十",
    "SPOKEN, 103, 一百零三",
    "SPOKEN, 112, 一百一十二",
    "SPOKEN, 1000, 一千",
    "SPOKEN, 1002, 一千零二",
    "SPOKEN, 1020, 一千零二十",
    "SPOKEN, 9999, 九千九百九十九",
    "SPOKEN, 10000, 10000",
    "SPOKEN, 0, 0",
    "SPOKEN_WITH_CIRCLE, 103, 一百〇三",
    "SPOKEN_WITH_CIRCLE, 14, 十四",
    "FORMAL, 12, 壹拾贰",
    "FORMAL, 306, 叁佰零陆",
    "FORMAL_TRADITIONAL, 1246, 壹仟貳佰肆拾陸",
    "ONE_BY_ONE, 103, 一〇三",
    "CIRCLED, 1, ①",
    "CIRCLED, 20, ⑳",
    "CIRCLED, 21, ㉑",
    "CIRCLED, 35, ㉟",
    "CIRCLED, 36, ㊱",
    "CIRCLED, 50, ㊿",
    "CIRCLED, 51, 51",
    "CIRCLED, 0, 0",
    "CIRCLED_HAN, 1, ㊀",
    "CIRCLED_HAN, 10, ㊉",
    "CIRCLED_HAN, 11, 11",
    "WITH_STOP, 20, ⒛",
    "WITH_STOP, 21, 21",
    "WITH_STOP, 0, 0",
    "IN_PARENTHESES, 3, ⑶",
    "IN_DASHES, 4, - 4 -",
    "STEMS, 1, 甲",
    "STEMS, 10, 癸",
    "STEMS, 11, 甲",
    "STEMS, 0, 0",
    "BRANCHES, 12, 亥",
    "BRANCHES, 14, 丑"
  })
  void spells(NumberStyle style, int number, String spelled) {
    assertEquals(spelled, style.spell(number));
  }

  @Test
  void noneShowsNothing() {
    assertEquals("", NumberStyle.NONE.spell(3));
  }

  @Test
  void spokenNumbersAreReadAsTheyWereSpelled() {
    for (int number = 1; number < 10_000; number++) {
      assertEquals(number, Numeral.intOf(NumberStyle.SPOKEN.spell(number)).orElse(-1));
      assertEquals(number, Numeral.intOf(NumberStyle.FORMAL.spell(number)).orElse(-1));
    }
  }
}
