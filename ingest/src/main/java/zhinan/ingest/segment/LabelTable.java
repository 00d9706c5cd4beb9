package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.model.SectionKind;
import zhinan.text.Brackets;
import zhinan.text.Label;
import zhinan.text.LabelFamily;

/**
 * The cells of a table that tells about one matter, by their roles: {@code 受理条件 | 年满…}, {@code 事项类型
 * | 行政许可 | 办件类型 | 承诺件}, a label over several rows, a group of labels in front of them. Single-use:
 * a cursor over rows.
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
    LABEL,
    VALUE
  }

  record Piece(Role role, GridCell cell) {}

  /** Fewer kinds of headings may be the fields of an office or a paper. */
  private static final int FEWEST_KINDS = 3;

  /**
   * The share of rows that must start with a heading word; tables of matters have words of their
   * own among them.
   */
  private static final double LABELLED = 0.5;

  /** What is longer outside of brackets is no label; the longest heading word has 16 characters. */
  private static final int LONGEST_LABEL = 20;

  private static final Set<SectionKind> OFFICE =
      EnumSet.of(
          SectionKind.LOCATION,
          SectionKind.CONTACT,
          SectionKind.HOURS,
          SectionKind.AGENCY,
          SectionKind.SUPERVISION,
          SectionKind.OTHER);

  private final HeadingMarker marker;
  private final Grid grid;
  private final List<Piece> pieces = new ArrayList<>();
  private final Set<List<SectionKind>> kinds = new HashSet<>();
  private int rows;
  private int labelled;

  private LabelTable(HeadingMarker marker, Grid grid) {
    this.marker = marker;
    this.grid = grid;
  }

  /** The cells in reading order; empty where the table is no such table. */
  static Optional<List<Piece>> tryRead(HeadingMarker marker, Grid grid) {
    LabelTable table = new LabelTable(marker, grid);
    grid.cells().stream()
        .collect(Collectors.groupingBy(GridCell::row, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(table::row);
    return table.tellsOneMatter() ? Optional.of(table.pieces) : Optional.empty();
  }

  private boolean tellsOneMatter() {
    long matter = kinds.stream().filter(k -> !OFFICE.containsAll(k)).count();
    return kinds.size() >= FEWEST_KINDS
        && matter >= FEWEST_KINDS - 1
        && labelled >= LABELLED * rows;
  }

  private void row(List<GridCell> cells) {
    int at =
        cells.size() > 2
                && cells.get(0).text().chars().matches("[0-9]{1,2}")
                && isLabel(cells.get(1))
            ? 1
            : 0;
    cells.subList(0, at).forEach(cell -> add(Role.NUMBER, cell));
    if (cells.size() > at + 2
        && cells.get(at).rowSpan() > 1
        && isLabel(cells.get(at + 1))
        && !isLabel(cells.get(at + 2))) {
      add(Role.NAME, cells.get(at++));
    }
    fields(cells.subList(at, cells.size()));
  }

  private void fields(List<GridCell> cells) {
    if (cells.size() == 1 && cells.get(0).columnSpan() == grid.columns()) {
      add(Role.TITLE, cells.get(0));
      return;
    }
    boolean first = !cells.isEmpty() && cells.get(0).column() == 0;
    boolean label = cells.size() > 1 && isLabel(cells.get(0)) && !isLabel(cells.get(1));
    rows += first || label ? 1 : 0;
    labelled += label ? 1 : 0;
    boolean own =
        cells.size() > 1
            && first
            && grid.columns() == 2
            && isShort(cells.get(0))
            && !isLabel(cells.get(1));
    boolean pairs =
        label
            && cells.size() % 2 == 0
            && IntStream.range(0, cells.size())
                .allMatch(i -> i % 2 == 1 || isShort(cells.get(i)) && isLabel(cells.get(i)));
    for (int i = 0; i < cells.size(); i++) {
      boolean isLabel = pairs ? i % 2 == 0 : i == 0 && (label || own);
      add(isLabel ? Role.LABEL : Role.VALUE, cells.get(i));
    }
  }

  private void add(Role role, GridCell cell) {
    pieces.add(new Piece(role, cell));
    if (role == Role.LABEL) {
      List<SectionKind> known = marker.kinds(words(cell));
      if (!known.isEmpty()) {
        kinds.add(known);
      }
    }
  }

  private boolean isShort(GridCell cell) {
    return !cell.text().isBlank()
        && Brackets.of(cell.text().chars()).without().length() <= LONGEST_LABEL;
  }

  private boolean isLabel(GridCell cell) {
    String chars = cell.text().chars().strip();
    boolean field =
        marker
            .label(chars)
            .map(Label::family)
            .filter(family -> family == LabelFamily.MATTER_FIELD)
            .isPresent();
    return isShort(cell) && (field || !marker.kinds(words(cell)).isEmpty());
  }

  /** The cell's words without a label of their own. */
  private String words(GridCell cell) {
    String chars = cell.text().chars().strip();
    return chars.substring(marker.label(chars).map(Label::length).orElse(0));
  }
}
