package zhinan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FoldedTest {
  @Test
  void dropsBlanksAndFoldsWithTheWayBack() {
    Folded folded = Folded.of(Text.of("２ 寸照片（近 期），４　张", 100));
    assertEquals("2寸照片(近期),4张", folded.chars());
    assertEquals("2寸照片(··),4张".replace('·', Brackets.HIDDEN), folded.mask());
    assertEquals("照片", folded.printed(2, 4).chars());
    assertEquals(103, folded.printed(2, 4).start());
    assertEquals("近 期", folded.printed(5, 7).chars());
    assertEquals("２ 寸照片（近 期），４　张", folded.printed().chars());
    assertTrue(folded.hasGap(1) && folded.hasGap(6));
    assertFalse(folded.hasGap(0) || folded.hasGap(2));
    assertEquals(7, folded.pairs().closing(4));
  }

  @Test
  void oneBlankStaysBetweenLatinWordsWhereAskedFor() {
    assertEquals("A1 B2号", Folded.spaced(Text.of("Ａ1　 B2 号", 0)).chars());
    assertEquals("A1B2号", Folded.of(Text.of("A1  B2 号", 0)).chars());
    Folded folded = Folded.spaced(Text.of("40-3  40-4号", 0));
    assertEquals("40-3 40-4号", folded.chars());
    assertEquals("40-4", folded.printed(5, 9).chars());
  }

  @Test
  void partsKnowTheirCharacters() {
    Folded folded = Folded.of(Text.of(" 甲 乙（丙）丁", 10));
    Folded part = folded.sub(1, 5);
    assertEquals("乙(丙)", part.chars());
    assertEquals(13, part.printed(0, 1).start());
    assertEquals("乙（丙）", part.printed().chars());
    assertEquals(3, part.place(0));
    assertEquals("甲 乙", folded.sub(0, 1).printedTo(folded.sub(1, 2)).chars());
    assertEquals(1, folded.readBefore(3));
    assertEquals(0, folded.readBefore(0));
    assertEquals(6, folded.readBefore(99));
    assertEquals("丁", folded.sub(5).chars());
  }

  @Test
  void joinedTextsKeepTheirPlaces() {
    Folded folded =
        new Folded.Joiner(false)
            .add(Text.of("甲 乙", 5))
            .part('\n')
            .add(Text.of("１2", 20))
            .part('\t')
            .add(Text.of("丙", 30))
            .build();
    assertEquals("甲乙\n12\t丙", folded.chars());
    assertEquals(20, folded.printed(3, 5).start());
    assertEquals("１2", folded.printed(2, 6).chars());
    assertEquals("甲 乙１2", folded.printed(0, 5).chars());
    assertEquals(List.of(new Range(5, 8), new Range(20, 22)), folded.printed(0, 5).ranges());
    assertEquals("", folded.printed(2, 3).chars());
  }

  @Test
  void emptyTextsAreEmpty() {
    Folded folded = Folded.of(Text.of(" \u3000", 7));
    assertTrue(folded.isEmpty());
    assertEquals("", folded.printed().chars());
    assertEquals("", Folded.chars(" \n"));
    assertEquals("金额(元)", Folded.chars("金 额（元）"));
  }

  @Test
  void wordsAsPrintedLoseOnlyTheBlanksThatWereLeftOut() {
    Folded folded = Folded.spaced(Text.of("《　中 华…》（ ⼾口，近期 ）A 1", 0));
    assertEquals("《中华…》（户口，近期）A 1", folded.unfolded());
    assertEquals("户口，", folded.unfolded(6, 9));
  }

  @Test
  void outerBracketIsFoundFromItsEnd() {
    Folded folded = Folded.of(Text.of("户口簿（本人（甲））、《表》）", 0));
    assertEquals(3, folded.openingBefore(10));
    assertEquals(11, folded.openingBefore(14));
    assertEquals(-1, folded.openingBefore(15));
    assertEquals(-1, folded.openingBefore(3));
  }
}
