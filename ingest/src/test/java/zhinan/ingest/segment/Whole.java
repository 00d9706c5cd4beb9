package zhinan.ingest.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawBlock.Picture;
import zhinan.ingest.document.RawBlock.TextBox;
import zhinan.ingest.document.RawDocument;
import zhinan.text.Range;
import zhinan.text.Text;

/** The promise of {@link RawDocument}: each visible character belongs to exactly one block. */
final class Whole {
  private Whole() {}

  static void check(RawDocument document) {
    int[] owners = new int[document.text().length() + 1];
    for (RawBlock block : document.blocks()) {
      for (Text text : texts(block)) {
        for (Range range : text.ranges()) {
          for (int i = range.start(); i < range.end(); i++) {
            owners[i]++;
          }
        }
      }
    }
    for (int i = 0; i < document.text().length(); i++) {
      if (!Text.isBlank(document.text().charAt(i))) {
        int at = i;
        assertEquals(
            1, owners[i], () -> "blocks that hold the character " + at + " of\n" + document.text());
      }
    }
  }

  static List<Text> texts(RawBlock block) {
    if (block instanceof Grid grid) {
      return grid.cells().stream().map(GridCell::text).toList();
    }
    if (block instanceof Line line) {
      return List.of(line.text());
    }
    if (block instanceof Dropped dropped) {
      return List.of(dropped.text());
    }
    return List.of(block instanceof TextBox box ? box.text() : ((Picture) block).text());
  }
}
