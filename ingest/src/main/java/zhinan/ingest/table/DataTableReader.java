package zhinan.ingest.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.table.TableSection.Row;
import zhinan.text.Text;

/** Reads one table, section by section, row by row. Single-use. */
final class DataTableReader<K> {
  private final TableHeads<K> vocabulary;
  private final List<Text> captions = new ArrayList<>();
  private final List<List<DataColumn<K>>> heads = new ArrayList<>();
  private final List<DataRow<K>> rows = new ArrayList<>();
  private final List<Text> lines = new ArrayList<>();
  private final List<TableDoubt> doubts = new ArrayList<>();

  /** The cells that say something by themselves, by where they start. */
  private final Map<DataCell.Spot, DataCell<K>> origins = new HashMap<>();

  private Optional<Text> line = Optional.empty();
  private TableOrientation orientation = TableOrientation.UPRIGHT;

  DataTableReader(TableHeads<K> vocabulary) {
    this.vocabulary = vocabulary;
  }

  DataTable<K> read(List<GridCell> cells) {
    TableGrid grid = TableGrid.of(cells);
    if (grid.columns() == 0 && !cells.isEmpty()) {
      doubts.add(new TableDoubt(TableDoubt.What.TOO_LARGE, cells.get(0).text()));
    }
    TurnedTable upright = TurnedTable.of(grid, vocabulary);
    orientation = upright.orientation();
    upright.lines().forEach(slot -> line(slot.text()));
    for (TableSection section : TableSection.of(upright.grid(), vocabulary)) {
      section(section);
    }
    return new DataTable<>(orientation, captions, heads, rows, lines, doubts);
  }

  private void line(Text words) {
    (rows.isEmpty() && heads.isEmpty() ? captions : lines).add(words);
    line = Optional.of(words);
  }

  private void section(TableSection section) {
    if (section.bodies().isEmpty()) {
      section.rows().forEach(this::said);
      return;
    }
    doubt(section);
    if (!section.heads().isEmpty()) {
      line = Optional.empty();
    }
    List<DataColumn<K>> columns = columns(section);
    List<List<DataColumn<K>>> groups = groups(columns);
    RepeatedCells repeated = repeated(columns, groups);
    if (!section.heads().isEmpty()) {
      heads.add(columns);
    }
    for (Row row : section.rows()) {
      if (row.kind() != RowKind.BODY && row.kind() != RowKind.ENTRY) {
        said(row);
        repeated.line();
        continue;
      }
      if (heads.isEmpty() || heads.get(heads.size() - 1) != columns) {
        heads.add(columns);
      }
      List<DataCell<K>> cells = cells(row.slots(), repeated.fill(row.slots()), columns);
      for (List<DataColumn<K>> group : groups) {
        record(group, groups, cells);
      }
    }
  }

  private RepeatedCells repeated(List<DataColumn<K>> columns, List<List<DataColumn<K>>> groups) {
    Set<Integer> reaching = new HashSet<>();
    columns.stream()
        .filter(column -> column.roles().stream().anyMatch(vocabulary::reachesDown))
        .forEach(column -> reaching.add(column.index()));
    return new RepeatedCells(
        groups.stream().map(group -> group.stream().map(DataColumn::index).toList()).toList(),
        reaching,
        orientation);
  }

  private void said(Row row) {
    row.slots().stream().filter(GridSlot::isSaid).forEach(slot -> line(slot.text()));
  }

  private void doubt(TableSection section) {
    HeadCertainty certainty = section.certainty();
    if (certainty == HeadCertainty.NONE || certainty == HeadCertainty.POSITION) {
      List<List<GridSlot>> from =
          certainty == HeadCertainty.NONE ? section.bodies() : section.heads();
      from.get(0).stream()
          .filter(GridSlot::isSaid)
          .findFirst()
          .ifPresent(
              slot ->
                  doubts.add(
                      new TableDoubt(
                          certainty == HeadCertainty.NONE
                              ? TableDoubt.What.NO_HEAD
                              : TableDoubt.What.HEAD_BY_PLACE,
                          slot.text())));
    }
  }

  private List<DataColumn<K>> columns(TableSection section) {
    List<List<GridSlot>> bodies = section.bodies();
    List<DataColumn<K>> columns = new ArrayList<>();
    for (int i = 0; i < bodies.get(0).size(); i++) {
      List<Text> levels = section.over(i).stream().map(GridSlot::text).toList();
      StringBuilder head = new StringBuilder();
      levels.forEach(level -> head.append(GridSlot.key(level.chars())));
      List<K> named = head.isEmpty() ? List.of() : vocabulary.roles(head.toString());
      List<K> roles =
          named.isEmpty() ? vocabulary.held(sample(bodies, i)).stream().toList() : named;
      columns.add(new DataColumn<>(i, levels, roles, !named.isEmpty()));
    }
    return columns;
  }

  private static List<Text> sample(List<List<GridSlot>> bodies, int column) {
    return bodies.stream()
        .limit(HeadFinder.SAMPLE)
        .map(row -> row.get(column))
        .filter(slot -> slot.isSaid() && !Ditto.is(slot.text()))
        .map(GridSlot::text)
        .toList();
  }

  private List<DataCell<K>> cells(
      List<GridSlot> row, List<GridSlot> filled, List<DataColumn<K>> columns) {
    List<DataCell<K>> cells = new ArrayList<>();
    for (DataColumn<K> column : columns) {
      GridSlot slot = row.get(column.index());
      GridSlot says = filled.get(column.index());
      DataCell.Spot spot = new DataCell.Spot(slot.sourceRow(), slot.sourceColumn());
      DataCell.Spot source = new DataCell.Spot(says.sourceRow(), says.sourceColumn());
      Optional<DataCell<K>> repeats =
          says == slot ? Optional.empty() : Optional.ofNullable(origins.get(source));
      DataCell<K> cell =
          new DataCell<>(column, says.value(), slot.value(), slot.isSaid(), repeats, spot);
      if (slot.isSaid() && says == slot) {
        origins.put(spot, cell);
      }
      cells.add(cell);
    }
    return cells;
  }

  /** One record of a row; none where its own columns, not those of all records, are blank. */
  private void record(
      List<DataColumn<K>> group, List<List<DataColumn<K>>> groups, List<DataCell<K>> cells) {
    List<DataCell<K>> own = group.stream().map(column -> cells.get(column.index())).toList();
    boolean says =
        own.stream()
            .filter(cell -> groups.size() == 1 || !isShared(cell.column(), groups))
            .anyMatch(cell -> !cell.printed().isBlank());
    if (!says) {
      return;
    }
    own.stream()
        .filter(cell -> Ditto.is(cell.text()))
        .forEach(cell -> doubts.add(new TableDoubt(TableDoubt.What.NOTHING_ABOVE, cell.printed())));
    rows.add(new DataRow<>(own, line));
  }

  private boolean isShared(DataColumn<K> column, List<List<DataColumn<K>>> groups) {
    return groups.stream().allMatch(group -> group.contains(column));
  }

  /** The columns of each record in a row. */
  private List<List<DataColumn<K>>> groups(List<DataColumn<K>> columns) {
    List<List<DataColumn<K>>> groups =
        repeated(columns, column -> HeadFinder.outside(column.head()), false);
    if (groups.isEmpty()) {
      groups =
          repeated(
              columns, column -> column.roles().size() == 1 ? column.roles().toString() : "", true);
    }
    return groups.isEmpty() ? List.of(columns) : groups;
  }

  /**
   * Columns that come twice by the given key; a single one only where the table is nothing but it.
   *
   * @param atEdge whether the records must begin at the left edge; columns that are only alike may
   *     be two values of one record
   */
  private List<List<DataColumn<K>>> repeated(
      List<DataColumn<K>> columns, Function<DataColumn<K>, String> key, boolean atEdge) {
    List<String> keys = columns.stream().map(key).toList();
    for (int length = 1; length * 2 <= keys.size(); length++) {
      for (int start = 0; start + length * 2 <= keys.size() && (start == 0 || !atEdge); start++) {
        Repetition found = Repetition.at(start, length, keys);
        Set<String> part = new HashSet<>(found.part(keys, 0));
        boolean whole = start == 0 && found.times() * length == keys.size();
        if (found.times() > 1
            && part.size() == length
            && !part.contains("")
            && (length > 1 || whole && !atEdge)) {
          List<List<DataColumn<K>>> groups = new ArrayList<>();
          for (int time = 0; time < found.times(); time++) {
            groups.add(found.withCommon(columns, time));
          }
          return groups;
        }
      }
    }
    return List.of();
  }
}
