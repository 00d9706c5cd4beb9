package zhinan.ingest.normalize.terms;

import java.util.Arrays;
import zhinan.ingest.normalize.body.Body;
import zhinan.text.Text;

/**
 * The words of a body in one row, made for matching: blanks left out, full-width digits and signs
 * folded to ASCII, pieces and table rows parted by LF, cells by TAB. Every stretch of it can be
 * turned back into the printed words with their places.
 *
 * <p>Example: {@code 15 个工作 日（不含公示）} flows as {@code 15个工作日(不含公示)}. Immutable, may be shared.
 */
final class Flow {
  private final FoldedText text;
  private final Cells cells;

  private Flow(FoldedText text, Cells cells) {
    this.text = text;
    this.cells = cells;
  }

  static Flow of(Body body) {
    FlowLayout layout = FlowLayout.of(body);
    FoldedText text = FoldedText.of(layout.parts().whole(), layout.parts().breaks());
    return new Flow(text, Cells.of(layout.cells(), text.places()));
  }

  /** The row of folded characters. */
  String chars() {
    return text.chars();
  }

  int length() {
    return text.chars().length();
  }

  /** What the table says about the cell at an index of the row. */
  Cells cells() {
    return cells;
  }

  /** The printed words from {@code from} to before {@code to}, wrapped lines joined. */
  Text words(int from, int to) {
    Text printed = text.printed(from, to);
    String words = printed.chars();
    if (words.indexOf('\n') < 0 && words.indexOf('\t') < 0) {
      return printed;
    }
    int[] kept = new int[words.length()];
    int count = 0;
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) != '\n' && words.charAt(i) != '\t') {
        kept[count++] = i;
      }
    }
    return printed.pick(Arrays.copyOf(kept, count));
  }
}
