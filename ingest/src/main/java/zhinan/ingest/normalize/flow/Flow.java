package zhinan.ingest.normalize.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.ingest.table.DataCell;
import zhinan.ingest.table.DataColumn;
import zhinan.ingest.table.DataRow;
import zhinan.ingest.table.DataTable;
import zhinan.ingest.table.TableHeads;
import zhinan.text.Folded;
import zhinan.text.Text;
import zhinan.text.WordList;

/**
 * The words of a body in one row, made for matching: blanks left out, signs folded, pieces and
 * table rows parted by LF, cells by TAB. Every stretch of it can be turned back into the printed
 * words with their places.
 *
 * <p>Example: {@code 15 个工作 日（不含公示）} flows as {@code 15个工作日(不含公示)}. Words are laid out when they
 * are first asked for, since most bodies say nothing that a reader looks for ({@link #says}). For
 * one thread.
 */
public final class Flow {
  /** Cells that are looked at; the fee tables of guides have some dozens. */
  private static final int MAX_CELLS = 2_000;

  /**
   * Characters of a body that are read; the longest section of limits, fees or agents at hand has
   * 7,000, with the form that got into it.
   */
  private static final int MAX_LENGTH = 100_000;

  private static final TableHeads<FlowColumn> HEADS = FlowColumn.heads();

  private final Body body;
  private Optional<LaidOut> laidOut = Optional.empty();

  private Flow(Body body) {
    this.body = body;
  }

  /** The words of a body. */
  public static Flow of(Body body) {
    return new Flow(body);
  }

  private LaidOut laidOut() {
    if (laidOut.isEmpty()) {
      Layout layout = new Layout();
      body.pieces().forEach(layout::add);
      laidOut = Optional.of(new LaidOut(layout.row.build(), layout.cells));
    }
    return laidOut.get();
  }

  /** The row and the cells of its tables. */
  private record LaidOut(Folded row, List<Cell> cells) {}

  /**
   * Whether one of the words stands in a line or cell of the body, wherever the row has it; where
   * none does, none stands in the row between two breaks.
   */
  public boolean says(WordList words) {
    return body.pieces().stream().anyMatch(piece -> says(piece, words));
  }

  private static boolean says(Body.Piece piece, WordList words) {
    if (piece instanceof Sheet sheet) {
      return sheet.cells().stream().anyMatch(cell -> says(cell.text(), words));
    }
    return piece instanceof Line line && says(line.text(), words);
  }

  private static boolean says(Text text, WordList words) {
    return words.within(Folded.chars(text.chars()));
  }

  /** The row of folded characters. */
  public String chars() {
    return laidOut().row().chars();
  }

  public int length() {
    return laidOut().row().length();
  }

  /** Whether nothing is said: a table of empty cells is no answer. */
  public boolean isBlank() {
    return chars().isBlank();
  }

  /** All cells of tables in document order. */
  public List<Cell> cells() {
    return laidOut().cells();
  }

  /** The cell that holds the character at an index of the row. */
  public Optional<Cell> cellAt(int index) {
    return cells().stream().filter(cell -> cell.from() <= index && index < cell.to()).findFirst();
  }

  /**
   * The printed words from {@code from} to before {@code to}, wrapped lines joined; of a table that
   * was turned in the order of the document, and none of them twice.
   */
  public Text words(int from, int to) {
    Text printed = laidOut().row().printed(from, Math.max(from, to));
    String words = printed.chars();
    TreeMap<Integer, Integer> kept = new TreeMap<>();
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) != '\n' && words.charAt(i) != '\t') {
        kept.putIfAbsent(printed.origin(i), i);
      }
    }
    StringBuilder chars = new StringBuilder();
    kept.values().forEach(i -> chars.append(words.charAt(i)));
    return kept.size() == words.length() && chars.toString().equals(words)
        ? printed
        : Text.placed(
            chars.toString(), kept.keySet().stream().mapToInt(Integer::intValue).toArray());
  }

  /**
   * A cell of a table.
   *
   * @param from its first character in the row
   * @param to behind its last
   * @param header the words of the table's header above it, {@code ""} for none
   * @param rowHead what its row is about, {@code ""} if it says that itself
   * @param kinds what its column is
   */
  public record Cell(int from, int to, String header, String rowHead, List<FlowColumn> kinds) {
    /** Whether its column is of a kind. */
    public boolean is(FlowColumn kind) {
      return kinds.contains(kind);
    }
  }

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
      DataTable<FlowColumn> table = DataTable.of(sheet.gridCells(), HEADS);
      if (table.rows().isEmpty()) {
        sheet.cells().forEach(cell -> addUnlessFull(cell.text(), '\n'));
        return;
      }
      table.captions().forEach(caption -> addUnlessFull(caption, '\n'));
      List<Text> lines = new ArrayList<>(table.lines());
      List<DataColumn<FlowColumn>> heads = List.of();
      for (DataRow<FlowColumn> record : table.rows()) {
        record.line().filter(lines::remove).ifPresent(line -> addUnlessFull(line, '\n'));
        if (!heads.contains(record.cells().get(0).column())) {
          heads =
              table.heads().stream()
                  .filter(section -> section.contains(record.cells().get(0).column()))
                  .findFirst()
                  .orElse(List.of());
          addHeads(heads);
        }
        add(record);
      }
      lines.forEach(line -> addUnlessFull(line, '\n'));
    }

    /** The words over the columns; those that span several once. */
    private void addHeads(List<DataColumn<FlowColumn>> columns) {
      Set<Integer> laid = new HashSet<>();
      for (DataColumn<FlowColumn> column : columns) {
        for (Text level : column.levels()) {
          if (!level.isBlank() && laid.add(level.start())) {
            addUnlessFull(level, laid.size() == 1 ? '\n' : '\t');
          }
        }
      }
    }

    private void add(DataRow<FlowColumn> record) {
      List<DataCell<FlowColumn>> cases = cases(record);
      String rowHead =
          cases.stream().map(head -> joined(head.text())).collect(Collectors.joining("，"));
      char separator = '\n';
      Text before = record.cells().get(0).text().sub(0, 0);
      for (DataCell<FlowColumn> cell : record.cells()) {
        if (isFull() || cells.size() == MAX_CELLS) {
          return;
        }
        int from = add(cell.text(), separator);
        List<FlowColumn> label =
            cell.column().levels().isEmpty() ? HEADS.labelRoles(before.chars()) : List.of();
        cells.add(
            new Cell(
                from,
                row.length(),
                Folded.chars(label.isEmpty() ? cell.column().head() : before.chars()),
                cases.contains(cell) ? "" : rowHead,
                label.isEmpty() ? cell.column().roles() : label));
        separator = '\t';
        before = cell.text();
      }
    }

    /**
     * What a row's cells are about: its cells of cases, else its first words. The fields of one
     * thing, one below the other, are about nothing else.
     */
    private static List<DataCell<FlowColumn>> cases(DataRow<FlowColumn> record) {
      List<DataCell<FlowColumn>> cases = record.all(FlowColumn.CASE);
      return cases.isEmpty() && !isTurned(record)
          ? record.lead().stream()
              .filter(lead -> !lead.column().has(FlowColumn.NOTE))
              .filter(lead -> !HEADS.isValue(lead.text()) && !isLabel(lead.text()))
              .toList()
          : cases;
    }

    private static boolean isTurned(DataRow<FlowColumn> record) {
      return record.cells().size() > 1
          && record.cells().get(0).spot().row() != record.cells().get(1).spot().row();
    }

    /** Whether a cell is the label of the next: {@code 法定办结时限 | 20个工作日}. */
    private static boolean isLabel(Text cell) {
      return !HEADS.labelRoles(cell.chars()).isEmpty();
    }

    private static String joined(Text words) {
      return words.chars().lines().map(String::strip).collect(Collectors.joining());
    }

    private void addUnlessFull(Text text, char separator) {
      if (!isFull()) {
        add(text, separator);
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
}
