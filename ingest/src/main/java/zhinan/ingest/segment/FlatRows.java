package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * A table that came apart into lines of one cell each, without any sign between them: the heads,
 * {@code 序号} first, then each row with its number. That the numbers count on at one distance shows
 * what is a row.
 *
 * <p>Example: {@code 序号 / 事项名称 / 所需材料 / 1 / 收养登记 / 身份证 / 2 / 居住证 / 租房合同} has three columns.
 *
 * @param grid the table
 * @param end the index behind its last block
 */
record FlatRows(Grid grid, int end) {
  private static final int FEWEST_COLUMNS = 3;

  /** The widest table of matters seen has nine columns. */
  private static final int MOST_COLUMNS = 16;

  /** So many heads that sound like those of sections make a table of a single row. */
  private static final int KNOWN_HEADS = 2;

  private static final int FEWEST_ROWS = 2;

  /** The table whose first head is the block at the index. */
  static Optional<FlatRows> tryRead(List<RawBlock> blocks, int index, HeadingMarker marker) {
    if (!TableHeadWord.NUMBER.is(words(blocks.get(index)))) {
      return Optional.empty();
    }
    List<Integer> lines = new ArrayList<>();
    int columns = 0;
    int at = index;
    for (; at < blocks.size() && columns == 0 && lines.size() <= MOST_COLUMNS; at++) {
      if (words(blocks.get(at)).equals("1")) {
        columns = lines.size();
      } else if (isHead(blocks.get(at), lines.isEmpty())) {
        lines.add(at);
      } else if (!(blocks.get(at) instanceof Dropped)) {
        return Optional.empty();
      }
    }
    if (columns < FEWEST_COLUMNS) {
      return Optional.empty();
    }
    long known = lines.stream().filter(i -> marker.sound(words(blocks.get(i))) > 0).count();
    int rows = rows(blocks, at - 1, columns, lines);
    return rows < (known < KNOWN_HEADS ? FEWEST_ROWS : 1)
        ? Optional.empty()
        : Optional.of(new FlatRows(grid(blocks, lines, columns), lines.get(lines.size() - 1) + 1));
  }

  /** Adds the lines of the rows; gives how many there are. */
  private static int rows(List<RawBlock> blocks, int from, int columns, List<Integer> lines) {
    int rows = 0;
    int at = from;
    while (at < blocks.size() && words(blocks.get(at)).equals(String.valueOf(rows + 1))) {
      List<Integer> row = new ArrayList<>();
      for (; at < blocks.size() && row.size() < columns; at++) {
        if (blocks.get(at) instanceof Line) {
          row.add(at);
        } else if (!(blocks.get(at) instanceof Dropped)) {
          break;
        }
      }
      if (row.size() < columns) {
        break;
      }
      lines.addAll(row);
      rows++;
      while (at < blocks.size() && blocks.get(at) instanceof Dropped) {
        at++;
      }
    }
    return rows;
  }

  private static boolean isHead(RawBlock block, boolean first) {
    return first || block instanceof Line && KeyRows.mayBeKey(words(block));
  }

  private static Grid grid(List<RawBlock> blocks, List<Integer> lines, int columns) {
    List<GridCell> cells = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Text text = ((Line) blocks.get(lines.get(i))).text().strip();
      cells.add(new GridCell(i / columns, i % columns, 1, 1, text));
    }
    return new Grid(columns, cells, cells.get(0).text().start());
  }

  private static String words(RawBlock block) {
    return block instanceof Line line ? Signs.strip(Signs.fold(line.text().chars())) : "";
  }
}
