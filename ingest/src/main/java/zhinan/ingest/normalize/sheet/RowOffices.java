package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhinan.ingest.normalize.office.Joined;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.table.GridSlot;
import zhinan.ingest.table.RepeatedCells;
import zhinan.ingest.table.TableOrientation;
import zhinan.ingest.table.TableSection;
import zhinan.ingest.words.LabelWords;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/**
 * Reads the rows of a table from the top and keeps what holds further down: the district of a line
 * between the rows, merged cells, 同上. Single-use.
 */
final class RowOffices {
  private final CellSigns signs;
  private final OfficeHeads heads;
  private final PhoneCut phones;
  private final CellCut cut;
  private final ShortRows shortRows;
  private final List<OfficeCells> offices = new ArrayList<>();

  private RepeatedCells repeated = new RepeatedCells(List.of(), Set.of(), TableOrientation.UPRIGHT);

  /** By name column, the office that its last row gave. */
  private final Map<Integer, OfficeCells> last = new HashMap<>();

  private Text district = Office.NOTHING;
  private Text hours = Office.NOTHING;

  RowOffices(LabelWords words, CellSigns signs, OfficeHeads heads) {
    this.signs = signs;
    this.heads = heads;
    this.cut = new CellCut(words, signs);
    this.shortRows = new ShortRows(signs);
    this.phones = new PhoneCut(words, signs);
  }

  /** What was read so far, in the order of the rows. */
  List<OfficeCells> offices() {
    return offices;
  }

  /** Hours that a line of the table states for all its offices. */
  Text hours() {
    return hours;
  }

  void read(TableSection section, List<OfficeGroup> groups, TableOrientation orientation) {
    last.clear();
    repeated =
        new RepeatedCells(
            groups.stream().map(OfficeGroup::indexes).toList(),
            OfficeGroups.sharedColumns(section, groups),
            orientation);
    for (TableSection.Row row : section.rows()) {
      switch (row.kind()) {
        case LINE -> line(row.slots());
        case ENTRY -> keyed(row.slots());
        case BODY -> {
          List<GridSlot> slots = repeated.fill(aligned(row.slots(), groups));
          groups.forEach(group -> body(slots, group));
        }
        default -> {}
      }
    }
  }

  private void line(List<GridSlot> row) {
    Text line = row.stream().filter(GridSlot::isSaid).findFirst().orElse(GridSlot.NONE).text();
    repeated.line();
    last.clear();
    Optional<Text> named = signs.divisions().district(line);
    if (named.isPresent()) {
      district = named.get();
    } else if (!signs.phones(line).isEmpty()) {
      OfficeCells office = new OfficeCells();
      phones
          .pieces(OfficeField.PHONES, "", line)
          .forEach(piece -> office.add(piece.role(), piece.text()));
      add(office, line);
    } else if (CellShapes.isHours(line.chars())) {
      hours(line);
    }
  }

  /**
   * Hours by themselves go on with those of the office above, whose merged cells a text dump left
   * out; others hold for all.
   */
  private void hours(Text line) {
    List<Text> found = signs.hours(line);
    OfficeCells office = offices.isEmpty() ? new OfficeCells() : offices.get(offices.size() - 1);
    if (office.says(OfficeField.HOURS)
        && !found.isEmpty()
        && found.get(0).start() == line.start()) {
      office.add(OfficeField.HOURS, line);
      office.addWords(line);
    } else if (!found.isEmpty()) {
      hours = found.get(0);
    }
  }

  private void keyed(List<GridSlot> row) {
    GridSlot label = heads.label(row).orElseThrow();
    List<GridSlot> said = row.stream().filter(GridSlot::isSaid).toList();
    List<Text> values =
        said.subList(said.indexOf(label) + 1, said.size()).stream().map(GridSlot::text).toList();
    OfficeField role = heads.labelRole(label.chars());
    if (role == OfficeField.HOURS) {
      hours = Joined.lines(values);
      return;
    }
    OfficeCells office = new OfficeCells();
    office.add(OfficeField.NAME, label.text().sub(0, heads.ownerOf(label.chars()).length()));
    values.forEach(value -> office.add(role, value));
    add(office, Joined.lines(said.stream().map(GridSlot::text).toList()));
  }

  private void add(OfficeCells office, Text words) {
    office.addWords(words);
    offices.add(office);
  }

  private List<GridSlot> aligned(List<GridSlot> row, List<OfficeGroup> groups) {
    return groups.size() == 1
        ? shortRows.aligned(row, groups.get(0).columns(), repeated.above())
        : row;
  }

  private void body(List<GridSlot> row, OfficeGroup group) {
    OfficeRow read = new OfficeRow(signs, cut, group, row);
    GridSlot name = row.get(group.name().index());
    int key = group.name().index();
    if (read.isEmpty()) {
      return;
    }
    if (name.isSaid() && read.isDistrictLine()) {
      district = name.text();
    } else if (last.containsKey(key) && read.goesOn(name)) {
      last.get(key).append(read.own());
    } else {
      OfficeCells office = read.all();
      boolean unnamed = name.isBlank() && !read.own().says(OfficeField.SERIAL);
      GridSlot above = repeated.above().getOrDefault(key, GridSlot.NONE);
      if (unnamed && !above.isBlank()) {
        office.add(OfficeField.NAME, above.text());
      }
      if (!office.says(OfficeField.DISTRICT)) {
        office.add(OfficeField.DISTRICT, district);
      }
      offices.add(office);
      last.put(key, office);
    }
  }

  /**
   * Rows of a text dump that lack their first cells, since merged cells above cover them, and so
   * stand too far left: under {@code 区 | 派出所 | 地址 | 电话} a row {@code 白桦派出所 | 白桦街3号 | 83600002}.
   * They are moved right when more of their cells then hold what their columns promise.
   */
  private static final class ShortRows {
    private final CellSigns signs;

    ShortRows(CellSigns signs) {
      this.signs = signs;
    }

    /** The row at its place, led by the words of the rows above; the same where it stands right. */
    List<GridSlot> aligned(
        List<GridSlot> row, List<OfficeColumn> columns, Map<Integer, GridSlot> above) {
      int cells = (int) row.stream().filter(slot -> slot.top() && slot.left()).count();
      int missing = row.size() - cells;
      boolean isShort =
          missing > 0
              && row.size() == columns.size()
              && row.subList(0, cells).stream().allMatch(slot -> slot.top() && slot.left());
      if (!isShort || fits(row, columns, cells, missing) <= fits(row, columns, cells, 0)) {
        return row;
      }
      List<GridSlot> moved = new ArrayList<>();
      for (int column = 0; column < missing; column++) {
        moved.add(GridSlot.NONE.filledFrom(above.getOrDefault(column, GridSlot.NONE)));
      }
      row.subList(0, cells).forEach(slot -> moved.add(slot.moved()));
      return moved;
    }

    /** How many of the cells hold what their columns promise when they start so far right. */
    private int fits(List<GridSlot> row, List<OfficeColumn> columns, int cells, int shift) {
      int fits = 0;
      for (int i = 0; i < cells; i++) {
        OfficeColumn column = columns.get(i + shift);
        boolean typed = !column.roles().isEmpty() && OfficeColumns.isTyped(column.roles().get(0));
        Text words = row.get(i).text();
        fits += typed && !words.isBlank() && signs.agrees(column.roles().get(0), words) ? 1 : 0;
      }
      return fits;
    }
  }
}
