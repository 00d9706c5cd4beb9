package zhinan.ingest.segment;

import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.ingest.segment.KeyRows.Above;
import zhinan.text.Signs;

/** What stands above a table: the heading that it belongs to, a title, or text. */
final class TablePlace {
  /** A longer line is no title; the longest titles of matters fill a line. */
  private static final int LONGEST_TITLE = 45;

  private TablePlace() {}

  /** What stands above the block at the index. */
  static Above above(List<RawBlock> blocks, int index, HeadingMarker marker) {
    int at = index - 1;
    while (at >= 0 && blocks.get(at) instanceof Dropped) {
      at--;
    }
    if (at < 0) {
      return Above.TITLE;
    }
    return blocks.get(at) instanceof Line line ? above(line, marker) : Above.TEXT;
  }

  private static Above above(Line line, HeadingMarker marker) {
    String words = DocumentLines.words(line);
    if (words.isEmpty()) {
      return Above.TEXT;
    }
    char last = words.charAt(words.length() - 1);
    Optional<Mark> mark = line.mark().or(() -> marker.mark(line));
    boolean bare = mark.filter(found -> found.bodyStart() >= line.text().length()).isPresent();
    if (Signs.isColon(last)
        || bare && mark.filter(found -> found.evidence() == Evidence.WORD).isPresent()) {
      return Above.HEADING;
    }
    return words.length() <= LONGEST_TITLE && !Signs.isStop(last) ? Above.TITLE : Above.TEXT;
  }
}
