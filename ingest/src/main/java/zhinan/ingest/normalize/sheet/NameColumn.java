package zhinan.ingest.normalize.sheet;

import java.util.List;
import java.util.Optional;

/** Finds the column that names the offices: by its header, by its cells, by its place. */
final class NameColumn {
  /** Columns that may name the office when none says so, the surest first. */
  private static final List<Role> STAND_INS = List.of(Role.DISTRICT, Role.PART, Role.WINDOW);

  private NameColumn() {}

  /** Empty where none names them. */
  static Optional<Column> of(List<Column> columns) {
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
        columns.stream().anyMatch(column -> column.has(Role.PHONE) && Group.saysWhere(column))
            && columns.stream()
                .anyMatch(column -> column.has(Role.ADDRESS) && Group.saysWhere(column));
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
