package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Style;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.ingest.segment.LabelTable.Piece;
import zhinan.ingest.segment.LabelTable.Role;
import zhinan.model.SectionKind;
import zhinan.text.Brackets;
import zhinan.text.Text;

/**
 * Turns a table that tells about one matter into the lines that it stands for: the left cell {@code
 * 受理条件} becomes a heading, the right one the lines below it; a table inside the right cells stays a
 * table. Runs when page furniture and drawings are out of the way, before lines are joined.
 *
 * <p>Seen in: guides whose matters are forms ({@code 事项名称 | 收养登记}, {@code 受理条件 | …}, {@code 办理时限 |
 * 30日 | 收费标准 | 不收费}).
 */
final class UnfoldLabelTables implements Pass {
  /** Reason in the ledger for the numbers of rows. */
  static final String ROW_NUMBER = "row-number";

  private final HeadingMarker marker;

  UnfoldLabelTables(HeadingMarker marker) {
    this.marker = marker;
  }

  @Override
  public RawDocument apply(RawDocument document) {
    List<RawBlock> blocks = new ArrayList<>(document.blocks().size());
    for (RawBlock block : document.blocks()) {
      Optional<List<Piece>> pieces =
          block instanceof Grid grid ? LabelTable.tryRead(marker, grid) : Optional.empty();
      if (pieces.isPresent()) {
        unfold(pieces.get(), blocks);
      } else {
        blocks.add(block);
      }
    }
    return document.withBlocks(blocks);
  }

  private void unfold(List<Piece> pieces, List<RawBlock> blocks) {
    List<GridCell> values = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.role() == Role.VALUE) {
        values.add(piece.cell());
        continue;
      }
      flush(values, blocks);
      Text text = piece.cell().text();
      switch (piece.role()) {
        case LABEL -> blocks.add(heading(text));
        case TITLE ->
            CellLines.lines(text)
                .forEach(line -> blocks.add(new Line(line.text(), bold(line.text(), true))));
        case NUMBER -> blocks.add(new Dropped(text, ROW_NUMBER));
        default -> blocks.addAll(CellLines.lines(text));
      }
    }
    flush(values, blocks);
  }

  /** A label is a heading whether the vocabulary knows it or not. */
  private Line heading(Text text) {
    Text words = CellLines.oneLine(text);
    Style bold = bold(words, false);
    Line line = new Line(words, bold);
    return new Line(words, bold, Optional.of(marker.mark(line).orElseGet(() -> whole(words))));
  }

  /** All words are the heading; it may be known by those outside of brackets. */
  private Mark whole(Text words) {
    List<SectionKind> kinds = marker.kinds(Brackets.of(words.chars()).without());
    return new Mark(
        Optional.empty(),
        0,
        words.length(),
        words.length(),
        kinds,
        kinds.isEmpty() ? Evidence.NONE : Evidence.WORD,
        kinds.isEmpty() ? 0 : 1);
  }

  /** What a table sets apart counts as bold, over its whole width as centred. */
  private static Style bold(Text words, boolean centred) {
    return new Style(0, false, centred, words.length(), OptionalInt.empty(), Optional.empty());
  }

  private static void flush(List<GridCell> values, List<RawBlock> blocks) {
    long rows = values.stream().mapToInt(GridCell::row).distinct().count();
    if (values.size() == rows) {
      values.forEach(cell -> blocks.addAll(CellLines.lines(cell.text())));
    } else {
      blocks.add(table(values));
    }
    values.clear();
  }

  /** What stands right of a label in several columns is a table of its own. */
  private static Grid table(List<GridCell> cells) {
    int row = cells.get(0).row();
    int column = cells.stream().mapToInt(GridCell::column).min().orElse(0);
    int columns =
        cells.stream().mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(column)
            - column;
    List<GridCell> moved =
        cells.stream()
            .map(
                cell ->
                    new GridCell(
                        cell.row() - row,
                        cell.column() - column,
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.text()))
            .toList();
    return new Grid(columns, moved, cells.get(0).text().start());
  }
}
