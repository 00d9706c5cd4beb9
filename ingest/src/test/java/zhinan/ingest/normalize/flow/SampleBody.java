package zhinan.ingest.normalize.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.table.DrawnGrid;
import zhinan.model.Block;
import zhinan.model.Heading;
import zhinan.model.Section;
import zhinan.model.SectionKind;
import zhinan.model.Span;
import zhinan.text.Text;

/** Bodies of sections whose words are given line by line. */
public final class SampleBody {
  private SampleBody() {}

  /** A section of a kind; each line of the words is a paragraph. */
  public static Body of(SectionKind kind, String title, String words) {
    List<Piece> pieces = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : words.split("\n", -1)) {
      if (!line.isBlank()) {
        pieces.add(new Body.Line(Text.of(line, at), 0));
        blocks.add(new Block.Paragraph(line, span(at, at + line.length())));
      }
      at += line.length() + 1;
    }
    return new Body(section(kind, title, blocks), pieces);
  }

  /** A section that holds a drawn table. */
  public static Body drawn(SectionKind kind, List<String> lines) {
    List<Block.Cell> cells = new ArrayList<>();
    List<Placed> placed = new ArrayList<>();
    int columns = 0;
    for (GridCell drawn : DrawnGrid.of(lines)) {
      Span span = span(drawn.text().start(), drawn.text().end());
      Block.Cell cell =
          new Block.Cell(
              drawn.row(),
              drawn.column(),
              drawn.rowSpan(),
              drawn.columnSpan(),
              drawn.text().chars(),
              span);
      columns = Math.max(columns, drawn.column() + drawn.columnSpan());
      cells.add(cell);
      placed.add(new Placed(cell, drawn.text()));
    }
    int end = placed.get(placed.size() - 1).text().end();
    Block.Table table = new Block.Table("t1", "", 1, columns, cells, span(0, end));
    return new Body(section(kind, "说明", List.of(table)), List.of(new Body.Sheet(table, placed)));
  }

  private static Section section(SectionKind kind, String title, List<Block> blocks) {
    return new Section("m1.1", new Heading("", "", title, span(0, 0)), List.of(kind), blocks);
  }

  private static Span span(int from, int to) {
    return new Span(from, to, 1, OptionalInt.empty());
  }
}
