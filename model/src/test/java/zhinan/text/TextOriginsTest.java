package zhinan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where each character of a text stands, through joins, signs, cuts and moves. */
final class TextOriginsTest {
  private final Text first = Text.of("周启明", 10);
  private final Text second = Text.of("方若琳", 20);
  private final Text joined = Text.join(List.of(first, second), "、");

  private static List<Integer> origins(Text text) {
    return IntStream.rangeClosed(0, text.length()).map(text::origin).boxed().toList();
  }

  @Test
  void aJoiningSignStandsAtTheCharacterInFrontAndIsInNoRange() {
    assertEquals("周启明、方若琳", joined.chars());
    assertEquals(List.of(10, 11, 12, 12, 20, 21, 22, 23), origins(joined));
    assertTrue(joined.isSign(3));
    assertFalse(joined.isSign(2) || joined.isSign(4) || first.isSign(0));
    assertEquals(List.of(new Range(10, 13), new Range(20, 23)), joined.ranges());
    assertEquals(List.of(10, 11, 12, 12, 20, 21), origins(joined.sub(0, 5)));
    assertTrue(joined.sub(3).isSign(0));
    assertEquals(12, joined.sub(3).start());
  }

  @Test
  void aSignBehindNoWordsStandsWhereTheyWould() {
    Text empty = Text.join(List.of(Text.of("", 5), Text.of("甲", 7)), "、");
    assertEquals(List.of(5, 7, 8), origins(empty));
    assertEquals(List.of(new Range(7, 8)), empty.ranges());
  }

  @Test
  void aLeadStandsAtTheStart() {
    Text led = Text.of("30", 40).led("床位数：");
    assertEquals("床位数：30", led.chars());
    assertEquals(List.of(40, 40, 40, 40, 40, 41, 42), origins(led));
    assertEquals(List.of(new Range(40, 42)), led.ranges());
    assertEquals(List.of(true, true, true, true, false, false), signs(led));
    assertEquals(List.of(true, true, true, false), signs(joined.sub(3).led("共：").sub(0, 4)));
    assertEquals(first, first.led(""));
  }

  private static List<Boolean> signs(Text text) {
    return IntStream.range(0, text.length()).mapToObj(text::isSign).toList();
  }

  @Test
  void wordsArePlacedOneByOne() {
    int[] places = {3, 4, 9};
    Text placed = Text.placed("甲乙丙", places);
    places[0] = 0;
    assertEquals(List.of(3, 4, 9, 10), origins(placed));
    assertEquals(List.of(new Range(3, 5), new Range(9, 10)), placed.ranges());
    assertEquals(Text.of("甲乙", 3), Text.placed("甲乙", new int[] {3, 4}));
    assertEquals(0, Text.placed("", new int[0]).start());
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Text.placed("甲乙", new int[] {1}));
    assertEquals("placing 2 characters at 1 offsets", e.getMessage());
  }

  @Test
  void wordsBehindOthersNeverCountDown() {
    assertSame(second, second.notBefore(20));
    assertSame(second, second.notBefore(5));
    assertEquals(List.of(21, 21, 22, 23), origins(second.notBefore(21)));
    Text later = joined.notBefore(12);
    assertEquals(List.of(12, 12, 12, 12, 20, 21, 22, 23), origins(later));
    assertEquals(List.of(false, false, false, true, false, false, false), signs(later));
    assertEquals(origins(joined), origins(joined.notBefore(10)));
  }

  @Test
  void otherCharactersKeepThePlaces() {
    Text other = joined.withChars("一二三，四五六");
    assertEquals(origins(joined), origins(other));
    assertTrue(other.isSign(3));
    assertNotEquals(joined, other);
    assertEquals("replacing 3 characters by 1", message(() -> first.withChars("一")));
  }

  private static String message(Runnable refused) {
    return assertThrows(IllegalArgumentException.class, refused::run).getMessage();
  }

  @Test
  void pickedCharactersKeepTheirPlacesAndSigns() {
    Text picked = joined.pick(new int[] {0, 3, 4});
    assertEquals("周、方", picked.chars());
    assertEquals(List.of(10, 12, 20, 21), origins(picked));
    assertEquals(List.of(false, true, false), signs(picked));
  }

  @Test
  void blanksAtTheEndsAreLeftOut() {
    assertEquals(Text.of("甲 乙", 2), Text.of("　 甲 乙\n", 0).strip());
    assertEquals("甲", Text.of("甲 ", 0).strip().chars());
    assertEquals("甲", Text.of(" 甲", 0).strip().chars());
    assertEquals(0, Text.of("  ", 4).strip().length());
  }

  @Test
  void sameWordsAtOtherPlacesAreOthers() {
    assertNotEquals(joined, Text.join(List.of(first, Text.of("方若琳", 30)), "、"));
    assertFalse(joined.equals("周启明、方若琳"));
    assertEquals(joined.hashCode(), Text.of("周启明、方若琳", 1).hashCode());
    assertEquals("周启明、方若琳", joined.toString());
  }

  @Test
  void rangesCountWhatTheyShare() {
    Range range = new Range(3, 7);
    assertEquals(4, range.length());
    assertFalse(range.isEmpty());
    assertTrue(new Range(3, 3).isEmpty());
    assertEquals(2, range.shared(new Range(5, 9)));
    assertEquals(1, range.shared(new Range(0, 4)));
    assertEquals(0, range.shared(new Range(8, 9)));
    assertEquals("range [3,2)", message(() -> new Range(3, 2)));
    assertEquals("range [-1,2)", message(() -> new Range(-1, 2)));
    assertEquals(0, new Range(0, 0).end());
  }
}
