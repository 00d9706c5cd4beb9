package zhinan.ingest.normalize.body;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.model.Heading;
import zhinan.model.Section;
import zhinan.model.SectionKind;
import zhinan.model.Span;
import zhinan.text.Text;

/** Bodies as spec files write them. */
public final class WrittenBody {
  private static final Section SECTION =
      new Section(
          "m1.1",
          new Heading("", "", "", new Span(0, 0, 1, OptionalInt.empty())),
          List.of(SectionKind.MATERIALS),
          List.of());

  private WrittenBody() {}

  /** A paragraph for each line. */
  public static Body of(String lines) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (String line : lines.split("\n", -1)) {
      Text text = Text.of(line, at).strip();
      if (!text.isBlank()) {
        pieces.add(new Line(text, 0));
      }
      at += line.length() + 1;
    }
    return new Body(SECTION, pieces);
  }

  /** A body of one piece. */
  public static Body of(Piece piece) {
    return new Body(SECTION, List.of(piece));
  }
}
