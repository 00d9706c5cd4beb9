package zhinan.ingest.normalize.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The cells of the tables in a flow, each with the words above it and the first words of its row.
 * Immutable, may be shared.
 */
final class Cells {
  /** Cells that are looked at; the fee tables of guides have some dozens. */
  private static final int MAX_CELLS = 2_000;

  private final List<CellSpot> spots;

  private Cells(List<CellSpot> spots) {
    this.spots = spots;
  }

  static Cells of(List<CellPlace> cells, int[] places) {
    List<CellSpot> spots = new ArrayList<>();
    CellHeads heads = new CellHeads();
    for (CellPlace cell : cells.subList(0, Math.min(MAX_CELLS, cells.size()))) {
      spots.add(
          new CellSpot(
              index(places, cell.from()),
              index(places, cell.from() + cell.placed().text().length()),
              heads.above(cell),
              heads.inFront(cell)));
    }
    return new Cells(spots);
  }

  private static int index(int[] places, int at) {
    int found = Arrays.binarySearch(places, at);
    return found < 0 ? -found - 1 : found;
  }

  /** All cells in document order. */
  List<CellSpot> spots() {
    return spots;
  }

  /** The cell that holds the character at an index of the row. */
  Optional<CellSpot> at(int index) {
    return spots.stream().filter(spot -> spot.from() <= index && index < spot.to()).findFirst();
  }
}
