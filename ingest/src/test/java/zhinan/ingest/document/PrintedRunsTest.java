package zhinan.ingest.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.PrintedRun.Direction;
import zhinan.ingest.document.PrintedRun.Place;
import zhinan.model.PageBox;

class PrintedRunsTest {
  private static final float[] FOUR = {0, 0.25f, 0.5f, 0.75f, 1};

  private static PrintedRun run(int start, int page, double x, double y) {
    return new PrintedRun(start, new Place(page, x, y, 40, 10), Direction.RIGHT, FOUR);
  }

  @Test
  void givesTheBoxOfAPartOfALine() {
    assertEquals(
        List.of(new PageBox(1, 80, 100, 20, 10)),
        new PrintedRuns(List.of(run(30, 1, 70, 100))).boxes(31, 33));
  }

  @Test
  void countsAlongTheDirectionInWhichTheLineReads() {
    Place place = new Place(1, 70, 100, 10, 40);

    assertEquals(
        new Place(1, 70, 100, 10, 10), new PrintedRun(0, place, Direction.DOWN, FOUR).part(0, 1));
    assertEquals(
        new Place(1, 70, 130, 10, 10), new PrintedRun(0, place, Direction.UP, FOUR).part(0, 1));
    assertEquals(
        new Place(1, 77.5, 100, 2.5, 40),
        new PrintedRun(0, place, Direction.LEFT, FOUR).part(0, 1));
  }

  @Test
  void givesWholePointsThatHoldTheWords() {
    assertEquals(
        List.of(new PageBox(1, 70, 99, 41, 11)),
        new PrintedRuns(List.of(run(30, 1, 70.4, 99.7))).boxes(30, 34));
    assertEquals(
        List.of(new PageBox(1, 70, 100, 40, 10)),
        new PrintedRuns(List.of(run(30, 1, 70.04, 99.96))).boxes(30, 34));
  }

  @Test
  void givesARowOfManyCellsOneBox() {
    List<PrintedRun> cells =
        IntStream.range(0, 5).mapToObj(i -> run(5 * i, 1, 70 + 60 * i, 100)).toList();

    assertEquals(3, new PrintedRuns(cells).boxes(0, 14).size());
    assertEquals(List.of(new PageBox(1, 70, 100, 280, 10)), new PrintedRuns(cells).boxes(0, 30));
  }

  @Test
  void givesEachOfFewLinesABoxAndManyOfAColumnOne() {
    List<PrintedRun> lines =
        IntStream.range(0, 6).mapToObj(i -> run(5 * i, 1 + i / 5, 70, 100 + 15 * (i % 5))).toList();

    assertEquals(2, new PrintedRuns(lines).boxes(0, 9).size());
    assertEquals(
        List.of(new PageBox(1, 70, 100, 40, 70), new PageBox(2, 70, 100, 40, 10)),
        new PrintedRuns(lines).boxes(0, 30));
  }

  @Test
  void keepsColumnsApart() {
    List<PrintedRun> lines =
        IntStream.range(0, 8)
            .mapToObj(i -> run(5 * i, 1, i < 4 ? 70 : 300, 100 + 15 * (i % 4)))
            .toList();

    assertEquals(
        List.of(new PageBox(1, 70, 100, 40, 55), new PageBox(1, 300, 100, 40, 55)),
        new PrintedRuns(lines).boxes(0, 40));
  }

  @Test
  void givesNothingWhereNothingIsPrinted() {
    assertEquals(List.of(), new PrintedRuns(List.of(run(30, 1, 70, 100))).boxes(34, 40));
  }

  @Test
  void refusesRunsThatOverlap() {
    List<PrintedRun> runs = List.of(run(30, 1, 70, 100), run(33, 1, 70, 115));

    assertThrows(IllegalArgumentException.class, () -> new PrintedRuns(runs));
  }
}
