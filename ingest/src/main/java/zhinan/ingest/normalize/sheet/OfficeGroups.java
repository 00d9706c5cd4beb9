package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import zhinan.ingest.table.GridSlot;
import zhinan.ingest.table.Repetition;
import zhinan.ingest.table.TableSection;
import zhinan.ingest.words.OfficeField;

/**
 * Finds out how many offices stand in a row: {@code 单位 | 咨询电话 | 单位 | 咨询电话 | 备注} are two columns
 * that come twice and one that holds for both. Columns are alike by their headers, else by their
 * roles.
 */
final class OfficeGroups {
  private final List<OfficeColumn> columns;

  private OfficeGroups(List<OfficeColumn> columns) {
    this.columns = columns;
  }

  static List<OfficeGroup> of(List<OfficeColumn> columns) {
    OfficeGroups groups = new OfficeGroups(columns);
    List<OfficeGroup> found = groups.repeated(OfficeColumn::key);
    found = found.isEmpty() ? groups.repeated(column -> column.roles().toString()) : found;
    return found.isEmpty() ? OfficeGroup.of(columns).stream().toList() : found;
  }

  private List<OfficeGroup> repeated(Function<OfficeColumn, String> key) {
    List<String> keys = columns.stream().map(key).toList();
    for (int length = 2; length * 2 <= keys.size(); length++) {
      for (int start = 0; start + length * 2 <= keys.size(); start++) {
        List<OfficeGroup> groups = split(Repetition.at(start, length, keys));
        if (!groups.isEmpty()) {
          return groups;
        }
      }
    }
    return List.of();
  }

  /** Empty unless it comes twice and every time names an office and says something of it. */
  private List<OfficeGroup> split(Repetition repetition) {
    if (repetition.times() < 2) {
      return List.of();
    }
    List<OfficeGroup> groups = new ArrayList<>();
    for (int time = 0; time < repetition.times(); time++) {
      if (OfficeGroup.of(repetition.part(columns, time)).isEmpty()) {
        return List.of();
      }
      OfficeGroup.of(repetition.withCommon(columns, time)).ifPresent(groups::add);
    }
    return groups;
  }

  /**
   * The columns in which columns an empty cell means that the words above hold on, as where a
   * merged cell came apart in a text dump: columns of districts, and columns of hours that are
   * filled only in the first row, or only where a new district starts.
   */
  static Set<Integer> sharedColumns(TableSection section, List<OfficeGroup> groups) {
    List<List<GridSlot>> rows = section.bodies();
    Set<Integer> shared = new HashSet<>();
    for (OfficeGroup group : groups) {
      List<OfficeColumn> columns = group.columns();
      columns.stream()
          .filter(
              column -> column.is(OfficeField.DISTRICT) && column.index() != group.name().index())
          .forEach(column -> shared.add(column.index()));
      columns.stream()
          .filter(column -> column.is(OfficeField.HOURS) && isMerged(rows, column.index(), shared))
          .forEach(column -> shared.add(column.index()));
    }
    return shared;
  }

  private static boolean isMerged(List<List<GridSlot>> rows, int column, Set<Integer> districts) {
    List<Integer> filled = filled(rows, column);
    return rows.size() > 1
        && (filled.equals(List.of(0))
            || districts.stream().anyMatch(other -> filled(rows, other).equals(filled))
                && filled.size() < rows.size());
  }

  /** The rows in which the column says something, 0-based. */
  private static List<Integer> filled(List<List<GridSlot>> rows, int column) {
    return IntStream.range(0, rows.size())
        .filter(row -> !rows.get(row).get(column).value().isBlank())
        .boxed()
        .toList();
  }
}
