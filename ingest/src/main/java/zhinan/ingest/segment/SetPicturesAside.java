package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawBlock.Picture;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.text.Signs;

/**
 * Sets field codes and the residue of pictures aside: {@code SHAPE \* MERGEFORMAT}; {@code [image:
 * image12.png]THE R EILREE.} with the scraps of recognized letters behind it. Runs before lines are
 * joined.
 *
 * <p>Seen in: text dumps of Word files with flow charts as pictures.
 */
final class SetPicturesAside implements Pass {
  static final String FIELD_CODE = "field-code";

  private static final Pattern FIELD =
      Pattern.compile("\\s*(?:SHAPE|EMBED|INCLUDEPICTURE|HYPERLINK|PAGEREF|REF|TOC)\\b\\P{IsHan}*");
  private static final Pattern IMAGE = Pattern.compile("\\s*\\[image:[^\\]]*\\].*");

  /**
   * Scraps of a recognized picture have hardly any Chinese words in a row; a sentence of the guide
   * has.
   */
  private static final Pattern CHINESE_WORDS = Pattern.compile("\\p{IsHan}{4,}");

  private final HeadingMarker marker;

  SetPicturesAside(HeadingMarker marker) {
    this.marker = marker;
  }

  @Override
  public RawDocument apply(RawDocument document) {
    List<RawBlock> blocks = new ArrayList<>(document.blocks().size());
    boolean residue = false;
    for (RawBlock block : document.blocks()) {
      if (!(block instanceof Line line)) {
        blocks.add(block);
        continue;
      }
      String chars = line.text().chars();
      if (isCode(chars)) {
        blocks.add(new Dropped(line.text(), FIELD_CODE));
        continue;
      }
      residue =
          chars.contains("[image:") && IMAGE.matcher(chars).matches() || residue && isScrap(line);
      blocks.add(residue ? new Picture(line.text()) : line);
    }
    return document.withBlocks(blocks);
  }

  /** A field's name with a switch or an address in quotes. */
  private static boolean isCode(String chars) {
    return (chars.indexOf('\\') >= 0 || chars.indexOf('"') >= 0) && FIELD.matcher(chars).matches();
  }

  private boolean isScrap(Line line) {
    return !DocumentLines.isHeading(line, marker)
        && !isField(line)
        && !CHINESE_WORDS.matcher(line.text().chars()).find();
  }

  /** {@code 备注：无}: a word of the vocabulary with a colon. */
  private boolean isField(Line line) {
    int length = Signs.stripEnd(line.text().chars()).length();
    return marker
        .mark(line)
        .filter(mark -> mark.evidence() == Evidence.WORD && mark.titleEnd() < length)
        .isPresent();
  }
}
