package zhinan.ingest.read.pdf;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import zhinan.spec.DocumentBlocks;

class PdfProperties {
  /** Something drawn at a place on one of a few pages. */
  record Mark(int page, int kind, int x, int y, String words) {
    void draw(PdfDrawing drawing) {
      switch (kind) {
        case 0 -> drawing.frame(x, y, x + 60, y + 40);
        case 1 -> drawing.grid(new double[] {x, x + 50, x + 90}, new double[] {y, y + 20, y + 40});
        case 2 -> drawing.rule(x, y, x + 200, y);
        case 3 -> drawing.leaning(x, y, 90, words);
        case 4 -> drawing.leaning(x, y, 30, words);
        default -> drawing.text(x, y, words);
      }
    }
  }

  @Property(tries = 150)
  void everyCharacterBelongsToOneBlock(@ForAll("marks") List<Mark> marks) {
    Assume.that(!marks.isEmpty());
    PdfDrawing drawing = new PdfDrawing();
    for (int page = 0; page < 4; page++) {
      drawing.page();
      int here = page;
      marks.stream().filter(mark -> mark.page() == here).forEach(mark -> mark.draw(drawing));
    }

    DocumentBlocks.assertWhole(drawing.read());
  }

  @Provide
  Arbitrary<List<Mark>> marks() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(2, 9).map(x -> 50 * x),
            Arbitraries.integers().between(1, 40).map(y -> 20 * y),
            Arbitraries.of("a", "12", "page 3", "0411-8272", "one two", "Header"))
        .as(Mark::new)
        .list()
        .ofMaxSize(60);
  }
}
