package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.model.Severity;
import zhinan.text.Text;

/**
 * Puts the tables of a text dump together again: a run of lines led by a tab is a table, one cell
 * to a line. Runs first, since it reads cells from the source; other blocks than lines end a run.
 *
 * <p>A line without tab continues the cell above; an empty line ends a row, but stands inside cells
 * as well, so rows are counted out by the number of columns. A table beyond the limits stays lines.
 *
 * <p>Where nearly every line has a tab and no rows come of them, tabs are an indent, and are left
 * out.
 *
 * <p>Seen in: text taken from Word files ({@code 单位} / {@code 咨询电话} / …).
 */
final class RebuildTables implements Pass {
  /** The share of lines with a tab from which on it is an indent. */
  private static final double INDENTED = 0.8;

  /** The share of headings and sentences from which on lines are no cells. */
  private static final double TOLD = 0.2;

  private static final double SURELY_TOLD = 0.4;

  private static final int FEWEST = 3;

  /** A row of more cells is none. */
  private static final int WIDE = 12;

  private final HeadingMarker marker;
  private final Limits limits;

  RebuildTables(HeadingMarker marker, Limits limits) {
    this.marker = marker;
    this.limits = limits;
  }

  @Override
  public RawDocument apply(RawDocument document) {
    List<RawBlock> from = document.blocks();
    if (from.stream().noneMatch(RebuildTables::isCell)) {
      return document;
    }
    if (isIndent(document)) {
      return DocumentLines.replace(document, line -> List.of(withoutIndent(line)));
    }
    List<RawBlock> blocks = new ArrayList<>(from.size());
    List<Doubt> doubts = new ArrayList<>();
    int other = 0;
    for (int i = 0; i < from.size(); ) {
      if (!isCell(from.get(i))) {
        blocks.add(from.get(i++));
        continue;
      }
      other = nextOther(from, Math.max(i, other));
      int limit = other < from.size() ? from.get(other).start() : document.text().length();
      int start = behindBlankCells(document.text(), from.get(i).start());
      CellRun run = CellRun.read(document.text(), start, limit, marker);
      int end = i;
      while (end < other && from.get(end).start() < run.end()) {
        end++;
      }
      blocks.addAll(isTooLarge(run, doubts) ? from.subList(i, end) : List.of(GridRows.of(run)));
      i = end;
    }
    return document.with(blocks, doubts);
  }

  /**
   * Whether tabs indent the lines: nearly all have one, some have labels, are headings or whole
   * sentences, as cells hardly are, and the lines between empty ones are not of one number, as the
   * cells of rows are.
   */
  private boolean isIndent(RawDocument document) {
    List<Line> lines = DocumentLines.of(document);
    long led = lines.stream().filter(RebuildTables::isCell).count();
    if (led < INDENTED * lines.size()) {
      return false;
    }
    long told = lines.stream().map(DocumentLines::words).filter(this::isTold).count();
    double share = (double) told / lines.size();
    return told >= FEWEST && share >= (hasRows(document.text()) ? SURELY_TOLD : TOLD);
  }

  /** Whether most stretches of lines between empty ones have one number of lines, as rows have. */
  private static boolean hasRows(String text) {
    Map<Integer, Integer> sizes = new HashMap<>();
    int size = 0;
    for (String line : (text + "\n\n").split("\n", -1)) {
      if (!line.isBlank()) {
        size++;
      } else if (size > 0) {
        sizes.merge(size, 1, Integer::sum);
        size = 0;
      }
    }
    int runs = sizes.values().stream().mapToInt(Integer::intValue).sum();
    return runs > 1
        && sizes.entrySet().stream()
            .filter(entry -> entry.getKey() > 1 && entry.getKey() <= WIDE)
            .anyMatch(entry -> 2 * entry.getValue() >= runs);
  }

  private boolean isTold(String words) {
    return marker.label(words).isPresent()
        || words.endsWith("。")
        || marker.isHeadingWord(
            words.endsWith(":") ? words.substring(0, words.length() - 1) : words);
  }

  private static Line withoutIndent(Line line) {
    String chars = line.text().chars();
    int start = 0;
    while (start < chars.length() && chars.charAt(start) == '\t') {
      start++;
    }
    return start == 0 ? line : line.with(line.text().sub(start));
  }

  /**
   * The start of the first cell: a line of a tab alone is an empty cell, but no block of its own
   * (the empty corner above {@code 材料名称 | 数量 | 备注}).
   */
  private static int behindBlankCells(String text, int first) {
    int start = first;
    while (start > 1 && text.charAt(start - 1) == '\n') {
      int line = text.lastIndexOf('\n', start - 2) + 1;
      if (line == start - 1
          || text.charAt(line) != '\t'
          || !text.substring(line, start).isBlank()) {
        break;
      }
      start = line;
    }
    return start;
  }

  private boolean isTooLarge(CellRun run, List<Doubt> doubts) {
    int cells = run.chunks().stream().mapToInt(List::size).sum();
    int columns = GridRows.columns(run.chunks());
    if (cells <= limits.cells() && columns <= limits.columns()) {
      return false;
    }
    String message =
        "table of "
            + cells
            + " cells in "
            + columns
            + " columns is beyond the limit, read as lines";
    int start = run.chunks().get(0).get(0).start();
    doubts.add(new Doubt(Severity.WARNING, "table-too-large", message, start, run.end()));
    return true;
  }

  private static int nextOther(List<RawBlock> blocks, int from) {
    int other = from;
    while (other < blocks.size() && blocks.get(other) instanceof Line) {
      other++;
    }
    return other;
  }

  private static boolean isCell(RawBlock block) {
    return block instanceof Line line && line.text().chars().startsWith("\t");
  }

  /**
   * Lays the cells of a run out in rows. The most frequent number of cells between empty lines is
   * the number of columns, unless all rows are torn; two neighbouring chunks that make up one full
   * row together were torn; a shorter row that is left spans.
   */
  private static final class GridRows {
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
     * The most frequent number of cells between empty lines, of two the larger; or that of the
     * header where the others make up full rows of it, all torn ({@code 单位 | 咨询电话 | 单位 | 咨询电话 | 备注}
     * above {@code 中山区 | 82720196} and {@code 西岗区 | 39619189} and an empty cell).
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
     * How many columns each cell of a row covers: by the row below where that has blanks under
     * single cells, else the last one stretches.
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
}
