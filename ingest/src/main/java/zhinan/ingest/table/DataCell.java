package zhinan.ingest.table;

import java.util.Optional;
import zhinan.text.Text;

/**
 * A cell of a record. Immutable, may be shared.
 *
 * <p>Example: under {@code 来源} the words {@code 公安机关} and below them {@code 同上}: the second cell
 * has the text {@code 公安机关}, was printed as {@code 同上}, and repeats the first.
 *
 * @param column its column
 * @param text what it says, stripped; the words of the cell that it repeats, where it repeats one
 * @param printed what stands in the document at its place
 * @param own whether the words start in this row; not those of a merged cell that reaches down from
 *     above, and not those that an empty cell takes over
 * @param repeats the cell whose words {@code 同上}, or an empty cell, stands for
 * @param spot where the cell starts in the document's table
 */
public record DataCell<K>(
    DataColumn<K> column,
    Text text,
    Text printed,
    boolean own,
    Optional<DataCell<K>> repeats,
    Spot spot) {
  /**
   * Row and column of the document's table, 0-based, however the table is turned; both -1 where no
   * cell covers the place.
   */
  public record Spot(int row, int column) {}

  public boolean isBlank() {
    return text.isBlank();
  }
}
