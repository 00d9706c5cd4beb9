package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.model.Severity;

/**
 * Puts the tables of a text dump together again: a run of lines led by a tab is a table, one cell
 * to a line. Runs first, since it reads cells from the source; other blocks than lines end a run.
 *
 * <p>A line without tab continues the cell above; an empty line ends a row, but stands inside cells
 * as well, so rows are counted out by the number of columns. A table beyond the limits stays lines.
 *
 * <p>Seen in: text taken from Word files ({@code 单位} / {@code 咨询电话} / …).
 */
final class RebuildTables implements Pass {
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
}
