package zhinan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumeralTest {
  private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "7, 7",
    "15, 15",
    "０１５, 15",
    "０.5, 0.5",
    "1．25, 1.25",
    "12.50, 12.50",
    "1200, 1200",
    "3万, 30000",
    "1.5万, 15000",
    "2亿, 200000000",
    "5千, 5000",
    "零, 0",
    "〇, 0",
    "一, 1",
    "两, 2",
    "十, 10",
    "十五, 15",
    "二十, 20",
    "二十五, 25",
    "九十九, 99",
    "一百, 100",
    "一百零一, 101",
    "一百零七, 107",
    "一百一十, 110",
    "一百二十三, 123",
    "一百二, 120",
    "两百, 200",
    "二百五十, 250",
    "九百九十九, 999",
    "一千, 1000",
    "一千零一, 1001",
    "一千零二十, 1020",
    "一千零十, 1010",
    "一千二, 1200",
    "一千二百, 1200",
    "一千二百三十四, 1234",
    "一万, 10000",
    "一万二, 12000",
    "一万零五, 10005",
    "三万五, 35000",
    "三万五千, 35000",
    "十二万, 120000",
    "一百二十万, 1200000",
    "一亿三千万, 130000000",
    "一亿零五, 100000005",
    "廿, 20",
    "廿五, 25",
    "卅一, 31",
    "卌, 40",
    "一百廿五, 125",
    "二〇, 20",
    "二〇二五, 2025",
    "二○二五, 2025",
    "一九九八, 1998",
    "零五, 5",
    "一二三四五, 12345",
    "壹, 1",
    "壹拾伍, 15",
    "贰佰叁拾, 230",
    "壹仟贰佰, 1200",
    "伍佰, 500",
    "叄, 3",
    "壹萬, 10000",
    "一点五, 1.5",
    "零点二五, 0.25",
    "十二点零五, 12.05",
    "半, 0.5"
  })
  void readsWholeNumbers(String printed, BigDecimal value) {
    assertEquals(Optional.of(value), Numeral.of(printed).map(Numeral::value), printed);
    assertEquals(printed.length(), Numeral.of(printed).orElseThrow().end());
  }

  @Test
  void aPointInRunningWordsIsTheTimeOfDay() {
    assertEquals(1, Numeral.at("九点零五", 0).orElseThrow().end());
    assertEquals(Optional.empty(), Numeral.of("九点三十"));
    assertEquals(Optional.empty(), Numeral.of("一点"));
    assertEquals(Optional.empty(), Numeral.of("一点两"));
  }

  @Test
  void readsThousandsInGroups() {
    assertEquals(OptionalInt.of(1200), Numeral.intOf("1,200"));
    assertEquals(OptionalInt.of(1_234_567), Numeral.intOf("1，234，567"));
    assertEquals(2, Numeral.at("12,34", 0).orElseThrow().end());
    assertEquals(1, Numeral.at("3,5000", 0).orElseThrow().end());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "三五",
        "七八",
        "十二三",
        "一百二十三四",
        "百",
        "千",
        "万",
        "亿",
        "十余",
        "几十",
        "30余",
        "20多天",
        "一半",
        "1.2.3",
        "二百十",
        "零零五百",
        "五廿",
        "一十百",
        "百姓",
        "三万三万",
        "年",
        "A",
        "3万5",
        "1234567890123456"
      })
  void refusesWhatIsNoNumberBeyondDoubt(String printed) {
    assertEquals(Optional.empty(), Numeral.at(printed, 0), printed);
  }

  @Test
  void unitsOfTheNextWordDoNotMultiply() {
    assertEquals(BigDecimal.valueOf(3), Numeral.at("3千米", 0).orElseThrow().value());
    assertEquals(BigDecimal.valueOf(8), Numeral.at("8百货", 0).orElseThrow().value());
    assertEquals(BigDecimal.valueOf(5000), Numeral.at("5千元", 0).orElseThrow().value());
  }

  @Test
  void startsWhereItIsAskedTo() {
    Numeral numeral = Numeral.at("承诺一百二十日", 2).orElseThrow();
    assertEquals(new Numeral(BigDecimal.valueOf(120), 2, 6), numeral);
    assertEquals(120, numeral.intValue());
  }

  @Test
  void everyNumberBelowTenThousandIsReadAsItIsSpoken() {
    for (int n = 1; n < 10_000; n++) {
      String spoken = spoken(n);
      assertEquals(OptionalInt.of(n), Numeral.intOf(spoken), spoken);
    }
  }

  private static String spoken(int n) {
    StringBuilder spoken = new StringBuilder();
    int[] units = {1000, 100, 10, 1};
    String[] names = {"千", "百", "十", ""};
    boolean gap = false;
    for (int i = 0; i < units.length; i++) {
      int digit = n / units[i] % 10;
      if (digit == 0) {
        gap = spoken.length() > 0;
      } else {
        spoken.append(gap ? "零" : "");
        spoken.append(digit == 1 && units[i] == 10 && spoken.length() == 0 ? "" : DIGITS[digit]);
        spoken.append(names[i]);
        gap = false;
      }
    }
    return spoken.toString();
  }

  @Test
  void wholeNumbersBelowTwoToThe31AreInts() {
    assertTrue(Numeral.of("12.0").orElseThrow().isInt());
    assertFalse(Numeral.of("0.5").orElseThrow().isInt());
    assertFalse(Numeral.of("一百亿").orElseThrow().isInt());
    assertEquals(OptionalInt.empty(), Numeral.intOf("半"));
  }

  @Test
  void patternsKnowTheSameCharacters() {
    Pattern han = Pattern.compile(Numeral.HAN);
    Pattern digit = Pattern.compile(Numeral.DIGIT);
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      boolean spoken = Numeral.isHan(c) && c != '○' && c != '弌' && c != '叄';
      assertEquals(spoken, han.matcher(String.valueOf(c)).matches(), "U+" + Integer.toHexString(c));
      assertEquals(Signs.isDigit(c), digit.matcher(String.valueOf(c)).matches());
    }
    assertTrue(
        "一百零七".matches(Numeral.ANY) && "０.5".matches(Numeral.ANY) && "半".matches(Numeral.ANY));
  }
}
