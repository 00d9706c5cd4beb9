package zhinan.export.csv;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One table: what its rows are and what stands in its columns.
 *
 * @param name of the table; the file's is {@code name + ".csv"}
 * @param columns in order
 * @param primaryKey the columns that tell rows apart
 * @param foreignKeys columns whose values, where not empty, are found in another table
 * @param rows a row for each element, in order
 */
record CsvFile<R>(
    String name,
    List<Column<R>> columns,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys,
    Function<Contents, Stream<R>> rows) {
  CsvFile {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
  }

  String path() {
    return name + ".csv";
  }

  String[] cells(R row) {
    String[] cells = new String[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = columns.get(i).cell(row);
    }
    return cells;
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
