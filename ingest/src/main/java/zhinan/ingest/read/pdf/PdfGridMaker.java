package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.document.Transcript;
import zhinan.text.Text;

/** Writes a table part by part and makes one grid of it. Single-use. */
final class PdfGridMaker {
  private static final String REPEATED_HEADER = "repeated-table-header";

  /** A cell of the grid so far, with the words of its last part. */
  private record Entry(GridCell cell, PdfCellText words) {
    int endRow() {
      return cell.row() + cell.rowSpan();
    }

    boolean isAt(PdfCell other) {
      return cell.column() == other.column() && cell.columnSpan() == other.columnSpan();
    }
  }

  private final Transcript transcript;
  private final PdfPlaces places;
  private final int columns;
  private final int start;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();
  private int rows;

  PdfGridMaker(Transcript transcript, PdfPlaces places, int columns) {
    this.places = places;
    this.transcript = transcript;
    this.columns = columns;
    this.start = transcript.offset() + 1;
  }

  /** Writes the next part. */
  void write(PdfTableRun.Part part) {
    PdfTable table = part.table();
    int offset = rows - part.header() - (part.broken() ? 1 : 0);
    int seam = rows;
    for (int row = 0; row < table.rows(); row++) {
      if (row < part.header()) {
        drop(table.row(row));
      } else {
        boolean first = row == part.header() && seam > 0;
        table
            .row(row)
            .forEach(cell -> write(cell, cell.row() + offset, first, first && part.broken(), seam));
      }
      transcript.blankLine();
    }
    rows = offset + table.rows();
  }

  private void drop(List<PdfCell> header) {
    List<Text> texts = header.stream().map(this::print).toList();
    dropped.add(new Dropped(Text.join(texts), REPEATED_HEADER));
  }

  /** Writes the lines of a cell with the places of their characters. */
  private Text print(PdfCell cell) {
    Text text = transcript.cell(PdfCellText.of(cell).printed());
    places.add(cell.lines(), text.start());
    return text;
  }

  private void write(PdfCell cell, int row, boolean first, boolean broken, int seam) {
    PdfCellText words = PdfCellText.of(cell);
    Text text = words.joined(print(cell));
    Optional<Entry> above = first ? above(cell, broken, seam) : Optional.empty();
    if (above.isEmpty()) {
      entries.add(
          new Entry(
              new GridCell(row, cell.column(), cell.rowSpan(), cell.columnSpan(), text), words));
      return;
    }
    GridCell upper = above.get().cell();
    PdfCellText before = above.get().words();
    int span = upper.rowSpan() + cell.rowSpan() - (broken ? 1 : 0);
    Text whole = before.joined(upper.text(), words, text);
    GridCell longer = new GridCell(upper.row(), upper.column(), span, upper.columnSpan(), whole);
    entries.set(entries.indexOf(above.get()), new Entry(longer, cell.isBlank() ? before : words));
  }

  /**
   * The cell that goes on in this one: in the broken row, or spanning rows on both sides of the
   * seam.
   */
  private Optional<Entry> above(PdfCell cell, boolean broken, int seam) {
    return entries.stream()
        .filter(entry -> entry.endRow() == seam && entry.isAt(cell))
        .filter(
            entry -> broken || cell.isBlank() && (cell.rowSpan() > 1 || entry.cell().rowSpan() > 1))
        .findFirst();
  }

  /** The whole table. */
  Grid grid() {
    List<GridCell> cells =
        entries.stream()
            .map(Entry::cell)
            .sorted(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column))
            .toList();
    return new Grid(columns, cells, start);
  }

  /** Rows of the parts that repeat the header. */
  List<Dropped> dropped() {
    return dropped;
  }
}
