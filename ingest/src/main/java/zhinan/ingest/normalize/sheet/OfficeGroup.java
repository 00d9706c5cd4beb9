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
record OfficeGroup(List<OfficeColumn> columns, OfficeColumn name) {
  OfficeGroup {
    columns = List.copyOf(columns);
  }

  /** Empty where the columns name no office or say nothing of it. */
  static Optional<OfficeGroup> of(List<OfficeColumn> columns) {
    if (columns.stream().noneMatch(OfficeGroup::saysWhere)) {
      return Optional.empty();
    }
    return NameColumn.of(columns).map(name -> new OfficeGroup(columns, name));
  }

  /** A column of numbers, or one in which most cells are addresses, or all repeat others. */
  static boolean saysWhere(OfficeColumn column) {
    boolean phones = column.has(OfficeField.PHONES) || column.has(OfficeField.SUPERVISION);
    return phones && (column.evidence() > 0 || column.roles().size() > 1 || column.repeats())
        || column.has(OfficeField.ADDRESS)
            && (column.evidence() * 2 > column.sampled() || column.repeats());
  }

  /** The places of the columns in a row. */
  List<Integer> indexes() {
    return columns.stream().map(OfficeColumn::index).toList();
  }

  /** Whether the offices are named by the districts that they serve. */
  boolean isOfDivisions() {
    boolean standIn =
        columns.stream()
            .anyMatch(column -> column.index() == name.index() && column.has(OfficeField.DISTRICT));
    return standIn || name.held().equals(Optional.of(OfficeField.DISTRICT));
  }

  /** Finds the column that names the offices: by its header, by its cells, by its place. */
  private static final class NameColumn {
    /** Columns that may name the office when none says so, the surest first. */
    private static final List<OfficeField> STAND_INS =
        List.of(OfficeField.DISTRICT, OfficeField.PART, OfficeField.WINDOW, OfficeField.AGENCY);

    private NameColumn() {}

    /** Empty where none names them. */
    static Optional<OfficeColumn> of(List<OfficeColumn> columns) {
      Optional<OfficeColumn> named =
          named(columns, true).or(() -> named(columns, false)).or(() -> leading(columns));
      for (OfficeField role : STAND_INS) {
        named = named.or(() -> last(columns, role).map(column -> column.as(OfficeField.NAME)));
      }
      return named;
    }

    /** Of {@code 银行 | 网点名称} the second, since its cells differ; the first of equals. */
    private static Optional<OfficeColumn> named(List<OfficeColumn> columns, boolean declared) {
      return columns.stream()
          .filter(column -> column.has(OfficeField.NAME) && column.declared() == declared)
          .reduce((left, right) -> right.distinct() > left.distinct() ? right : left);
    }

    /**
     * A first column of differing words that nothing is known of, in a table that has both numbers
     * and addresses.
     */
    private static Optional<OfficeColumn> leading(List<OfficeColumn> columns) {
      boolean whole =
          columns.stream()
                  .anyMatch(
                      column -> column.has(OfficeField.PHONES) && OfficeGroup.saysWhere(column))
              && columns.stream()
                  .anyMatch(
                      column -> column.has(OfficeField.ADDRESS) && OfficeGroup.saysWhere(column));
      return columns.stream()
          .filter(column -> !column.is(OfficeField.SERIAL))
          .findFirst()
          .filter(column -> whole && column.roles().isEmpty())
          .filter(column -> column.sampled() > 1 && column.distinct() == column.sampled())
          .map(column -> column.as(OfficeField.NAME));
    }

    private static Optional<OfficeColumn> last(List<OfficeColumn> columns, OfficeField role) {
      return columns.stream().filter(column -> column.is(role)).reduce((left, right) -> right);
    }
  }
}
