package zhinan.ingest.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import zhinan.model.Span;

final class PlacesTest {
  private static final String TEXT = "一行\n\n三行\n四行";
  private final Places places = new Places(TEXT, new int[] {0, 4});

  @Test
  void countsLinesFromOne() {
    assertEquals(1, places.line(0));
    assertEquals(1, places.line(1));
    assertEquals(3, places.line(4));
    assertEquals(4, places.line(7));
  }

  @Test
  void lineEndBelongsToItsLine() {
    assertEquals(1, places.line(2));
    assertEquals(2, places.line(3));
    assertEquals(3, places.line(6));
  }

  @Test
  void endOfTheTextIsOnTheLastLine() {
    assertEquals(4, places.line(TEXT.length()));
    assertEquals(2, new Places("一\n", new int[0]).line(2));
    assertEquals(1, new Places("", new int[0]).line(0));
  }

  @Test
  void findsThePage() {
    assertEquals(OptionalInt.of(1), places.page(3));
    assertEquals(OptionalInt.of(2), places.page(4));
    assertEquals(OptionalInt.of(2), places.page(9));
  }

  @Test
  void whatStandsBeforeTheFirstPageCountsToIt() {
    assertEquals(OptionalInt.of(1), new Places(TEXT, new int[] {3, 6}).page(0));
  }

  @Test
  void emptyPageHasNoOffset() {
    assertEquals(OptionalInt.of(3), new Places(TEXT, new int[] {0, 4, 4}).page(5));
  }

  @Test
  void formatWithoutPagesHasNone() {
    assertEquals(OptionalInt.empty(), new Places(TEXT, new int[0]).page(5));
  }

  @Test
  void spanHasLineAndPageOfItsStart() {
    assertEquals(new Span(4, 9, 3, OptionalInt.of(2)), places.span(4, 9));
    assertThrows(IllegalArgumentException.class, () -> places.span(9, 4));
  }

  @Test
  void laterChangesOfTheOffsetsDoNotMatter() {
    int[] starts = {0, 4};
    Places safe = new Places(TEXT, starts);
    starts[1] = 1;
    assertEquals(OptionalInt.of(1), safe.page(2));
  }
}
