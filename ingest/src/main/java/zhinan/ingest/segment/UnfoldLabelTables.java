package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.Mark.Origin;
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
    List<RawBlock> from = document.blocks();
    Map<RawBlock, LabelTable> tables = new IdentityHashMap<>();
    for (RawBlock block : from) {
      if (block instanceof Grid grid && grid.columns() > 1) {
        tables.put(block, LabelTable.of(marker, grid));
      }
    }
    if (tables.isEmpty()) {
      return document;
    }
    KeyRows judge = new KeyRows(marker, tables.values().stream().map(LabelTable::keys).toList());
    List<RawBlock> blocks = new ArrayList<>(from.size());
    for (int i = 0; i < from.size(); i++) {
      LabelTable table = tables.get(from.get(i));
      if (table != null
          && table.isLabelled()
          && judge.tellOneMatter(table.keys(), TablePlace.above(from, i, marker))) {
        unfold(table.pieces(), blocks);
      } else {
        blocks.add(from.get(i));
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
        case HEAD -> blocks.add(new Dropped(text, UnfoldMatterRows.COLUMN_HEADER));
        default -> blocks.addAll(CellLines.lines(text));
      }
    }
    flush(values, blocks);
  }

  /** A label is a heading whether the vocabulary knows it or not. */
  private Line heading(Text text) {
    Text words = CellLines.oneLine(text);
    Mark mark = KeyRows.mark(marker, words).from(Origin.KEY);
    return new Line(words, bold(words, false), Optional.of(mark));
  }

  /** What a table sets apart counts as bold, over its whole width as centred. */
  private static Style bold(Text words, boolean centred) {
    return new Style(0, false, centred, words.length(), OptionalInt.empty(), Optional.empty());
  }

  private static void flush(List<GridCell> values, List<RawBlock> blocks) {
    long rows = values.stream().mapToInt(GridCell::row).distinct().count();
    if (values.size() == rows) {
      values.forEach(cell -> CellLines.lines(cell.text()).forEach(line -> blocks.add(value(line))));
    } else {
      blocks.add(table(values));
    }
    values.clear();
  }

  /** Nothing that stands right of a key is a heading. */
  private static Line value(Line line) {
    return new Line(line.text(), line.style(), Optional.of(Mark.value(line.text().length())));
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
