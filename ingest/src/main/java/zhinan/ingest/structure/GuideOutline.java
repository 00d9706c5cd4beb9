package zhinan.ingest.structure;

import java.util.List;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarker;

/**
 * All headings of a document in order.
 *
 * @param page the document as lines with marks
 * @param heads sorted by block
 */
record GuideOutline(MarkedLines page, List<GuideHead> heads) {
  static GuideOutline of(RawDocument document, GroupNames names, HeadingMarker marker) {
    MarkedLines page = MarkedLines.of(document);
    SheetLines lines = SheetLines.of(page, marker);
    Outliner outliner = new Outliner(lines, LineModel.load(), names);
    String name = document.source().name().replaceAll("\\.[A-Za-z0-9]+$", "");
    return new GuideOutline(
        page, OutlineHeads.of(lines, outliner.readings().get(0).heads(), names, name));
  }
}
