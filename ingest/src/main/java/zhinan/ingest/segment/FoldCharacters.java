package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Makes white space and radicals ({@code ⼀} for {@code 一}) plain and sets private-use and control
 * characters aside, so that later passes see words. Full width and punctuation stay as printed.
 * Runs behind the pass that rebuilds tables, which reads cells from the source.
 *
 * <p>Seen in: text dumps of Word files (no-break blanks by the hundred, private-use bullets, field
 * marks).
 */
final class FoldCharacters implements Pass {
  /** Reason in the ledger. */
  static final String REASON = "unprintable";

  @Override
  public RawDocument apply(RawDocument document) {
    return DocumentLines.replace(document, FoldCharacters::fold);
  }

  private static List<RawBlock> fold(Line line) {
    Text text = line.text();
    String chars = text.chars();
    int[] kept = new int[chars.length()];
    int[] dropped = new int[chars.length()];
    int keep = 0;
    int drop = 0;
    for (int i = 0; i < chars.length(); i++) {
      if (isUnprintable(chars.charAt(i))) {
        dropped[drop++] = i;
      } else {
        kept[keep++] = i;
      }
    }
    if (drop == 0) {
      return List.of(line.with(plain(text)));
    }
    List<RawBlock> blocks = new ArrayList<>();
    Text words = text.pick(Arrays.copyOf(kept, keep));
    if (!words.isBlank()) {
      blocks.add(line.with(plain(words)));
    }
    blocks.add(new Dropped(text.pick(Arrays.copyOf(dropped, drop)), REASON));
    return blocks;
  }

  /**
   * Blanks of any width as a blank; the tab that leads a cell and the wide blank of set type stay.
   * Radicals and compatibility forms that fonts print for Chinese characters are those characters.
   */
  private static Text plain(Text text) {
    StringBuilder plain = new StringBuilder(text.chars());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Signs.isBlank(c) && c != '\t' && c != '\u3000') {
        plain.setCharAt(i, ' ');
      } else if (Signs.isHan(c)) {
        plain.setCharAt(i, Signs.fold(c));
      }
    }
    return text.withChars(plain.toString());
  }

  private static boolean isUnprintable(char c) {
    int type = Character.getType(c);
    return type == Character.PRIVATE_USE
        || type == Character.CONTROL && !Character.isWhitespace(c)
        || type == Character.FORMAT;
  }
}
