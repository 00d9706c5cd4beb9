package zhinan.ingest.segment;

import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Signs;

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
                    line.mark()
                        .or(
                            () ->
                                marker.mark(
                                    line, words -> own.label(words).or(() -> quoted(words)))))));
  }

  /**
   * {@code 《申请材料》}: a heading that the vocabulary knows, set in the brackets of titles of books.
   */
  private Optional<Label> quoted(String words) {
    int close = words.startsWith("《") ? words.indexOf('》') : -1;
    boolean heading = close > 0 && marker.isHeadingWord(words.substring(1, close));
    return heading && (close + 1 == words.length() || !Signs.isHan(words.charAt(close + 1)))
        ? Optional.of(new Label(LabelFamily.BRACKET, "", List.of(), ' ', 1, ""))
        : Optional.empty();
  }
}
