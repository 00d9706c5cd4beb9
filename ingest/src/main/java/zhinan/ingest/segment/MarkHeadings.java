package zhinan.ingest.segment;

import java.util.List;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarker;

/**
 * Marks each line that may be a heading and has no mark yet. Runs last: lines are whole and split
 * where they have to be.
 */
final class MarkHeadings implements Pass {
  private final HeadingMarker marker;

  MarkHeadings(HeadingMarker marker) {
    this.marker = marker;
  }

  @Override
  public RawDocument apply(RawDocument document) {
    RecurringLabels own = RecurringLabels.of(DocumentLines.of(document));
    return DocumentLines.replace(
        document,
        line ->
            List.of(
                new Line(
                    line.text(),
                    line.style(),
                    line.mark().or(() -> marker.mark(line, own::label)))));
  }
}
