package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarker;

/**
 * Puts the tables of a text dump together again: a run of lines led by a tab is a table, one cell
 * to a line. Runs before lines are joined.
 *
 * <p>A line without tab continues the cell above; an empty line ends a row, but stands inside cells
 * as well, so rows are counted out by the number of columns.
 *
 * <p>Seen in: text taken from Word files ({@code 单位} / {@code 咨询电话} / …).
 */
final class RebuildTables implements Pass {
  private final HeadingMarker marker;

  RebuildTables(HeadingMarker marker) {
    this.marker = marker;
  }

  @Override
  public RawDocument apply(RawDocument document) {
    if (Lines.of(document).stream().noneMatch(RebuildTables::isCell)) {
      return document;
    }
    List<RawBlock> blocks = new ArrayList<>(document.blocks().size());
    int end = 0;
    for (RawBlock block : document.blocks()) {
      if (block.start() < end) {
        continue;
      }
      if (block instanceof Line line && isCell(line)) {
        CellRun run =
            CellRun.read(
                document.text(), document.text().lastIndexOf('\n', line.start()) + 1, marker);
        Grid grid = GridRows.of(run);
        blocks.add(grid);
        end = run.end();
      } else {
        blocks.add(block);
      }
    }
    return document.withBlocks(blocks);
  }

  private static boolean isCell(Line line) {
    return line.text().chars().startsWith("\t");
  }
}
