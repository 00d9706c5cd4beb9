package zhinan.ingest.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.text.Range;
import zhinan.text.Text;

final class TextTest {
  private final Text first = Text.of("补贴认", 10);
  private final Text second = Text.of("定申请", 17);
  private final Text joined = Text.join(List.of(first, second));

  @Test
  void knowsWhereAStretchStands() {
    assertEquals(10, first.start());
    assertEquals(12, first.origin(2));
    assertEquals(13, first.end());
    assertEquals(List.of(new Range(10, 13)), first.ranges());
  }

  @Test
  void joinsLinesAndKeepsTheirPlaces() {
    assertEquals("补贴认定申请", joined.chars());
    assertEquals(12, joined.origin(2));
    assertEquals(17, joined.origin(3));
    assertEquals(20, joined.end());
    assertEquals(List.of(new Range(10, 13), new Range(17, 20)), joined.ranges());
  }

  @Test
  void joinsStretchesThatTouchToOne() {
    Text whole = Text.join(List.of(Text.of("办理", 5), Text.of("时限", 7)));
    assertEquals(Text.of("办理时限", 5), whole);
    assertEquals(List.of(new Range(5, 9)), whole.ranges());
  }

  @Test
  void joinsInAnyOrder() {
    Text mixed = Text.join(List.of(Text.of("乙", 5), Text.of("甲", 3), Text.of("丙", 7)));
    assertEquals(3, mixed.origin(1));
    assertEquals(List.of(new Range(5, 6), new Range(3, 4), new Range(7, 8)), mixed.ranges());
  }

  @Test
  void cutsAcrossTheJoin() {
    Text cut = joined.sub(2, 4);
    assertEquals("认定", cut.chars());
    assertEquals(List.of(new Range(12, 13), new Range(17, 18)), cut.ranges());
  }

  @Test
  void cutsBehindTheJoin() {
    assertEquals(Text.of("申请", 18), joined.sub(4));
  }

  @Test
  void emptyCutKeepsItsPlace() {
    assertEquals(17, joined.sub(3, 3).start());
    assertEquals(20, joined.sub(6, 6).start());
    assertEquals(List.of(), joined.sub(3, 3).ranges());
  }

  @Test
  void wholeCutIsTheTextItself() {
    assertSame(joined, joined.sub(0, 6));
  }

  @Test
  void refusesACutBeyondItsEnd() {
    assertThrows(IndexOutOfBoundsException.class, () -> first.sub(0, 4));
    assertThrows(IndexOutOfBoundsException.class, () -> joined.sub(-1, 2));
  }

  @Test
  void stripsBlanksOfAnyWidth() {
    Text stripped = Text.of("\u3000 办理\u00a0时限\t\u00a0", 100).strip();
    assertEquals("办理\u00a0时限", stripped.chars());
    assertEquals(102, stripped.start());
  }

  @Test
  void isBlankWhereStrippingLeavesNothing() {
    Text blank = Text.of("\u3000\u00a0 \u200b", 0);
    assertTrue(blank.isBlank());
    assertEquals(0, blank.strip().length());
    assertFalse(Text.of("\u3000。", 0).isBlank());
    assertTrue(Text.of("", 3).isBlank());
  }

  @Test
  void picksCharacters() {
    Text picked = first.pick(new int[] {0, 2});
    assertEquals("补认", picked.chars());
    assertEquals(List.of(new Range(10, 11), new Range(12, 13)), picked.ranges());
    assertEquals(0, first.pick(new int[0]).length());
  }

  @Test
  void takesOtherCharactersOneForOne() {
    Text folded = Text.of("联\u00a0系", 4).withChars("联 系");
    assertEquals("联 系", folded.chars());
    assertEquals(List.of(new Range(4, 7)), folded.ranges());
    assertSame(first, first.withChars("补贴认"));
    assertThrows(IllegalArgumentException.class, () -> first.withChars("补贴"));
  }

  @Test
  void equalsBySamePlacesAndCharacters() {
    assertEquals(Text.of("定", 12), Text.join(List.of(Text.of("定", 12))));
    assertEquals(Text.of("定", 12).hashCode(), Text.join(List.of(Text.of("定", 12))).hashCode());
    assertNotEquals(Text.of("定", 12), Text.of("定", 13));
    assertNotEquals(Text.of("定", 12), Text.of("订", 12));
  }

  @Test
  void showsItsCharacters() {
    assertEquals("补贴认定申请", joined.toString());
  }
}
