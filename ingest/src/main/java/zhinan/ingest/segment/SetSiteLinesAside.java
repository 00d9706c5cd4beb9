package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.words.SiteLine;
import zhinan.text.Signs;

/**
 * Sets aside what a site printed around a text: the way to the page, tools, stamps, and at the end
 * who answers for the site. The same page comes as HTML, as text that was copied from it, and as a
 * print.
 *
 * <p>Seen in a page that was copied: {@code 您的位置： 长乐新闻网 >> 信息公开 >> 正文}. Runs when marks of markup
 * are off, before anything looks at labels.
 */
final class SetSiteLinesAside implements Pass {
  static final String NAVIGATION = "navigation";
  static final String FURNITURE = "page-furniture";

  /** The longest foot of a page seen has nine lines. */
  private static final int LONGEST_FOOT = 15;

  /** A line of a foot that no word tells: an address, a telephone. */
  private static final int LONGEST_LINE = 100;

  @Override
  public RawDocument apply(RawDocument document) {
    List<RawBlock> blocks = new ArrayList<>(document.blocks());
    int foot = foot(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Line line) {
        Optional<String> reason = i >= foot ? Optional.of(FURNITURE) : reason(line);
        if (reason.isPresent()) {
          blocks.set(i, new Dropped(line.text(), reason.get()));
        }
      }
    }
    return document.withBlocks(blocks);
  }

  private static Optional<String> reason(Line line) {
    return SiteLine.of(line.text().chars())
        .flatMap(
            kind ->
                switch (kind) {
                  case TRAIL -> Optional.of(NAVIGATION);
                  case TOOLS, STAMP -> Optional.of(FURNITURE);
                  case OWNER, BESIDE_OWNER -> Optional.empty();
                });
  }

  /**
   * The index of the first block of the page's foot: from the first line that speaks of the site on
   * there are only short lines without a sentence, and one of them names who answers for it. The
   * number of blocks where there is none.
   */
  private static int foot(List<RawBlock> blocks) {
    int foot = blocks.size();
    boolean owned = false;
    int lines = 0;
    for (int i = blocks.size() - 1; i >= 0 && lines < LONGEST_FOOT; i--) {
      lines++;
      if (blocks.get(i) instanceof Dropped) {
        continue;
      }
      if (!(blocks.get(i) instanceof Line line) || !mayBeOfFoot(line)) {
        break;
      }
      Optional<SiteLine> kind = SiteLine.of(line.text().chars());
      owned |= kind.filter(SiteLine.OWNER::equals).isPresent();
      foot = kind.isPresent() ? i : foot;
    }
    return owned ? foot : blocks.size();
  }

  private static boolean mayBeOfFoot(Line line) {
    String words = line.text().chars();
    return SiteLine.of(words).isPresent()
        || words.length() <= LONGEST_LINE && words.chars().noneMatch(c -> Signs.isStop((char) c));
  }
}
