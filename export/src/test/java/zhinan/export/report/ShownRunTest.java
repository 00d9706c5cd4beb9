package zhinan.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zhinan.export.diff.Segment;
import zhinan.export.diff.Segment.Kind;

class ShownRunTest {
  private static final Segment DELETED = new Segment(Kind.DELETED, "五日", "");

  @Test
  void eachEditionShowsItsOwnWords() {
    List<Segment> segments = List.of(kept("自受理起"), DELETED, new Segment(Kind.INSERTED, "", "三日"));
    assertEquals(
        List.of(new ShownRun("same", "自受理起"), new ShownRun("gone", "五日")),
        ShownRun.of(segments, true));
    assertEquals(
        List.of(new ShownRun("same", "自受理起"), new ShownRun("new", "三日")),
        ShownRun.of(segments, false));
  }

  @Test
  void leavesOutWhatIsFarFromAnyChange() {
    List<ShownRun> runs =
        ShownRun.of(List.of(kept("甲".repeat(500)), DELETED, kept("乙".repeat(500))), true);
    assertEquals("skip same gone same skip", kinds(runs));
    assertEquals("440", runs.get(0).text());
  }

  @Test
  void keepsAllBetweenTwoChangesThatAreNear() {
    List<ShownRun> runs = ShownRun.of(List.of(DELETED, kept("甲".repeat(150)), DELETED), true);
    assertEquals("gone same gone", kinds(runs));
  }

  @Test
  void neverCutsACharacterInHalf() {
    for (ShownRun run : ShownRun.of(List.of(kept("a" + "𠮷".repeat(300)), DELETED), true)) {
      assertEquals(
          run.text(),
          new String(run.text().codePoints().toArray(), 0, (int) run.text().codePoints().count()));
      assertEquals(false, run.text().startsWith("\uDFB7"));
    }
    assertEquals("𠮷".repeat(300), ShownRun.whole("𠮷".repeat(500), "new").get(0).text());
  }

  private static Segment kept(String words) {
    return new Segment(Kind.KEPT, words, words);
  }

  private static String kinds(List<ShownRun> runs) {
    return runs.stream().map(ShownRun::kind).collect(Collectors.joining(" "));
  }
}
