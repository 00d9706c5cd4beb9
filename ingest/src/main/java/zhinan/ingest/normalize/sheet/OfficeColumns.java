package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhinan.ingest.table.Ditto;
import zhinan.ingest.table.GridSlot;
import zhinan.ingest.table.TableSection;
import zhinan.ingest.words.LabelWords;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/**
 * Finds out what the columns of a section say: by the words at their heads, and by what their cells
 * hold where the head is unknown or lies.
 */
final class OfficeColumns {
  /** Cells of a column that are looked at; a page of a table holds about as many. */
  private static final int SAMPLE = 30;

  private final LabelWords words;
  private final CellSigns signs;

  OfficeColumns(LabelWords words, CellSigns signs) {
    this.words = words;
    this.signs = signs;
  }

  List<OfficeColumn> of(TableSection section) {
    List<List<GridSlot>> bodies = section.bodies();
    int width = bodies.isEmpty() ? 0 : bodies.get(0).size();
    List<OfficeColumn> columns = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      List<Text> sample = sample(bodies, column);
      columns.add(column(column, header(section, column), sample, repeats(bodies, column, sample)));
    }
    return columns;
  }

  /** The words of all levels; a cell that covers several levels counts once. */
  private static List<String> header(TableSection section, int column) {
    return section.over(column).stream().map(GridSlot::bare).toList();
  }

  private List<Text> sample(List<List<GridSlot>> bodies, int column) {
    List<Text> sample = new ArrayList<>();
    for (int row = 0; row < bodies.size() && sample.size() < SAMPLE; row++) {
      GridSlot slot = bodies.get(row).get(column);
      if (slot.isSaid() && !signs.isAbsent(slot.text()) && !Ditto.is(slot.text())) {
        sample.add(slot.text());
      }
    }
    return sample;
  }

  private static boolean repeats(List<List<GridSlot>> bodies, int column, List<Text> sample) {
    return sample.isEmpty() && bodies.stream().anyMatch(row -> Ditto.is(row.get(column).value()));
  }

  private OfficeColumn column(int index, List<String> levels, List<Text> sample, boolean repeats) {
    String header = String.join("", levels);
    List<OfficeField> said = words.fields(header);
    boolean seasonal = said.equals(List.of(OfficeField.SEASON));
    List<OfficeField> named = seasonal ? List.of(OfficeField.HOURS) : said;
    String season = seasonal ? levels.get(levels.size() - 1) : "";
    Optional<OfficeField> held =
        named.isEmpty() || named.contains(OfficeField.NAME) ? held(sample) : Optional.empty();
    List<OfficeField> roles =
        named.isEmpty()
            ? held.filter(role -> fits(role, index, header)).stream().toList()
            : settled(named, sample);
    int evidence = roles.isEmpty() ? 0 : evidence(roles.get(0), sample);
    int distinct = (int) sample.stream().map(Text::chars).distinct().count();
    return new OfficeColumn(
        index,
        header,
        season,
        roles,
        held,
        !named.isEmpty(),
        evidence,
        distinct,
        sample.size(),
        repeats);
  }

  /**
   * What the header says, unless no cell bears it out: {@code 办理地点及咨询电话} over cells that hold
   * addresses only is a column of addresses.
   */
  private List<OfficeField> settled(List<OfficeField> named, List<Text> sample) {
    List<OfficeField> borne =
        named.stream().filter(role -> !isTyped(role) || holdsAny(role, sample)).toList();
    if (!borne.isEmpty()) {
      return borne;
    }
    return held(sample).filter(role -> role != OfficeField.SERIAL).map(List::of).orElse(named);
  }

  private boolean holdsAny(OfficeField role, List<Text> sample) {
    return switch (role) {
      case PHONES, SUPERVISION -> sample.stream().anyMatch(cell -> !signs.phones(cell).isEmpty());
      default -> evidence(role, sample) > 0;
    };
  }

  /** Whether cells show by themselves that they are of this role. */
  static boolean isTyped(OfficeField role) {
    return role == OfficeField.PHONES
        || role == OfficeField.SUPERVISION
        || role == OfficeField.HOURS
        || role == OfficeField.ADDRESS;
  }

  /** A number under an unknown header is an amount; running numbers lead or have no header. */
  private static boolean fits(OfficeField role, int index, String header) {
    return role != OfficeField.SERIAL || header.isEmpty() || index == 0;
  }

  private int evidence(OfficeField role, List<Text> sample) {
    return (int) sample.stream().filter(cell -> signs.agrees(role, cell)).count();
  }

  /** What more than half of the cells hold. */
  private Optional<OfficeField> held(List<Text> sample) {
    Map<OfficeField, Integer> counts = new EnumMap<>(OfficeField.class);
    sample.forEach(cell -> signs.role(cell).ifPresent(role -> counts.merge(role, 1, Integer::sum)));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > sample.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
