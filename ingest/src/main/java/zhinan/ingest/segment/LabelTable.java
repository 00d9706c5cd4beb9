package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.ingest.segment.KeyRows.Row;
import zhinan.text.Text;

/**
 * The cells of a table by the roles that they have where it tells about one matter: {@code 受理条件 |
 * 年满…}, {@code 事项类型 | 行政许可 | 办件类型 | 承诺件}, a key over several rows, a group of keys in front of
 * them. Whether it does, {@link KeyRows} judges. Single-use: a cursor over rows.
 */
final class LabelTable {
  /** What a cell is for. */
  enum Role {
    /** The number of a row: {@code 3 | 申请材料 | …}. */
    NUMBER,
    /** A group of labels. */
    NAME,
    /** A cell over the whole width. */
    TITLE,
    /** The heads {@code 项目 | 内容}. */
    HEAD,
    LABEL,
    VALUE
  }

  record Piece(Role role, GridCell cell) {}

  /** The head of a list stands in its first row, or below a title. */
  private static final int HEAD_ROWS = 2;

  /** The share of rows that must start with a key. */
  private static final double LABELLED = 0.5;

  /** Of the cells that would be keys, so many sound like headings where keys stand in pairs. */
  private static final double PAIRED = 0.5;

  private final HeadingMarker marker;
  private final Grid grid;
  private final boolean paired;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Row> keys = new ArrayList<>();
  private final boolean list;
  private int rows;
  private int labelled;

  /** Rows with more cells beside their key than a small table in them would have. */
  private int wide;

  private LabelTable(HeadingMarker marker, Grid grid, List<List<GridCell>> lines) {
    this.marker = marker;
    this.grid = grid;
    this.paired = standInPairs(lines);
    this.list = lines.stream().limit(HEAD_ROWS).anyMatch(LabelTable::isListHead);
  }

  /** The table as it would be read. */
  static LabelTable of(HeadingMarker marker, Grid grid) {
    List<List<GridCell>> lines =
        List.copyOf(
            grid.cells().stream()
                .collect(Collectors.groupingBy(GridCell::row, TreeMap::new, Collectors.toList()))
                .values());
    LabelTable table = new LabelTable(marker, grid, lines);
    lines.forEach(table::row);
    return table;
  }

  /** The cells in reading order. */
  List<Piece> pieces() {
    return pieces;
  }

  /** Its keys and what stands beside each of them. */
  List<Row> keys() {
    return keys;
  }

  /**
   * Whether enough rows start with a key and most keys have one text beside them; a head with the
   * word for numbers is that of a list.
   */
  boolean isLabelled() {
    return !list && labelled > 0 && labelled >= LABELLED * rows && wide * 2 <= labelled;
  }

  /** Whether rows of four cells or six are a key and its value twice or three times. */
  private boolean standInPairs(List<List<GridCell>> lines) {
    List<GridCell> second =
        lines.stream()
            .map(line -> line.subList(numbers(line), line.size()))
            .filter(line -> line.size() > 2 && line.size() % 2 == 0)
            .flatMap(line -> IntStream.range(1, line.size() / 2).mapToObj(i -> line.get(2 * i)))
            .filter(cell -> !cell.text().isBlank())
            .toList();
    long sound =
        second.stream().filter(cell -> isKey(cell) && marker.sound(words(cell)) > 0).count();
    return sound > 0 && sound >= PAIRED * second.size();
  }

  /** How many cells with the row's number stand in front of its key. */
  private static int numbers(List<GridCell> cells) {
    return cells.size() > 2
            && cells.get(0).text().chars().matches("[0-9]{1,2}")
            && KeyRows.mayBeKey(cells.get(1).text().chars())
        ? 1
        : 0;
  }

  private static boolean isListHead(List<GridCell> cells) {
    return cells.size() > 2
        && !isKeyHead(cells)
        && cells.stream().anyMatch(cell -> TableHeadWord.NUMBER.is(cell.text().chars()));
  }

  /** {@code 序号 | 项目 | 内容}: the head of keys whose rows are numbered. */
  private static boolean isKeyHead(List<GridCell> cells) {
    return cells.size() == 3
        && TableHeadWord.NUMBER.is(cells.get(0).text().chars())
        && KeyRows.isHead(new Row(cells.get(1).text(), cells.get(2).text()));
  }

  private void row(List<GridCell> cells) {
    if (isKeyHead(cells)) {
      cells.forEach(cell -> pieces.add(new Piece(Role.HEAD, cell)));
      return;
    }
    int at = numbers(cells);
    cells.subList(0, at).forEach(cell -> pieces.add(new Piece(Role.NUMBER, cell)));
    if (isName(cells.subList(at, cells.size()))) {
      pieces.add(new Piece(Role.NAME, cells.get(at++)));
    }
    fields(cells.subList(at, cells.size()));
  }

  /**
   * Whether the first cell names a group of keys, the second one being the first of them; a key
   * with the head of a small table beside it ({@code 申请材料 | 材料名称 | 份数 | 形式}) is none.
   */
  private boolean isName(List<GridCell> cells) {
    return cells.size() > 2
        && cells.get(0).rowSpan() > 1
        && sounds(cells.get(1))
        && !sounds(cells.get(2))
        && !isOverTable(cells);
  }

  /** Whether a key holds for more rows than the first of several cells beside it. */
  private boolean isOverTable(List<GridCell> cells) {
    return cells.size() > 3
        && cells.get(0).rowSpan() > cells.get(1).rowSpan()
        && sounds(cells.get(0));
  }

  private void fields(List<GridCell> cells) {
    if (cells.size() == 1 && cells.get(0).columnSpan() == grid.columns()) {
      pieces.add(new Piece(Role.TITLE, cells.get(0)));
      return;
    }
    if (cells.size() == 2 && KeyRows.isHead(new Row(cells.get(0).text(), cells.get(1).text()))) {
      cells.forEach(cell -> pieces.add(new Piece(Role.HEAD, cell)));
      return;
    }
    boolean first = !cells.isEmpty() && cells.get(0).column() == 0;
    boolean over = isOverTable(cells);
    boolean known = over || cells.size() > 1 && sounds(cells.get(0)) && !sounds(cells.get(1));
    boolean own = cells.size() == 2 && first && isKey(cells.get(0));
    boolean pairs =
        paired && !over && cells.size() % 2 == 0 && evenCells(cells).allMatch(this::isKey);
    rows += first || known ? 1 : 0;
    labelled += known || own || pairs ? 1 : 0;
    wide += known && !pairs && cells.size() > 2 ? 1 : 0;
    for (int i = 0; i < cells.size(); i++) {
      boolean label = pairs ? i % 2 == 0 : i == 0 && (known || own);
      pieces.add(new Piece(label ? Role.LABEL : Role.VALUE, cells.get(i)));
      if (label) {
        keys.add(new Row(cells.get(i).text(), value(cells, i + 1, pairs ? i + 2 : cells.size())));
      }
    }
  }

  private static java.util.stream.Stream<GridCell> evenCells(List<GridCell> cells) {
    return IntStream.range(0, cells.size() / 2).mapToObj(i -> cells.get(2 * i));
  }

  private static Text value(List<GridCell> cells, int from, int to) {
    return Text.join(cells.subList(from, to).stream().map(GridCell::text).toList());
  }

  private boolean isKey(GridCell cell) {
    return KeyRows.mayBeKey(cell.text().chars());
  }

  private boolean sounds(GridCell cell) {
    return isKey(cell) && marker.sound(words(cell)) > 0;
  }

  /** The cell's words without a label of their own. */
  private String words(GridCell cell) {
    String chars = cell.text().chars().strip().replace('\n', ' ');
    return chars.substring(marker.label(chars).map(label -> label.length()).orElse(0));
  }
}
