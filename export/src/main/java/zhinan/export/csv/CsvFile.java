package zhinan.export.csv;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * One table: its columns, and what writes its rows.
 *
 * @param name of the table; the file's is {@code name + ".csv"}
 * @param columns in order
 * @param primaryKey the columns that tell rows apart
 * @param foreignKeys columns whose values, where not empty, are found in another table
 * @param rows adds a row for each element, its cells in the order of the columns
 */
record CsvFile(
    String name,
    List<Column> columns,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys,
    BiConsumer<Contents, Rows> rows) {
  CsvFile {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
  }

  String path() {
    return name + ".csv";
  }

  /**
   * A column that refers to another table.
   *
   * @param column in this table
   * @param table the other table's name, or this one's
   * @param target the column there
   */
  record ForeignKey(String column, String table, String target) {}
}
