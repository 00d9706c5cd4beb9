package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.Style;
import zhinan.text.Text;

/** The words of table cells as lines. */
final class CellLines {
  private CellLines() {}

  /** The paragraphs of a cell. */
  static List<Line> lines(Text text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.chars().charAt(i) == '\n') {
        if (!text.sub(from, i).isBlank()) {
          lines.add(new Line(text.sub(from, i), Style.PLAIN));
        }
        from = i + 1;
      }
    }
    return lines;
  }

  /** A cell that becomes one line. */
  static Text oneLine(Text text) {
    return text.withChars(text.chars().replace('\n', ' '));
  }
}
