package zhinan.ingest.normalize.sheet;

import java.util.List;
import java.util.Optional;
import zhinan.ingest.words.OfficeField;

/** Finds the column that names the offices: by its header, by its cells, by its place. */
final class NameColumn {
  /** Columns that may name the office when none says so, the surest first. */
  private static final List<OfficeField> STAND_INS =
      List.of(OfficeField.DISTRICT, OfficeField.PART, OfficeField.WINDOW, OfficeField.AGENCY);

  private NameColumn() {}

  /** Empty where none names them. */
  static Optional<Column> of(List<Column> columns) {
    Optional<Column> named =
        named(columns, true).or(() -> named(columns, false)).or(() -> leading(columns));
    for (OfficeField role : STAND_INS) {
      named = named.or(() -> last(columns, role).map(column -> column.as(OfficeField.NAME)));
    }
    return named;
  }

  /** Of {@code 银行 | 网点名称} the second, since its cells differ; the first of equals. */
  private static Optional<Column> named(List<Column> columns, boolean declared) {
    return columns.stream()
        .filter(column -> column.has(OfficeField.NAME) && column.declared() == declared)
        .reduce((left, right) -> right.distinct() > left.distinct() ? right : left);
  }

  /**
   * A first column of differing words that nothing is known of, in a table that has both numbers
   * and addresses.
   */
  private static Optional<Column> leading(List<Column> columns) {
    boolean whole =
        columns.stream()
                .anyMatch(column -> column.has(OfficeField.PHONES) && Group.saysWhere(column))
            && columns.stream()
                .anyMatch(column -> column.has(OfficeField.ADDRESS) && Group.saysWhere(column));
    return columns.stream()
        .filter(column -> !column.is(OfficeField.SERIAL))
        .findFirst()
        .filter(column -> whole && column.roles().isEmpty())
        .filter(column -> column.sampled() > 1 && column.distinct() == column.sampled())
        .map(column -> column.as(OfficeField.NAME));
  }

  private static Optional<Column> last(List<Column> columns, OfficeField role) {
    return columns.stream().filter(column -> column.is(role)).reduce((left, right) -> right);
  }
}
