package zhinan.ingest.normalize.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.text.Folded;
import zhinan.text.Text;

/**
 * The words of a body in one row, made for matching: blanks left out, signs folded, pieces and
 * table rows parted by LF, cells by TAB. Every stretch of it can be turned back into the printed
 * words with their places.
 *
 * <p>Example: {@code 15 个工作 日（不含公示）} flows as {@code 15个工作日(不含公示)}. Immutable, may be shared.
 */
public final class Flow {
  /** Cells that are looked at; the fee tables of guides have some dozens. */
  private static final int MAX_CELLS = 2_000;

  /**
   * Characters of a body that are read; the longest section of limits, fees or agents at hand has
   * 7,000, with the form that got into it.
   */
  private static final int MAX_LENGTH = 100_000;

  private final Folded row;
  private final List<Cell> cells;

  private Flow(Folded row, List<Cell> cells) {
    this.row = row;
    this.cells = cells;
  }

  /** The words of a body. */
  public static Flow of(Body body) {
    Layout layout = new Layout();
    body.pieces().forEach(layout::add);
    return new Flow(layout.row.build(), layout.cells);
  }

  /** The row of folded characters. */
  public String chars() {
    return row.chars();
  }

  public int length() {
    return row.length();
  }

  /** Whether nothing is said: a table of empty cells is no answer. */
  public boolean isBlank() {
    return row.chars().isBlank();
  }

  /** All cells of tables in document order. */
  public List<Cell> cells() {
    return cells;
  }

  /** The cell that holds the character at an index of the row. */
  public Optional<Cell> cellAt(int index) {
    return cells.stream().filter(cell -> cell.from() <= index && index < cell.to()).findFirst();
  }

  /** The printed words from {@code from} to before {@code to}, wrapped lines joined. */
  public Text words(int from, int to) {
    Text printed = row.printed(from, Math.max(from, to));
    String words = printed.chars();
    if (words.indexOf('\n') < 0 && words.indexOf('\t') < 0) {
      return printed;
    }
    int[] kept = new int[words.length()];
    int count = 0;
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) != '\n' && words.charAt(i) != '\t') {
        kept[count++] = i;
      }
    }
    return printed.pick(Arrays.copyOf(kept, count));
  }

  /**
   * A cell of a table.
   *
   * @param from its first character in the row
   * @param to behind its last
   * @param header the words of the table's header above it, {@code ""} for none
   * @param rowHead the words of the first cell of its row, {@code ""} if it is that cell
   */
  public record Cell(int from, int to, String header, String rowHead) {}

  /** Lays the pieces of a body one behind the other with a break between any two. Single use. */
  private static final class Layout {
    private final Folded.Joiner row = new Folded.Joiner(false);
    private final List<Cell> cells = new ArrayList<>();
    private boolean isEmpty = true;

    private boolean isFull() {
      return row.length() >= MAX_LENGTH;
    }

    void add(Body.Piece piece) {
      if (piece instanceof Line line && !isFull()) {
        add(line.words(), '\n');
      } else if (piece instanceof Sheet sheet) {
        add(sheet);
      }
    }

    private void add(Sheet sheet) {
      CellHeads heads = new CellHeads(sheet);
      int last = -1;
      for (Placed placed : sheet.cells()) {
        if (isFull()) {
          return;
        }
        int from = add(placed.text(), placed.cell().row() == last ? '\t' : '\n');
        if (cells.size() < MAX_CELLS) {
          cells.add(new Cell(from, row.length(), heads.above(placed), heads.inFront(placed)));
        }
        last = placed.cell().row();
      }
    }

    /** Adds a text; returns the index of its first character. */
    private int add(Text text, char separator) {
      if (!isEmpty) {
        row.part(separator);
      }
      isEmpty = false;
      int from = row.length();
      row.add(text.sub(0, Math.min(text.length(), MAX_LENGTH)));
      return from;
    }
  }

  /** The words that head the columns and rows of a table, as far as they were read. Single use. */
  private static final class CellHeads {
    private final Sheet sheet;
    private final Map<Integer, String> columns = new HashMap<>();
    private final Map<Integer, String> rows = new HashMap<>();

    CellHeads(Sheet sheet) {
      this.sheet = sheet;
    }

    /** The words of the header above a cell; a cell of the header is noted, and has none. */
    String above(Placed placed) {
      int column = placed.cell().column();
      if (placed.cell().row() >= sheet.table().headerRows()) {
        return columns.getOrDefault(column, "");
      }
      for (int i = 0; i < placed.cell().columnSpan(); i++) {
        columns.merge(column + i, Folded.chars(placed.text().chars()), String::concat);
      }
      return "";
    }

    /** The words of the first cell of a cell's row, {@code ""} if it is that cell. */
    String inFront(Placed placed) {
      String first = rows.putIfAbsent(placed.cell().row(), Folded.chars(placed.text().chars()));
      return first == null ? "" : first;
    }
  }
}
