package zhinan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TableLinesTest {
  @Test
  void commentsAndBlankLinesAreNoEntries() {
    assertEquals(
        List.of("A\t甲", " B", "C#"), TableLines.entries("# words\r\nA\t甲\r\n\n \t\n B\nC#"));
    assertEquals(List.of(), TableLines.entries(""));
    assertEquals(List.of("A"), TableLines.entries("A\r"));
  }

  @Test
  void aTableThatIsMissingIsNamed() {
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class, () -> TableLines.of(TableLinesTest.class, "none.tsv"));
    assertEquals("no none.tsv beside zhinan.text.TableLinesTest", e.getMessage());
  }

  @Test
  void aKindIsOneOfThoseThatAreExpected() {
    assertEquals(
        Sense.Effect.SAME, TableLines.kind(Sense.Effect.class, "SAME", "a.tsv", "SAME\t同"));
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> TableLines.kind(Sense.Effect.class, "same", "a.tsv", "same\t同"));
    assertEquals("a.tsv: expected one of [SAME, UNPROVEN, OTHER], found: same\t同", e.getMessage());
  }
}
