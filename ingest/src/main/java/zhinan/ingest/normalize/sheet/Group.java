package zhinan.ingest.normalize.sheet;

import java.util.List;
import java.util.Optional;

/**
 * The columns of one office in a row; a table with two offices to a row has two groups.
 *
 * @param columns its own and those that hold for all groups, from left to right
 * @param name the column that names the office
 */
record Group(List<Column> columns, Column name) {
  /** Columns that may name the office when none says so, the surest first. */
  private static final List<Role> STAND_INS = List.of(Role.DISTRICT, Role.PART, Role.WINDOW);

  Group {
    columns = List.copyOf(columns);
  }

  /** Empty where the columns name no office or say nothing of it. */
  static Optional<Group> of(List<Column> columns) {
    if (columns.stream().noneMatch(Group::saysWhere)) {
      return Optional.empty();
    }
    return name(columns).map(name -> new Group(columns, name));
  }

  /** A column of numbers, or one in which most cells are addresses. */
  static boolean saysWhere(Column column) {
    boolean phones = column.has(Role.PHONE) || column.has(Role.SUPERVISION);
    return phones && (column.evidence() > 0 || column.roles().size() > 1)
        || column.has(Role.ADDRESS) && column.evidence() * 2 > column.sampled();
  }

  /** Whether the offices are named by the districts that they serve. */
  boolean isOfDivisions() {
    boolean standIn =
        columns.stream()
            .anyMatch(column -> column.index() == name.index() && column.has(Role.DISTRICT));
    return standIn || name.held().equals(Optional.of(Role.DISTRICT));
  }

  private static Optional<Column> name(List<Column> columns) {
    Optional<Column> named =
        named(columns, true).or(() -> named(columns, false)).or(() -> leading(columns));
    for (Role role : STAND_INS) {
      named = named.or(() -> last(columns, role).map(column -> column.as(Role.NAME)));
    }
    return named;
  }

  /** Of {@code 银行 | 网点名称} the second, since its cells differ; the first of equals. */
  private static Optional<Column> named(List<Column> columns, boolean declared) {
    return columns.stream()
        .filter(column -> column.has(Role.NAME) && column.declared() == declared)
        .reduce((left, right) -> right.distinct() > left.distinct() ? right : left);
  }

  /**
   * A first column of differing words that nothing is known of, in a table that has both numbers
   * and addresses.
   */
  private static Optional<Column> leading(List<Column> columns) {
    boolean whole =
        columns.stream().anyMatch(column -> column.has(Role.PHONE) && saysWhere(column))
            && columns.stream().anyMatch(column -> column.has(Role.ADDRESS) && saysWhere(column));
    return columns.stream()
        .filter(column -> !column.is(Role.SERIAL))
        .findFirst()
        .filter(column -> whole && column.roles().isEmpty())
        .filter(column -> column.sampled() > 1 && column.distinct() == column.sampled())
        .map(column -> column.as(Role.NAME));
  }

  private static Optional<Column> last(List<Column> columns, Role role) {
    return columns.stream().filter(column -> column.is(role)).reduce((left, right) -> right);
  }
}
