package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import zhinan.ingest.read.flow.FlatFlow;
import zhinan.ingest.read.flow.FlowCell;
import zhinan.ingest.read.flow.FlowLine;
import zhinan.ingest.read.flow.FlowParagraph;
import zhinan.ingest.read.flow.FlowTable;

/**
 * Gathers the paragraphs of one table of a .doc, in which cells follow each other and a mark behind
 * the row tells where their edges are. Single-use.
 */
final class DocBinaryTable {
  private final List<DocBinaryRow> rows = new ArrayList<>();
  private List<FlatFlow> cells = new ArrayList<>();
  private FlatFlow cell = new FlatFlow();
  private boolean open;
  private final List<String> inner = new ArrayList<>();

  /** Adds a paragraph of a cell. */
  void paragraph(FlowParagraph paragraph, boolean endsCell) {
    cell.paragraph(paragraph);
    open = true;
    if (endsCell) {
      endCell();
    }
  }

  private void endCell() {
    endInnerRow();
    cells.add(cell);
    cell = new FlatFlow();
    open = false;
  }

  /**
   * Adds a paragraph of a table inside the cell: its rows become lines, its cells are parted by
   * blanks.
   */
  void innerParagraph(FlowParagraph paragraph) {
    open = true;
    inner.add(
        paragraph.lines().stream().map(FlowLine::text).collect(Collectors.joining(" ")).strip());
    cell.asides().addAll(paragraph.asides());
  }

  void endInnerRow() {
    if (!inner.isEmpty()) {
      cell.line(inner.stream().filter(words -> !words.isEmpty()).collect(Collectors.joining(" ")));
      inner.clear();
    }
  }

  /** Ends the row with the properties of its mark. */
  void endRow(PAPX mark) {
    endRow(row -> DocBinaryRow.of(row, TableSprmUncompressor.uncompressTAP(mark.getSprmBuf())));
  }

  private void endRow(Function<List<FlatFlow>, DocBinaryRow> maker) {
    if (open) {
      endCell();
    }
    if (!cells.isEmpty()) {
      rows.add(maker.apply(cells));
      cells = new ArrayList<>();
    }
  }

  /** The table; its last row may lack its mark. */
  FlowTable build() {
    endRow(DocBinaryRow::withoutEdges);
    boolean edged = rows.stream().allMatch(DocBinaryRow::hasEdges);
    TreeSet<Integer> edges = new TreeSet<>();
    rows.forEach(row -> row.edges().forEach(edges::add));
    DocBinaryColumns columns = new DocBinaryColumns(edges);
    List<List<FlowCell>> built =
        rows.stream().map(row -> edged ? row.cells(columns) : row.cells()).toList();
    int widest = rows.stream().mapToInt(DocBinaryRow::size).max().orElse(0);
    return new FlowTable(edged ? columns.count() : widest, built);
  }
}
