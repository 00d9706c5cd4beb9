package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.text.Text;

/**
 * Lays the cells of a run out in rows. The most frequent number of cells between empty lines is the
 * number of columns, unless all rows are torn; two neighbouring chunks that make up one full row
 * together were torn; a shorter row that is left spans.
 */
final class GridRows {
  private GridRows() {}

  static Grid of(CellRun run) {
    List<List<Text>> rows = rows(run.chunks(), columns(run.chunks()));
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    List<GridCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<Text> below = row + 1 < rows.size() ? rows.get(row + 1) : List.of();
      place(cells, rows.get(row), below, row, columns);
    }
    return new Grid(columns, cells, run.chunks().get(0).get(0).start());
  }

  /**
   * The most frequent number of cells between empty lines, of two the larger; or that of the header
   * where the others make up full rows of it, all torn ({@code 单位 | 咨询电话 | 单位 | 咨询电话 | 备注} above
   * {@code 中山区 | 82720196} and {@code 西岗区 | 39619189} and an empty cell).
   */
  static int columns(List<List<Text>> chunks) {
    int frequent = mostFrequent(chunks);
    int header = chunks.stream().limit(2).mapToInt(List::size).max().orElse(1);
    return header > frequent && areTorn(chunks, header) ? header : frequent;
  }

  /** Whether the chunks behind the header add up to full rows; the last one may be short. */
  private static boolean areTorn(List<List<Text>> chunks, int columns) {
    int filled = 0;
    int rows = 0;
    boolean behind = false;
    for (List<Text> chunk : chunks) {
      filled += behind ? chunk.size() : 0;
      behind |= chunk.size() == columns;
      if (filled > columns) {
        return false;
      }
      rows += filled == columns ? 1 : 0;
      filled %= columns;
    }
    return rows > 1;
  }

  private static int mostFrequent(List<List<Text>> chunks) {
    Map<Integer, Integer> counts = new HashMap<>();
    chunks.forEach(chunk -> counts.merge(chunk.size(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(1);
  }

  private static List<List<Text>> rows(List<List<Text>> chunks, int columns) {
    List<List<Text>> rows = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      List<Text> row = new ArrayList<>(chunks.get(i));
      while (row.size() < columns
          && i + 1 < chunks.size()
          && i > 0
          && row.size() + chunks.get(i + 1).size() <= columns
          && chunks.get(i + 1).size() < columns) {
        row.addAll(chunks.get(++i));
      }
      int width = row.size() % columns == 0 ? columns : row.size();
      for (int from = 0; from < row.size(); from += width) {
        rows.add(List.copyOf(row.subList(from, from + width)));
      }
    }
    return rows;
  }

  private static void place(
      List<GridCell> cells, List<Text> row, List<Text> below, int index, int columns) {
    int[] spans = spans(row, below, columns);
    int column = 0;
    for (int i = 0; i < row.size(); i++) {
      cells.add(new GridCell(index, column, 1, spans[i], row.get(i)));
      column += spans[i];
    }
  }

  /**
   * How many columns each cell of a row covers: by the row below where that has blanks under single
   * cells, else the last one stretches.
   */
  private static int[] spans(List<Text> row, List<Text> below, int columns) {
    int[] spans = new int[row.size()];
    java.util.Arrays.fill(spans, 1);
    int missing = columns - row.size();
    if (missing <= 0) {
      return spans;
    }
    int[] byBelow =
        below.size() == columns && row.size() > 1 ? spansByBelow(row.size(), below) : new int[0];
    if (byBelow.length > 0) {
      return byBelow;
    }
    spans[row.size() - 1] += missing;
    return spans;
  }

  private static int[] spansByBelow(int cells, List<Text> below) {
    int[] spans = new int[cells];
    int column = 0;
    for (int i = 0; i < cells; i++) {
      if (column >= below.size()) {
        return new int[0];
      }
      boolean split = !below.get(column).isBlank();
      do {
        column++;
        spans[i]++;
      } while (split && column < below.size() && !below.get(column).isBlank());
    }
    return column == below.size() ? spans : new int[0];
  }
}
