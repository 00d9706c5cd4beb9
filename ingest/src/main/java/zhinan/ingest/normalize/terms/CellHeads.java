package zhinan.ingest.normalize.terms;

import java.util.HashMap;
import java.util.Map;
import zhinan.ingest.normalize.body.Body.Placed;

/** The words that head the columns and rows of tables, as far as they were read. Single use. */
final class CellHeads {
  private final Map<String, String> heads = new HashMap<>();

  /** The words of the header above a cell; a cell of the header is noted, and has none. */
  String above(CellPlace cell) {
    Placed placed = cell.placed();
    String above = cell.sheet().table().id() + " above ";
    if (placed.cell().row() >= cell.sheet().table().headerRows()) {
      return heads.getOrDefault(above + placed.cell().column(), "");
    }
    for (int i = 0; i < placed.cell().columnSpan(); i++) {
      heads.merge(
          above + (placed.cell().column() + i),
          Folding.withoutBlanks(placed.text().chars()),
          String::concat);
    }
    return "";
  }

  /** The words of the first cell of a cell's row, {@code ""} if it is that cell. */
  String inFront(CellPlace cell) {
    String row = cell.sheet().table().id() + ' ' + cell.placed().cell().row();
    String first = heads.putIfAbsent(row, Folding.withoutBlanks(cell.placed().text().chars()));
    return first == null ? "" : first;
  }
}
