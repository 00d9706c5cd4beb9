package zhinan.export.table;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * One table, whatever the format that it is written in: its columns, and what makes its rows.
 *
 * <p>Example: {@code ledger} has the columns start, end, disposition and target, its rows are told
 * apart by start, and it refers to no other table. Immutable, may be shared.
 *
 * @param <C> what the rows are made of: a conversion laid out for tables, or a comparison
 * @param name of the table, {@code matters}; a format makes its file's or sheet's name of it
 * @param columns in order
 * @param primaryKey the columns that tell rows apart
 * @param foreignKeys columns whose values, where not empty, are found in another table
 * @param rows adds a row for each element, its cells in the order of the columns
 */
public record OutputTable<C>(
    String name,
    List<TableColumn> columns,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys,
    BiConsumer<C, RowSink> rows) {
  public OutputTable {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /**
   * Hands all rows to a sink.
   *
   * @throws IllegalStateException where a row has more or fewer cells than the table has columns,
   *     which is a mistake of ours
   */
  public void write(C content, RowSink sink) {
    rows.accept(
        content,
        cells -> {
          if (cells.length != columns.size()) {
            throw new IllegalStateException(
                name + ": " + cells.length + " cells for " + columns.size() + " columns");
          }
          sink.add(cells);
        });
  }

  /** The names of the columns, in order. */
  public List<String> header() {
    return columns.stream().map(TableColumn::name).toList();
  }

  /**
   * A column that refers to another table.
   *
   * @param column in this table
   * @param table the other table's name, or this one's
   * @param target the column there
   */
  public record ForeignKey(String column, String table, String target) {}
}
