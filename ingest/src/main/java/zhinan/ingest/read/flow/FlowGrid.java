package zhinan.ingest.read.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.Style;
import zhinan.ingest.document.Transcript;
import zhinan.model.Severity;
import zhinan.text.Text;

/** Writes one table as the grid that it shows. Single-use. */
final class FlowGrid {
  private final Transcript transcript;
  private final List<RawBlock.GridCell> cells = new ArrayList<>();
  private final List<RawBlock> covered = new ArrayList<>();

  /** By grid column, the place in {@link #cells} of the last cell that starts there. */
  private final Map<Integer, Integer> last = new HashMap<>();

  private FlowGrid(Transcript transcript) {
    this.transcript = transcript;
  }

  static void write(FlowTable table, Transcript transcript, Limits limits) {
    if (table.columns() > limits.columns() || table.cells() > limits.cells()) {
      new FlowGrid(transcript).lines(table);
    } else if (table.cells() > 0) {
      new FlowGrid(transcript).grid(table);
    }
  }

  private void lines(FlowTable table) {
    int start = transcript.offset();
    for (List<FlowCell> row : table.rows()) {
      row.forEach(
          cell -> cell.text().lines().forEach(line -> transcript.paragraph(line, Style.PLAIN)));
    }
    String message =
        "table of "
            + table.cells()
            + " cells in "
            + table.columns()
            + " columns is beyond the limit, read as lines";
    transcript.doubt(
        new Doubt(Severity.WARNING, "table-too-large", message, start, transcript.offset()));
  }

  private void grid(FlowTable table) {
    int start = transcript.offset();
    for (int row = 0; row < table.rows().size(); row++) {
      for (FlowCell cell : table.rows().get(row)) {
        Text text = transcript.cell(cell.text());
        cell.links()
            .forEach(link -> transcript.link(text.sub(link.start(), link.end()), link.target()));
        place(cell, row, text);
      }
      transcript.blankLine();
    }
    transcript.add(new RawBlock.Grid(table.columns(), cells, start));
    covered.forEach(transcript::add);
  }

  private void place(FlowCell cell, int row, Text text) {
    if (cell.merge() == FlowCell.Merge.CONTINUE && grow(cell, row)) {
      if (!text.isBlank()) {
        covered.add(new RawBlock.Dropped(text, "covered-cell"));
      }
      return;
    }
    last.put(cell.column(), cells.size());
    cells.add(new RawBlock.GridCell(row, cell.column(), 1, cell.span(), text));
  }

  /**
   * Lets the cell above cover this one too; false where there is none that reaches down to this
   * row.
   */
  private boolean grow(FlowCell cell, int row) {
    int index = last.getOrDefault(cell.column(), -1);
    if (index < 0) {
      return false;
    }
    RawBlock.GridCell above = cells.get(index);
    if (above.row() + above.rowSpan() != row) {
      return false;
    }
    cells.set(
        index,
        new RawBlock.GridCell(
            above.row(), above.column(), above.rowSpan() + 1, above.columnSpan(), above.text()));
    return true;
  }
}
