package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import zhinan.ingest.table.Repetition;

/**
 * Finds out how many offices stand in a row: {@code 单位 | 咨询电话 | 单位 | 咨询电话 | 备注} are two columns
 * that come twice and one that holds for both. Columns are alike by their headers, else by their
 * roles.
 */
final class Groups {
  private final List<Column> columns;

  private Groups(List<Column> columns) {
    this.columns = columns;
  }

  static List<Group> of(List<Column> columns) {
    Groups groups = new Groups(columns);
    List<Group> found = groups.repeated(Column::key);
    found = found.isEmpty() ? groups.repeated(column -> column.roles().toString()) : found;
    return found.isEmpty() ? Group.of(columns).stream().toList() : found;
  }

  private List<Group> repeated(Function<Column, String> key) {
    List<String> keys = columns.stream().map(key).toList();
    for (int length = 2; length * 2 <= keys.size(); length++) {
      for (int start = 0; start + length * 2 <= keys.size(); start++) {
        List<Group> groups = split(Repetition.at(start, length, keys));
        if (!groups.isEmpty()) {
          return groups;
        }
      }
    }
    return List.of();
  }

  /** Empty unless it comes twice and every time names an office and says something of it. */
  private List<Group> split(Repetition repetition) {
    if (repetition.times() < 2) {
      return List.of();
    }
    List<Group> groups = new ArrayList<>();
    for (int time = 0; time < repetition.times(); time++) {
      if (Group.of(repetition.part(columns, time)).isEmpty()) {
        return List.of();
      }
      Group.of(repetition.withCommon(columns, time)).ifPresent(groups::add);
    }
    return groups;
  }
}
