package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawBlock.TextBox;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.model.Severity;

/**
 * Sets the words of shapes aside that a text dump appends behind its last line. Runs after pictures
 * are set aside.
 *
 * <p>Word's text export writes the boxes of all flow charts behind the document, each with empty
 * lines around it: {@code 受理} between blocks of five empty lines. They belong to matters far above,
 * not to the last one. The tail starts where, up to the end, wide gaps are the rule and no matter,
 * known heading or table follows.
 */
final class SetShapeTextAside implements Pass {
  /**
   * Empty lines before a line that tell a shape from a paragraph, beyond those that the dump puts
   * before every line; the shapes of the dumps seen have two to six.
   */
  private static final int WIDE_GAP = 2;

  /**
   * The share of tail lines with a wide gap; in the dump seen 0.8 have one, in its body fewer than
   * 0.01.
   */
  private static final double SHARE = 0.6;

  /** Fewer lines may be a signature. */
  private static final int FEWEST = 6;

  private final HeadingMarker marker;

  SetShapeTextAside(HeadingMarker marker) {
    this.marker = marker;
  }

  @Override
  public RawDocument apply(RawDocument document) {
    int tail = tailStart(document);
    if (tail < 0) {
      return document;
    }
    List<RawBlock> blocks = new ArrayList<>(document.blocks().subList(0, tail));
    for (RawBlock block : document.blocks().subList(tail, document.blocks().size())) {
      blocks.add(block instanceof Line line ? new TextBox(line.text()) : block);
    }
    RawBlock first = document.blocks().get(tail);
    String message = "the words of shapes stand behind the last matter; set aside as figures";
    return document.with(
        blocks,
        List.of(
            new Doubt(
                Severity.WARNING, "shape-text", message, first.start(), document.text().length())));
  }

  /** The index of the first block of the tail, or -1. */
  private int tailStart(RawDocument document) {
    List<RawBlock> blocks = document.blocks();
    int wideGap =
        WIDE_GAP + DocumentLines.spacing(DocumentLines.gaps(document, DocumentLines.of(document)));
    int start = -1;
    int lines = 0;
    int wide = 0;
    int below = 0;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i) instanceof Grid) {
        break;
      }
      if (!(blocks.get(i) instanceof Line line)) {
        continue;
      }
      if (line.mark().isPresent() || DocumentLines.isHeading(line, marker)) {
        break;
      }
      lines++;
      int above = DocumentLines.blankLinesBefore(document, line);
      boolean apart = above >= wideGap && !isSentence(line);
      wide += apart ? 1 : 0;
      boolean shape = apart || below >= wideGap && !isSentence(line);
      if (shape && lines >= FEWEST && wide >= SHARE * lines) {
        start = i;
      }
      below = above;
    }
    return start;
  }

  /** The last paragraph of the guide, not the first shape. */
  private static boolean isSentence(Line line) {
    return DocumentLines.words(line).endsWith("。");
  }
}
