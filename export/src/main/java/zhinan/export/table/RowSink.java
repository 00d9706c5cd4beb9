package zhinan.export.table;

import java.util.List;

/**
 * Takes the rows of one table, in the order of the file. What a format does with a cell is its own.
 */
@FunctionalInterface
public interface RowSink {
  /**
   * Adds a row, a cell for each column.
   *
   * @param cells the text of each, {@code ""} for nothing; the array belongs to the sink from now
   *     on
   */
  void add(String... cells);

  /** Adds a row of cells that were gathered one by one. */
  default void add(List<String> cells) {
    add(cells.toArray(String[]::new));
  }
}
