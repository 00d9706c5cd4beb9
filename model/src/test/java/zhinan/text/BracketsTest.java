package zhinan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class BracketsTest {
  @Test
  void pairsEveryFamilyAndWidth() {
    for (String pair :
        new String[] {
          "()", "（）", "（)", "[]", "【】", "〖〗", "〔〕", "《》", "〈〉", "“”", "‘’", "「」", "『』", "{}"
        }) {
      Brackets pairs = Brackets.of("甲" + pair.charAt(0) + "乙" + pair.charAt(1));
      assertEquals(3, pairs.closing(1), pair);
      assertEquals(1, pairs.opening(3), pair);
      assertTrue(pairs.inside(2), pair);
      assertFalse(pairs.inside(0) || pairs.inside(1) || pairs.inside(3), pair);
      assertEquals("甲", pairs.without(), pair);
    }
  }

  @Test
  void hidesWhatStandsInside() {
    assertEquals(
        "户口簿（·····）；《····》".replace('·', Brackets.HIDDEN), Brackets.of("户口簿（本人、配偶）；《甲（乙）》").mask());
  }

  @Test
  void pairsNest() {
    Brackets pairs = Brackets.of("（一（二）三）四");
    assertEquals(6, pairs.closing(0));
    assertEquals(4, pairs.closing(2));
    assertEquals(2, pairs.opening(4));
    assertEquals("四", pairs.without());
    assertFalse(pairs.around());
    assertTrue(Brackets.of("（一（二）三）").around());
    assertFalse(Brackets.of("（一）（二）").around());
  }

  @Test
  void bracketsWithoutPartnerPairNothing() {
    for (String lonely : new String[] {"（甲", "甲）", "（甲】", ")(", ""}) {
      Brackets pairs = Brackets.of(lonely);
      assertTrue(pairs.isEmpty(), lonely);
      assertEquals(lonely, pairs.mask());
      assertEquals(lonely, pairs.without());
      assertEquals(-1, pairs.closing(0));
      assertEquals(-1, pairs.opening(lonely.length() - 1));
      assertFalse(pairs.inside(0));
    }
    assertEquals(4, Brackets.of("【甲（乙】").closing(0));
  }

  @Test
  void countsTheDepthOfRoundBrackets() {
    assertEquals(1, Brackets.depth("（甲(乙）", 0, 5));
    assertEquals(-1, Brackets.depth("甲)【", 0, 3));
    assertEquals(1, Brackets.step('﹙'));
    assertEquals(-1, Brackets.step('）'));
    assertEquals(0, Brackets.step('【'));
    assertTrue(
        Brackets.isOpen('【')
            && Brackets.isClose('》')
            && Brackets.isRoundOpen('（')
            && Brackets.isRoundClose(')'));
    assertFalse(Brackets.isOpen('“') || Brackets.isRoundOpen('[') || Brackets.isRoundClose(']'));
  }

  @Test
  void deepNestingIsBounded() {
    assertEquals(10_000, Brackets.of("(".repeat(10_000)).mask().length());
    Brackets pairs = Brackets.of("(".repeat(20) + ")".repeat(20));
    assertEquals(39, pairs.closing(0));
  }
}
