package zhinan.ingest.normalize.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.ingest.normalize.terms.FlowLayout.CellPlace;

/**
 * The cells of the tables in a flow, each with the words above it and the first words of its row.
 * Immutable, may be shared.
 */
final class Cells {
  /** Cells that are looked at; the fee tables of guides have some dozens. */
  private static final int MAX_CELLS = 2_000;

  private final List<Spot> spots;

  private Cells(List<Spot> spots) {
    this.spots = spots;
  }

  /**
   * Where a cell stands in the row of characters.
   *
   * @param from first character
   * @param to behind the last
   * @param header the words of the table's header above it, {@code ""} for none
   * @param rowHead the words of the first cell of its row, {@code ""} if it is that cell
   */
  record Spot(int from, int to, String header, String rowHead) {}

  static Cells of(List<CellPlace> cells, int[] places) {
    List<Spot> spots = new ArrayList<>();
    Map<String, String> heads = new HashMap<>();
    for (CellPlace cell : cells.subList(0, Math.min(MAX_CELLS, cells.size()))) {
      Placed placed = cell.placed();
      String row = cell.sheet().table().id() + ' ' + placed.cell().row();
      String header = headers(cell.sheet(), heads, placed);
      String first = heads.putIfAbsent(row, fold(placed.text().chars()));
      spots.add(
          new Spot(
              index(places, cell.from()),
              index(places, cell.from() + placed.text().length()),
              header,
              first == null ? "" : first));
    }
    return new Cells(spots);
  }

  private static String headers(Sheet sheet, Map<String, String> heads, Placed placed) {
    int rows = sheet.table().headerRows();
    String key = sheet.table().id() + " above " + placed.cell().column();
    if (placed.cell().row() >= rows) {
      return heads.getOrDefault(key, "");
    }
    for (int i = 0; i < placed.cell().columnSpan(); i++) {
      heads.merge(
          sheet.table().id() + " above " + (placed.cell().column() + i),
          fold(placed.text().chars()),
          String::concat);
    }
    return "";
  }

  private static int index(int[] places, int at) {
    int found = Arrays.binarySearch(places, at);
    return found < 0 ? -found - 1 : found;
  }

  private static String fold(String words) {
    StringBuilder folded = new StringBuilder();
    words
        .chars()
        .filter(c -> !zhinan.ingest.document.Text.isBlank((char) c))
        .forEach(c -> folded.append(Flow.folded((char) c)));
    return folded.toString();
  }

  /** All cells in document order. */
  List<Spot> spots() {
    return spots;
  }

  /** The cell that holds the character at an index of the row. */
  Optional<Spot> at(int index) {
    return spots.stream().filter(spot -> spot.from() <= index && index < spot.to()).findFirst();
  }
}
