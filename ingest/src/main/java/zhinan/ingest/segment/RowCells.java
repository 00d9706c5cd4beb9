package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * A printed line cut into the cells of a table's row.
 *
 * <p>Example: {@code | 受理条件 | 年满十八周岁 |}, {@code 受理条件⇥年满十八周岁} and {@code 受理条件 年满十八周岁} have the same
 * two cells.
 *
 * @param carrier what parts them
 * @param cells from the left; empty ones have their place
 * @param bars the indexes of the printed signs between them
 */
record RowCells(Carrier carrier, List<Cell> cells, List<Integer> bars) {
  /** What parts the cells of a row. */
  enum Carrier {
    PIPES,
    TABS,
    BLANKS
  }

  /**
   * A cell.
   *
   * @param from the index of its first character in the line, blanks left out
   * @param to the index behind its last one
   * @param column where it starts, in columns of a screen
   * @param text its words
   */
  record Cell(int from, int to, int column, Text text) {
    private static Cell of(Text line, int from, int to, int[] columns) {
      String chars = line.chars();
      int first = from;
      while (first < to && Signs.isBlank(chars.charAt(first))) {
        first++;
      }
      int last = to;
      while (last > first && Signs.isBlank(chars.charAt(last - 1))) {
        last--;
      }
      int start = first < last ? first : from;
      int end = Math.max(start, last);
      return new Cell(start, end, columns[start], line.sub(start, end));
    }

    boolean isBlank() {
      return text.isBlank();
    }
  }

  /** Narrower gaps stand inside words that are set apart: {@code 联 系 人}. */
  private static final int WIDE = 2;

  /** The first character of a script that is set twice as wide as Latin: Hangul, Han, Kana. */
  private static final int FIRST_WIDE = 0x1100;

  /** The signs that draw lines between the cells of text tables. */
  private static final String BARS = "|│┃║¦";

  /** What rules between rows are drawn with. */
  /** Whether it parts cells: {@code |}. */
  static boolean isBar(char c) {
    return BARS.indexOf(c) >= 0;
  }

  private static final String RULES = "-=+:|│┃║┼├┤┌┐└┘┬┴─━╋┠┨┏┓┗┛┯┷═╬ ";

  /** The cells of a line that is a row; empty where nothing parts it. */
  static Optional<RowCells> tryCut(Line line) {
    String chars = Signs.stripEnd(Signs.fold(line.text().chars()));
    if (chars.isEmpty() || isRule(line)) {
      return Optional.empty();
    }
    if (chars.chars().anyMatch(RowCells::isBar)) {
      return Optional.of(pipes(line.text(), chars)).filter(cut -> !cut.cells().isEmpty());
    }
    int first = 0;
    while (first < chars.length()
        && Signs.isBlank(chars.charAt(first))
        && chars.charAt(first) != '\t') {
      first++;
    }
    boolean tabs = chars.indexOf('\t', first) >= 0;
    RowCells cut = tabs ? tabs(line.text(), chars) : blanks(line.text(), chars);
    return cut.cells.size() > 1 ? Optional.of(cut) : Optional.empty();
  }

  /** Whether the line is a rule between rows: {@code |---|---|}. */
  static boolean isRule(Line line) {
    String chars = Signs.strip(line.text().chars());
    return chars.length() > 2
        && chars.chars().allMatch(c -> RULES.indexOf(c) >= 0)
        && chars.chars().anyMatch(c -> c == '-' || c == '=' || c >= '─' && c <= '╿');
  }

  static boolean isBar(int c) {
    return BARS.indexOf(c) >= 0;
  }

  private static RowCells pipes(Text text, String chars) {
    List<Cell> cells = new ArrayList<>();
    int[] columns = columns(text.chars());
    List<Integer> bars = new ArrayList<>();
    int first = firstWord(chars, 0);
    int from = isBar(chars.charAt(first)) ? first + 1 : first;
    for (int i = first; i <= chars.length(); i++) {
      boolean end = i == chars.length();
      if (i >= from && (end ? from < i : isBar(chars.charAt(i)))) {
        cells.add(Cell.of(text, from, i, columns));
        from = i + 1;
      }
      if (!end && isBar(chars.charAt(i))) {
        bars.add(i);
      }
    }
    return new RowCells(Carrier.PIPES, cells, bars);
  }

  private static RowCells tabs(Text text, String chars) {
    List<Cell> cells = new ArrayList<>();
    int[] columns = columns(text.chars());
    int from = 0;
    for (int i = 0; i <= chars.length(); i++) {
      if (i == chars.length() || chars.charAt(i) == '\t') {
        cells.add(Cell.of(text, from, i, columns));
        from = i + 1;
      }
    }
    return new RowCells(Carrier.TABS, cells, List.of());
  }

  private static RowCells blanks(Text text, String chars) {
    List<Cell> cells = new ArrayList<>();
    int[] columns = columns(text.chars());
    int from = firstWord(chars, 0);
    while (from < chars.length()) {
      int to = from;
      int next = from;
      while (next < chars.length() && next - to < WIDE) {
        if (Signs.isBlank(chars.charAt(next))) {
          next++;
        } else {
          to = ++next;
        }
      }
      cells.add(Cell.of(text, from, to, columns));
      from = firstWord(chars, to);
    }
    return new RowCells(Carrier.BLANKS, cells, List.of());
  }

  private static int firstWord(String chars, int from) {
    int at = from;
    while (at < chars.length() && Signs.isBlank(chars.charAt(at))) {
      at++;
    }
    return at;
  }

  /** How many columns of a screen the characters in front of each index take. */
  private static int[] columns(String chars) {
    int[] columns = new int[chars.length() + 1];
    for (int i = 0; i < chars.length(); i++) {
      columns[i + 1] = columns[i] + (chars.charAt(i) < FIRST_WIDE ? 1 : 2);
    }
    return columns;
  }
}
