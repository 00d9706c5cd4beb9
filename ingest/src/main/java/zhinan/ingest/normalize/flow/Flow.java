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
import zhinan.text.Text;

/**
 * The words of a body in one row, made for matching: blanks left out, full-width digits and signs
 * folded to ASCII, pieces and table rows parted by LF, cells by TAB. Every stretch of it can be
 * turned back into the printed words with their places.
 *
 * <p>Example: {@code 15 个工作 日（不含公示）} flows as {@code 15个工作日(不含公示)}. Immutable, may be shared.
 */
public final class Flow {
  /** Cells that are looked at; the fee tables of guides have some dozens. */
  private static final int MAX_CELLS = 2_000;

  private final String chars;
  private final Text whole;

  /** For each character its index in the whole. */
  private final int[] places;

  private final List<Cell> cells;

  private Flow(String chars, Text whole, int[] places, List<CellPlace> cells) {
    this.chars = chars;
    this.whole = whole;
    this.places = places;
    CellHeads heads = new CellHeads();
    this.cells =
        cells.stream()
            .limit(MAX_CELLS)
            .map(
                cell ->
                    new Cell(
                        index(cell.from()),
                        index(cell.from() + cell.placed().text().length()),
                        heads.above(cell),
                        heads.inFront(cell)))
            .toList();
  }

  /** The words of a body. */
  public static Flow of(Body body) {
    Layout layout = new Layout();
    body.pieces().forEach(layout::add);
    return layout.flow();
  }

  /** The row of folded characters. */
  public String chars() {
    return chars;
  }

  public int length() {
    return chars.length();
  }

  /** Whether nothing is said: a table of empty cells is no answer. */
  public boolean isBlank() {
    return chars.isBlank();
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
    Text printed = printed(from, to);
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

  private Text printed(int from, int to) {
    return from >= to
        ? Text.of("", whole.origin(from < places.length ? places[from] : whole.length()))
        : whole.sub(places[from], places[to - 1] + 1);
  }

  private int index(int at) {
    int found = Arrays.binarySearch(places, at);
    return found < 0 ? -found - 1 : found;
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

  private record CellPlace(Sheet sheet, Placed placed, int from) {}

  /** Lays the pieces of a body one behind the other with a break between any two. Single use. */
  private static final class Layout {
    /**
     * Characters of a body that are read; the longest section of limits, fees or agents at hand has
     * 7,000, with the form that got into it.
     */
    private static final int MAX_LENGTH = 100_000;

    private final List<Text> parts = new ArrayList<>();
    private final List<CellPlace> cells = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();
    private int length;

    private boolean isFull() {
      return length >= MAX_LENGTH;
    }

    void add(Body.Piece piece) {
      if (piece instanceof Line line && !isFull()) {
        add(line.words(), '\n');
      } else if (piece instanceof Sheet sheet) {
        add(sheet);
      }
    }

    private void add(Sheet sheet) {
      int row = -1;
      for (Placed placed : sheet.cells()) {
        if (isFull()) {
          return;
        }
        int at = add(placed.text(), placed.cell().row() == row ? '\t' : '\n');
        cells.add(new CellPlace(sheet, placed, at));
        row = placed.cell().row();
      }
    }

    /** Adds a text; returns the index of its first character. */
    private int add(Text text, char separator) {
      if (!parts.isEmpty()) {
        breaks.add(length);
        parts.add(Text.of(String.valueOf(separator), parts.get(parts.size() - 1).end()));
        length++;
      }
      int from = length;
      Text cut = text.sub(0, Math.min(text.length(), Math.max(0, MAX_LENGTH - length)));
      parts.add(cut);
      length += cut.length();
      return from;
    }

    /** All words; at the breaks stand separators. */
    Flow flow() {
      Text whole = parts.size() == 1 ? parts.get(0) : Text.join(parts);
      StringBuilder row = new StringBuilder(whole.length());
      int[] places = new int[whole.length()];
      int next = 0;
      for (int i = 0; i < whole.length(); i++) {
        char c = whole.chars().charAt(i);
        boolean isBreak = next < breaks.size() && breaks.get(next) == i;
        next += isBreak ? 1 : 0;
        if (isBreak || !Text.isBlank(c)) {
          places[row.length()] = i;
          row.append(folded(c));
        }
      }
      return new Flow(row.toString(), whole, Arrays.copyOf(places, row.length()), cells);
    }
  }

  /** The words that head the columns and rows of tables, as far as they were read. Single use. */
  private static final class CellHeads {
    private final Map<String, String> heads = new HashMap<>();

    /** The words of the header above a cell; a cell of the header is noted, and has none. */
    String above(CellPlace cell) {
      Placed placed = cell.placed();
      String above = cell.sheet().table().id() + " above ";
      if (placed.cell().row() >= cell.sheet().table().headerRows()) {
        return heads.getOrDefault(above + placed.cell().column(), "");
      }
      for (int i = 0; i < placed.cell().columnSpan(); i++) {
        heads.merge(
            above + (placed.cell().column() + i),
            withoutBlanks(placed.text().chars()),
            String::concat);
      }
      return "";
    }

    /** The words of the first cell of a cell's row, {@code ""} if it is that cell. */
    String inFront(CellPlace cell) {
      String row = cell.sheet().table().id() + ' ' + cell.placed().cell().row();
      String first = heads.putIfAbsent(row, withoutBlanks(cell.placed().text().chars()));
      return first == null ? "" : first;
    }
  }

  /** Full-width forms to ASCII, dashes and slashes to one of each; everything else as it is. */
  static char folded(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    if (c >= '‐' && c <= '―' || c == '─' || c == '−') {
      return '-';
    }
    return c == '∕' || c == '⁄' ? '/' : c == '∶' ? ':' : c;
  }

  private static String withoutBlanks(String words) {
    StringBuilder folded = new StringBuilder();
    words
        .chars()
        .filter(c -> !Text.isBlank((char) c))
        .forEach(c -> folded.append(folded((char) c)));
    return folded.toString();
  }
}
