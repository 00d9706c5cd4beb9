package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;

/**
 * Gathers the paragraphs of one table of a .doc, in which cells follow each other and a mark behind
 * the row tells where their edges are. Single-use.
 */
final class DocBinaryTable {
  private final List<DocBinaryRow> rows = new ArrayList<>();
  private List<DocFlat> cells = new ArrayList<>();
  private DocFlat cell = new DocFlat();
  private boolean open;
  private final List<String> inner = new ArrayList<>();

  /** Adds a paragraph of a cell. */
  void paragraph(DocParagraph paragraph, boolean endsCell) {
    cell.paragraph(paragraph);
    open = true;
    if (endsCell) {
      endCell();
    }
  }

  private void endCell() {
    endInnerRow();
    cells.add(cell);
    cell = new DocFlat();
    open = false;
  }

  /**
   * Adds a paragraph of a table inside the cell: its rows become lines, its cells are parted by
   * blanks.
   */
  void innerParagraph(DocParagraph paragraph) {
    open = true;
    inner.add(
        paragraph.lines().stream().map(DocLine::text).collect(Collectors.joining(" ")).strip());
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

  private void endRow(Function<List<DocFlat>, DocBinaryRow> maker) {
    if (open) {
      endCell();
    }
    if (!cells.isEmpty()) {
      rows.add(maker.apply(cells));
      cells = new ArrayList<>();
    }
  }

  /** The table; its last row may lack its mark. */
  DocTable build() {
    endRow(DocBinaryRow::withoutEdges);
    boolean edged = rows.stream().allMatch(DocBinaryRow::hasEdges);
    TreeSet<Integer> edges = new TreeSet<>();
    rows.forEach(row -> row.edges().forEach(edges::add));
    DocBinaryColumns columns = new DocBinaryColumns(edges);
    List<List<DocCell>> built =
        rows.stream().map(row -> edged ? row.cells(columns) : row.cells()).toList();
    int widest = rows.stream().mapToInt(DocBinaryRow::size).max().orElse(0);
    return new DocTable(edged ? columns.count() : widest, built);
  }
}
