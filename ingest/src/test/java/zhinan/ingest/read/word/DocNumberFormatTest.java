package zhinan.ingest.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocNumberFormatTest {
  @ParameterizedTest
  @CsvSource({
    "decimal, 12, 12",
    "decimalZero, 7, 07",
    "decimalZero, 12, 12",
    "upperRoman, 14, XIV",
    "lowerRoman, 9, ix",
    "upperLetter, 26, Z",
    "lowerLetter, 28, bb",
    "chineseCounting, 10, 十",
    "chineseCountingThousand, 11, 十一",
    "chineseCountingThousand, 20, 二十",
    "chineseCountingThousand, 21, 二十一",
    "chineseCountingThousand, 101, 一百零一",
    "chineseCountingThousand, 110, 一百一十",
    "chineseCountingThousand, 2005, 二千零五",
    "japaneseCounting, 12, 十二",
    "chineseLegalSimplified, 12, 壹拾贰",
    "ideographDigital, 10, 一〇",
    "ideographTraditional, 3, 丙",
    "ideographTraditional, 11, 甲",
    "ideographZodiac, 12, 亥",
    "decimalEnclosedCircle, 1, ①",
    "decimalEnclosedCircle, 20, ⑳",
    "decimalEnclosedCircle, 21, ㉑",
    "decimalEnclosedCircle, 36, ㊱",
    "decimalEnclosedCircleChinese, 51, 51",
    "decimalEnclosedParen, 2, ⑵",
    "decimalEnclosedFullstop, 3, ⒊",
    "ideographEnclosedCircle, 10, ㊉",
    "decimalFullWidth, 12, １２",
    "none, 3, ''",
    "thaiCounting, 4, 4",
    "chineseCountingThousand, 0, 0",
    "chineseCountingThousand, -3, -3",
    "ideographDigital, -3, -三",
    "lowerLetter, 2000000000, 2000000000"
  })
  void spellsNumbersAsWordShowsThem(String format, int number, String shown) {
    assertEquals(shown, DocNumberFormat.named(format).spell(number));
  }

  @Test
  void knowsTheCodesOfTheBinaryFormat() {
    assertEquals(DocNumberFormat.CHINESE_THOUSAND, DocNumberFormat.coded(39));
    assertEquals(DocNumberFormat.CIRCLED, DocNumberFormat.coded(18));
    assertEquals(DocNumberFormat.DECIMAL, DocNumberFormat.coded(200));
  }
}
