package zhinan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SignsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '\u0007',
      value = {
        "：∶﹕︓ : COLON",
        "；﹔ ; SEMICOLON",
        "，﹐ , COMMA",
        "﹑､ 、 PAUSE",
        "｡ 。 STOP",
        "！ ! STOP",
        "？ ? STOP",
        "．﹒ . POINT",
        "‐‑‒–—―─−﹣－ - DASH",
        "～〜∼ ~ WAVE",
        "／∕⁄ / SLASH",
        "（﹙︵ ( OPEN",
        "）﹚︶ ) CLOSE",
        "［ [ OPEN",
        "］ ] CLOSE",
        "︻ [ OPEN"
      })
  void formsOfOneSignFoldToOne(String forms, char canonical, Sign sign) {
    for (char form : forms.toCharArray()) {
      assertEquals(canonical, Signs.fold(form), () -> "U+" + Integer.toHexString(form));
      assertSame(sign, Signs.of(form), () -> "U+" + Integer.toHexString(form));
    }
    assertSame(sign, Signs.of(canonical));
    assertEquals(canonical, Signs.fold(canonical));
  }

  @Test
  void lettersDigitsAndRadicalsFold() {
    assertEquals("A1b", Signs.fold("Ａ１ｂ"));
    assertEquals("用人民", Signs.fold("⽤⼈⺠"));
    assertEquals("金", Signs.fold("\uf90a"));
    String plain = "办理时限：".substring(0, 4);
    assertSame(plain, Signs.fold(plain));
  }

  @Test
  void bracketsOfOtherFamiliesAndEnclosedNumbersStay() {
    for (char c : "【】〔〕《》“”。、①㈠⒈⑴".toCharArray()) {
      assertEquals(c, Signs.fold(c));
    }
    assertSame(Sign.OPEN, Signs.of('【'));
    assertSame(Sign.QUOTE_CLOSE, Signs.of('”'));
  }

  @ParameterizedTest
  @CsvSource({
    "①, 1", "⑳, 20", "㉑, 21", "㊿, 50", "⑿, 12", "⒛, 20", "㈢, 3", "㊉, 10", "❿, 10", "➉, 10", "➓, 10",
    "⓴, 20", "⓪, 0", "1, -1", "一, -1"
  })
  void enclosedNumbersHaveTheirValue(char form, int value) {
    assertEquals(value, Signs.enclosed(form));
  }

  @Test
  void foldingTwiceIsFoldingOnceAndKeepsTheSign() {
    for (int c = 0; c < Character.MAX_VALUE; c++) {
      char folded = Signs.fold((char) c);
      assertEquals(folded, Signs.fold(folded), "U+" + Integer.toHexString(c));
      assertSame(Signs.of((char) c), Signs.of(folded), "U+" + Integer.toHexString(c));
    }
  }

  @Test
  void blanksAreWhatUnicodeCallsSpaceAndTwoMore() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      boolean space = c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
      boolean drawn = c == '\u200b' || c == '\ufeff';
      assertEquals(space || drawn, Signs.isBlank((char) c), "U+" + Integer.toHexString(c));
    }
  }

  @Test
  void blanksOfEveryWidthAreBlank() {
    for (char c : " \t\n\u000b\u00a0\u2003\u2007\u202f\u3000\u200b\ufeff".toCharArray()) {
      assertTrue(Signs.isBlank(c), "U+" + Integer.toHexString(c));
    }
    assertFalse(Signs.isBlank('一'));
    assertTrue(Signs.isBlank(" 　"));
    assertFalse(Signs.isBlank(" 、"));
  }

  @Test
  void classesMatchEveryForm() {
    Pattern colon = Pattern.compile(Signs.regex(Sign.COLON));
    Pattern range = Pattern.compile(Signs.regex(Sign.DASH, Sign.WAVE));
    for (int c = 0; c < Character.MAX_VALUE; c++) {
      String one = String.valueOf((char) c);
      assertEquals(Signs.isColon((char) c), colon.matcher(one).matches());
      assertEquals(Signs.isRange((char) c), range.matcher(one).matches());
    }
  }

  @Test
  void everyRowOfTheTablesNamesItsSourceAndEveryFormStandsOnce() {
    Set<Character> seen = new HashSet<>();
    for (String row : TableLines.of(Signs.class, "signs.tsv")) {
      String[] cells = row.split("\t");
      assertEquals(4, cells.length, row);
      for (char form : cells[2].toCharArray()) {
        assertTrue(seen.add(form), () -> "twice: U+" + Integer.toHexString(form));
      }
    }
    for (String row : TableLines.of(Signs.class, "radicals.tsv")) {
      assertEquals(3, row.length(), row);
      assertTrue(row.charAt(0) >= '\u2e80' && row.charAt(0) <= '\u2fdf', row);
    }
  }

  @Test
  void blanksOfAnyWidthAreStrippedFromTheEnds() {
    assertEquals("甲　乙", Signs.strip("\u3000 甲　乙\u00a0\n"));
    assertEquals("甲", Signs.strip("甲"));
    assertEquals("", Signs.strip(" \u200b"));
    assertEquals("　甲", Signs.stripEnd("　甲 　"));
    assertEquals("", Signs.stripEnd("  "));
  }

  @Test
  void eachCharacterDoesOneThing() {
    assertTrue(Signs.isLongDash('—') && Signs.isLongDash('–') && !Signs.isLongDash('-'));
    assertFalse(Signs.isLongDash('，') || Signs.isLongDash('－'));
    assertTrue(Signs.isPause('，') && Signs.isPause('、') && !Signs.isPause('。'));
    assertTrue(Signs.isQuote('“') && Signs.isQuote('」') && Signs.isQuote('"'));
    assertFalse(Signs.isQuote('（'));
    assertTrue(Signs.isBullet('●') && !Signs.isBullet('一'));
    assertTrue(Signs.isLatin('a') && Signs.isLatin('Z') && Signs.isLatin('ｚ'));
    assertFalse(Signs.isLatin('`') || Signs.isLatin('{') || Signs.isLatin('1'));
    assertTrue(Signs.isHan('\u4e00') && Signs.isHan('\u9fff'));
    assertTrue(Signs.isHan('\u3400') && Signs.isHan('\u4dbf'));
    assertFalse(Signs.isHan('\u4dc0') || Signs.isHan('\ua000') || Signs.isHan('\u33ff'));
  }

  @Test
  void classesListTheFormsOfTheirSigns() {
    assertEquals("[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳]", Signs.enclosed("①"));
    assertEquals("[㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩]", Signs.enclosed("㈠"));
    String slash = Signs.regex(Sign.SLASH);
    for (char c : new char[] {'/', '\\', '／', '∕'}) {
      assertTrue(String.valueOf(c).matches(slash), slash);
    }
    assertFalse("-".matches(slash) || "0".matches(slash));
    String dash = Signs.regex(Sign.DASH, Sign.WAVE);
    for (char c = 0; c < '\uffff'; c++) {
      assertEquals(Signs.isRange(c), String.valueOf(c).matches(dash), dash);
    }
    assertTrue(Signs.known().indexOf('①') >= 0 && Signs.known().indexOf('z') >= 0);
    assertTrue(Signs.known().indexOf('甲') < 0);
  }
}
