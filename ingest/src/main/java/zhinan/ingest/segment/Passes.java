package zhinan.ingest.segment;

import java.util.List;
import zhinan.ingest.document.Limits;
import zhinan.ingest.heading.HeadingMarker;

/**
 * The passes in the order in which they run; each pass's Javadoc says what must have run before.
 */
final class Passes {
  private Passes() {}

  /** Fresh passes for one document; they share its marker, so that a title is looked up once. */
  static List<Pass> inOrder(HeadingMarker marker, Limits limits) {
    return List.of(
        new LiftBoxedText(marker),
        new RebuildTables(marker, limits),
        new FoldCharacters(),
        new StripMarkup(),
        new SetSiteLinesAside(),
        new DropPageFurniture(),
        new DropRepeatedLinks(),
        new DropContents(marker),
        new RebuildRows(marker, limits),
        new MarkKeyRows(marker),
        new SetPicturesAside(marker),
        new SetShapeTextAside(marker),
        new UnfoldLabelTables(marker),
        new UnfoldMatterRows(marker),
        new JoinWrappedLines(marker),
        new JoinLonelyLabels(marker),
        new SplitGluedHeadings(marker),
        new MarkHeadings(marker));
  }
}
