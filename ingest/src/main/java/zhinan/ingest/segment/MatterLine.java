package zhinan.ingest.segment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.Style;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Text;

/** The line that a row's name stands for; as set apart as a title that is centred and bold. */
final class MatterLine {
  private MatterLine() {}

  static Line of(GridCell name) {
    Text words = Cells.oneLine(name.text());
    return new Line(words, style(words));
  }

  /** With the number from another column; a number that is none stays in front of the name. */
  static Line of(GridCell number, GridCell name) {
    Text digits = number.text();
    Text words = Text.join(List.of(digits, Cells.oneLine(name.text())), " ");
    int front = digits.length() + 1;
    if (!digits.chars().matches("[0-9]{1,3}")) {
      return new Line(words, style(words));
    }
    Label label =
        new Label(
            LabelFamily.ARABIC,
            digits.chars(),
            List.of(Integer.valueOf(digits.chars())),
            ' ',
            front);
    Mark mark =
        new Mark(
            Optional.of(label), front, words.length(), words.length(), List.of(), Evidence.NONE, 0);
    return new Line(words, style(words), Optional.of(mark));
  }

  /** The same line, started by a blank that stands further up in the source. */
  static Line behind(Text blank, Line line) {
    Text words = Text.join(List.of(blank, line.text()));
    int more = blank.length();
    Optional<Mark> moved =
        line.mark()
            .map(
                mark ->
                    new Mark(
                        mark.label(),
                        mark.titleStart() + more,
                        mark.titleEnd() + more,
                        mark.bodyStart() + more,
                        mark.kinds(),
                        mark.evidence(),
                        mark.confidence()));
    return new Line(words, style(words), moved);
  }

  private static Style style(Text words) {
    return new Style(0, false, true, words.length(), OptionalInt.empty(), Optional.empty());
  }
}
