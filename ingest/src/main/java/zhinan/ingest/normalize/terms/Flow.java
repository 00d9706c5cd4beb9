package zhinan.ingest.normalize.terms;

import java.util.Arrays;
import zhinan.ingest.document.Text;
import zhinan.ingest.normalize.body.Body;

/**
 * The words of a body in one row, made for matching: blanks left out, full-width digits and signs
 * folded to ASCII, pieces and table rows parted by LF, cells by TAB. Every stretch of it can be
 * turned back into the printed words with their places.
 *
 * <p>Example: {@code 15 个工作 日（不含公示）} flows as {@code 15个工作日(不含公示)}. Immutable, may be shared.
 */
final class Flow {
  private final String chars;
  private final Text whole;

  /** For each character of the row its index in the whole. */
  private final int[] places;

  private final Cells cells;

  private Flow(String chars, Text whole, int[] places, Cells cells) {
    this.chars = chars;
    this.whole = whole;
    this.places = places;
    this.cells = cells;
  }

  static Flow of(Body body) {
    FlowLayout layout = FlowLayout.of(body);
    Text whole = layout.whole();
    StringBuilder row = new StringBuilder(whole.length());
    int[] places = new int[whole.length()];
    int next = 0;
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.chars().charAt(i);
      if (next < layout.breaks().size() && layout.breaks().get(next) == i) {
        next++;
      } else if (Text.isBlank(c)) {
        continue;
      }
      places[row.length()] = i;
      row.append(folded(c));
    }
    int[] kept = Arrays.copyOf(places, row.length());
    return new Flow(row.toString(), whole, kept, Cells.of(layout.cells(), kept));
  }

  /** The row of folded characters. */
  String chars() {
    return chars;
  }

  int length() {
    return chars.length();
  }

  /** What the table says about the cell at an index of the row. */
  Cells cells() {
    return cells;
  }

  /** The printed words from {@code from} to before {@code to}, wrapped lines joined. */
  Text words(int from, int to) {
    if (from >= to) {
      return Text.of("", whole.origin(from < places.length ? places[from] : whole.length()));
    }
    Text printed = whole.sub(places[from], places[to - 1] + 1);
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

  /** Full-width forms to ASCII, dashes and slashes to one of each; everything else as it is. */
  static char folded(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    if (c >= '‐' && c <= '―' || c == '─' || c == '−') {
      return '-';
    }
    return c == '∕' || c == '⁄' ? '/' : c == '∶' ? ':' : c;
  }
}
