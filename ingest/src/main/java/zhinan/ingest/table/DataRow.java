package zhinan.ingest.table;

import java.util.List;
import java.util.Optional;
import zhinan.text.Text;

/**
 * One record of a {@link DataTable}: an office, a paper, a limit. Immutable, may be shared.
 *
 * @param cells its cells from left to right, blank ones included; where several records stand side
 *     by side also those that hold for all of them
 * @param line the last row of one cell above it ({@code 以下为企业提供的材料}, {@code 中山区}), empty for none
 */
public record DataRow<K>(List<DataCell<K>> cells, Optional<Text> line) {
  public DataRow {
    cells = List.copyOf(cells);
  }

  /** The first cell of this role that says something. */
  public Optional<DataCell<K>> get(K role) {
    return cells.stream().filter(cell -> cell.column().has(role) && !cell.isBlank()).findFirst();
  }

  /** The words of the first cell of this role, empty text for none. */
  public Text text(K role) {
    return get(role).map(DataCell::text).orElse(GridSlot.NONE.text());
  }

  /** All cells of this role that say something, from left to right. */
  public List<DataCell<K>> all(K role) {
    return cells.stream().filter(cell -> cell.column().has(role) && !cell.isBlank()).toList();
  }

  /** The first cell that says something; what a row is about, as a rule. */
  public Optional<DataCell<K>> lead() {
    return cells.stream().filter(cell -> !cell.isBlank()).findFirst();
  }
}
