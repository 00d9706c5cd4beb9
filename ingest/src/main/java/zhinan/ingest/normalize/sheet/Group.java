package zhinan.ingest.normalize.sheet;

import java.util.List;
import java.util.Optional;
import zhinan.ingest.words.OfficeField;

/**
 * The columns of one office in a row; a table with two offices to a row has two groups.
 *
 * @param columns its own and those that hold for all groups, from left to right
 * @param name the column that names the office
 */
record Group(List<Column> columns, Column name) {
  Group {
    columns = List.copyOf(columns);
  }

  /** Empty where the columns name no office or say nothing of it. */
  static Optional<Group> of(List<Column> columns) {
    if (columns.stream().noneMatch(Group::saysWhere)) {
      return Optional.empty();
    }
    return NameColumn.of(columns).map(name -> new Group(columns, name));
  }

  /** A column of numbers, or one in which most cells are addresses, or all repeat others. */
  static boolean saysWhere(Column column) {
    boolean phones = column.has(OfficeField.PHONES) || column.has(OfficeField.SUPERVISION);
    return phones && (column.evidence() > 0 || column.roles().size() > 1 || column.repeats())
        || column.has(OfficeField.ADDRESS)
            && (column.evidence() * 2 > column.sampled() || column.repeats());
  }

  /** The places of the columns in a row. */
  List<Integer> indexes() {
    return columns.stream().map(Column::index).toList();
  }

  /** Whether the offices are named by the districts that they serve. */
  boolean isOfDivisions() {
    boolean standIn =
        columns.stream()
            .anyMatch(column -> column.index() == name.index() && column.has(OfficeField.DISTRICT));
    return standIn || name.held().equals(Optional.of(OfficeField.DISTRICT));
  }
}
