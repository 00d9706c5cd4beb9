package zhinan.ingest.normalize.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import zhinan.ingest.table.GridSlot;
import zhinan.ingest.table.TableSection;
import zhinan.ingest.words.OfficeField;

/**
 * Tells in which columns an empty cell means that the words above hold on, as where a merged cell
 * came apart in a text dump: columns of districts, and columns of hours that are filled only in the
 * first row, or only where a new district starts.
 */
final class GroupCells {
  private GroupCells() {}

  static Set<Integer> of(TableSection section, List<Group> groups) {
    List<List<GridSlot>> rows = section.bodies();
    Set<Integer> shared = new HashSet<>();
    for (Group group : groups) {
      List<Column> columns = group.columns();
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
