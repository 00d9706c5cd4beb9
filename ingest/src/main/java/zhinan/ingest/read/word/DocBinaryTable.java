package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlatFlow;
import zhinan.ingest.read.flow.FlowAside;
import zhinan.ingest.read.flow.FlowCell;
import zhinan.ingest.read.flow.FlowParagraph;
import zhinan.ingest.read.flow.FlowParagraphBuilder;
import zhinan.ingest.read.flow.FlowSink;
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
  private FlatFlow inner = new FlatFlow();
  private final List<FlowAside> asides = new ArrayList<>();

  /** Takes the paragraphs of the cell at hand. */
  FlatFlow cell() {
    open = true;
    return cell;
  }

  /** Takes the paragraphs of the row at hand of a table inside the cell. */
  FlatFlow inner() {
    open = true;
    return inner;
  }

  void endCell() {
    endInnerRow();
    cells.add(cell);
    cell = new FlatFlow();
    open = false;
  }

  /**
   * Ends a row of a table inside the cell: its rows become lines, its cells are parted by blanks.
   */
  void endInnerRow() {
    String words =
        inner
            .text()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(" "));
    if (!words.isEmpty()) {
      cell.line(words);
    }
    cell.asides().addAll(inner.asides());
    inner = new FlatFlow();
  }

  /** Ends the row with the properties of its mark; a row left out by a tracked change is told. */
  void endRow(PAPX mark, boolean leftOut) {
    int rowsBefore = rows.size();
    endRow(row -> DocBinaryRow.of(row, TableSprmUncompressor.uncompressTAP(mark.getSprmBuf())));
    if (rows.size() > rowsBefore && isEmptied(rows.get(rowsBefore), leftOut)) {
      rows.remove(rowsBefore).texts().forEach(text -> asides.addAll(text.asides()));
    }
  }

  /**
   * Programs write the change of a row's mark one row too early or not at all: what counts is that
   * no words are left where there were some.
   */
  private static boolean isEmptied(DocBinaryRow row, boolean leftOut) {
    return row.texts().stream().allMatch(text -> text.text().isBlank())
        && (leftOut
            || row.texts().stream()
                .flatMap(text -> text.asides().stream())
                .flatMap(aside -> aside.doubt().stream())
                .anyMatch(doubt -> doubt.code().equals(FlowParagraphBuilder.TRACKED)));
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

  /** Tells the table, and what is to be said about rows that are not read. */
  void tell(FlowSink sink) throws UnreadableDocumentException {
    sink.table(build());
    if (!asides.isEmpty()) {
      sink.paragraph(new FlowParagraph(List.of(), asides));
    }
  }

  /** The table; its last row may lack its mark. */
  private FlowTable build() {
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
