package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
        int times = times(keys, start, length);
        List<Group> groups = times < 2 ? List.of() : split(start, length, times);
        if (!groups.isEmpty()) {
          return groups;
        }
      }
    }
    return List.of();
  }

  private static int times(List<String> keys, int start, int length) {
    int times = 1;
    int at = start + length;
    while (at + length <= keys.size()
        && keys.subList(at, at + length).equals(keys.subList(start, start + length))) {
      times++;
      at += length;
    }
    return times;
  }

  /** Empty unless every repetition names an office and says something of it. */
  private List<Group> split(int start, int length, int times) {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      int from = start + i * length;
      if (Group.of(columns.subList(from, from + length)).isEmpty()) {
        return List.of();
      }
      List<Column> own = new ArrayList<>(columns.subList(0, start));
      own.addAll(columns.subList(from, from + length));
      own.addAll(columns.subList(start + length * times, columns.size()));
      Group.of(own).ifPresent(groups::add);
    }
    return groups;
  }
}
