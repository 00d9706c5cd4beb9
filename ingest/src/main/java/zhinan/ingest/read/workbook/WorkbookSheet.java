package zhinan.ingest.read.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import zhinan.ingest.read.flow.FlowAside;
import zhinan.model.Severity;

/** One sheet in the making: its cells by row and column, both counted from 0. Single-use. */
final class WorkbookSheet {
  private final String name;
  private boolean hidden;
  private final TreeMap<Integer, TreeMap<Integer, WorkbookCell>> rows = new TreeMap<>();
  private final List<WorkbookRange> merges = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final List<String> headers = new ArrayList<>();
  private final List<String> footers = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private final List<FlowAside> boxes = new ArrayList<>();

  WorkbookSheet(String name, boolean hidden) {
    this.name = name;
    this.hidden = hidden;
  }

  String name() {
    return name;
  }

  /** Says that the whole sheet is hidden. */
  void hide() {
    hidden = true;
  }

  boolean isHidden() {
    return hidden;
  }

  /** Puts a cell; a blank one is none, and so is one where no program has a place for it. */
  void put(int row, int column, WorkbookCell cell) {
    if (!cell.isBlank()
        && row >= 0
        && row <= WorkbookRange.LAST_ROW
        && column >= 0
        && column <= WorkbookRange.LAST_COLUMN) {
      rows.computeIfAbsent(row, absent -> new TreeMap<>()).put(column, cell);
    }
  }

  /** Says where the cells of a block lead to. */
  void link(WorkbookRange range, String target) {
    rows.subMap(range.top(), true, range.bottom(), true)
        .values()
        .forEach(
            row ->
                row.subMap(range.left(), true, range.right(), true)
                    .replaceAll((column, cell) -> cell.to(target)));
  }

  void merge(WorkbookRange range) {
    if (!range.isOneCell()) {
      merges.add(range);
    }
  }

  void hideRow(int row) {
    if (row >= 0 && row <= WorkbookRange.LAST_ROW) {
      hiddenRows.set(row);
    }
  }

  /** Hides columns, both ends included; what is beyond the last column is nowhere. */
  void hideColumns(int from, int to) {
    int last = Math.min(to, WorkbookRange.LAST_COLUMN);
    if (from >= 0 && from <= last) {
      hiddenColumns.set(from, last + 1);
    }
  }

  /** What is printed above each page. */
  void header(String words) {
    headers.add(words);
  }

  /** What is printed below each page. */
  void footer(String words) {
    footers.add(words);
  }

  /** A remark that hangs on a cell. */
  void comment(String words) {
    comments.add(words);
  }

  /** The words of a text box that lies over the cells. */
  void box(String words) {
    boxes.add(new FlowAside(words, FlowAside.Kind.BOX));
  }

  /** What is odd about the sheet. */
  void doubt(String code, String message) {
    boxes.add(FlowAside.doubt(Severity.WARNING, code, message));
  }

  TreeMap<Integer, TreeMap<Integer, WorkbookCell>> rows() {
    return rows;
  }

  Optional<WorkbookCell> cell(int row, int column) {
    return Optional.ofNullable(rows.get(row)).map(cells -> cells.get(column));
  }

  List<WorkbookRange> merges() {
    return List.copyOf(merges);
  }

  boolean isRowHidden(int row) {
    return hiddenRows.get(row);
  }

  boolean isColumnHidden(int column) {
    return hiddenColumns.get(column);
  }

  List<String> headers() {
    return List.copyOf(headers);
  }

  List<String> footers() {
    return List.copyOf(footers);
  }

  List<String> comments() {
    return List.copyOf(comments);
  }

  List<FlowAside> boxes() {
    return List.copyOf(boxes);
  }
}
