package zhinan.ingest.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fills the cells that stand for others, row by row from the top: {@code 同上} and its like, and
 * empty cells where a merged cell came apart. Single-use, for one section.
 *
 * <p>Example: below {@code 城东窗口 | 青松路12号} the row {@code 城西窗口 | 同上} becomes {@code 城西窗口 | 青松路12号},
 * whose second slot names the source of the first 青松路12号. A line between the rows does not matter
 * to 同上, but ends what empty cells take over.
 */
public final class RepeatedCells {
  private final List<List<Integer>> records;
  private final Set<Integer> reaching;
  private final boolean turned;

  /** By column, the last words in it. */
  private final Map<Integer, GridSlot> said = new HashMap<>();

  /** The same, since the last line between the rows. */
  private final Map<Integer, GridSlot> above = new HashMap<>();

  /**
   * @param records the columns of each record in a row, several where records stand side by side;
   *     {@code 同上} in the first row of one further right means the one before it
   * @param reaching the columns in which an empty cell means that the words above still hold
   * @param orientation of the document's table; in a turned one 同左, and 同上 as well, is what the
   *     record before says, since the cell above is about something else
   */
  public RepeatedCells(
      List<List<Integer>> records, Set<Integer> reaching, TableOrientation orientation) {
    this.records = List.copyOf(records);
    this.reaching = Set.copyOf(reaching);
    this.turned = orientation == TableOrientation.TURNED;
  }

  /** The row with its fillings; slots that stand for none are the same as before. */
  public List<GridSlot> fill(List<GridSlot> row) {
    List<GridSlot> filled = new ArrayList<>(row.size());
    for (int column = 0; column < row.size(); column++) {
      GridSlot slot = row.get(column);
      Optional<Ditto> ditto = Ditto.of(slot.text());
      Optional<GridSlot> from = Optional.empty();
      if (ditto.isPresent()) {
        from = meant(ditto.get(), column, filled);
        if (from.isPresent()) {
          said.putIfAbsent(column, from.get());
        }
      } else if (slot.value().isBlank() && reaching.contains(column)) {
        from = Optional.ofNullable(above.get(column));
      } else if (slot.left() && !slot.isBlank()) {
        said.put(column, slot);
        above.put(column, slot);
      }
      filled.add(from.map(slot::filledFrom).orElse(slot));
    }
    return filled;
  }

  private Optional<GridSlot> meant(Ditto ditto, int column, List<GridSlot> row) {
    if (ditto == Ditto.LEFT && !turned) {
      return column == 0 ? Optional.empty() : said(row.get(column - 1));
    }
    Optional<GridSlot> upper = Optional.ofNullable(said.get(column));
    return upper.isPresent() ? upper : before(column).flatMap(at -> said(row.get(at)));
  }

  private static Optional<GridSlot> said(GridSlot slot) {
    return Optional.of(slot).filter(from -> !from.isBlank() && !Ditto.is(from.text()));
  }

  /** The column of the record before that is like this one. */
  private Optional<Integer> before(int column) {
    for (int i = 1; i < records.size(); i++) {
      int at = records.get(i).indexOf(column);
      if (at >= 0 && records.get(i - 1).get(at) != column) {
        return Optional.of(records.get(i - 1).get(at));
      }
    }
    return Optional.empty();
  }

  /** By column, the words that would still hold: those since the last line. */
  public Map<Integer, GridSlot> above() {
    return Map.copyOf(above);
  }

  /** A line stands between the rows; empty cells no longer take over what is above it. */
  public void line() {
    above.clear();
  }
}
