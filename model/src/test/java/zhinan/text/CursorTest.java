package zhinan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class CursorTest {
  @Test
  void readsOnBehindWhatItTook() {
    Cursor cursor = new Cursor("5 月 1 日起", 0);
    assertEquals(5, cursor.number());
    assertEquals(1, cursor.at());
    assertEquals(' ', cursor.peek());
    assertEquals('月', cursor.peekBehindBlanks());
    assertTrue(cursor.take("月"));
    assertEquals(3, cursor.at());
    cursor.blanks();
    assertEquals(4, cursor.at());
    assertEquals(1, cursor.number());
    assertFalse(cursor.take("月"));
    assertEquals(5, cursor.at());
    assertTrue(cursor.takeAny("天日"));
    assertFalse(cursor.takeAny("天日"));
    assertEquals('起', cursor.peek());
    cursor.skip();
    assertEquals(Cursor.END, cursor.peek());
    assertEquals(Cursor.END, cursor.peekBehindBlanks());
    assertFalse(cursor.takeAny("天日"));
    assertFalse(cursor.take(Sign.COLON));
    assertFalse(cursor.take("起"));
    cursor.back(2);
    assertEquals(2, cursor.at());
  }

  @Test
  void threeBlanksMayStandInFront() {
    assertTrue(new Cursor("   月", 0).take("月"));
    assertFalse(new Cursor("    月", 0).take("月"));
    assertTrue(new Cursor("　 月", 0).takeAny("月"));
    Cursor blanks = new Cursor("  ", 0);
    blanks.blanks();
    assertEquals(2, blanks.at());
  }

  @Test
  void takesASignInAnyForm() {
    Cursor cursor = new Cursor("8 ∶30", 1);
    assertTrue(cursor.take(Sign.COLON));
    assertEquals(3, cursor.at());
    assertFalse(cursor.take(Sign.COLON));
    assertEquals(3, cursor.at());
  }

  @Test
  void asksAnyPlace() {
    Cursor cursor = new Cursor("甲乙", 1);
    assertEquals('甲', cursor.charAt(0));
    assertEquals('乙', cursor.charAt(1));
    assertEquals(Cursor.END, cursor.charAt(2));
    assertEquals(Cursor.END, cursor.charAt(-1));
  }

  @Test
  void countsDigitsUpToOneMoreThanAsked() {
    assertEquals(0, new Cursor("月", 0).digits(2));
    assertEquals(2, new Cursor("１2月", 0).digits(2));
    assertEquals(3, new Cursor("12345", 0).digits(2));
  }

  @Test
  void readsShortNumbersAndSpokenOnes() {
    assertEquals(7, number("7日", 1));
    assertEquals(12, number("１2日", 2));
    assertEquals(-1, number("123", 0));
    assertEquals(25, number("二十五日", 3));
    assertEquals(-1, number("半天", 0));
    assertEquals(-1, number("日", 0));
    assertEquals(-1, number("", 0));
  }

  private static int number(String chars, int end) {
    Cursor cursor = new Cursor(chars, 0);
    int number = cursor.number();
    assertEquals(end, cursor.at(), chars);
    return number;
  }

  @Test
  void readsSoManyDigitsOrNone() {
    Cursor cursor = new Cursor("0830分", 0);
    assertEquals(8, cursor.exactly(2));
    assertEquals(2, cursor.at());
    assertEquals(-1, cursor.exactly(3));
    assertEquals(2, cursor.at());
    assertEquals(30, cursor.exactly(2));
  }
}
