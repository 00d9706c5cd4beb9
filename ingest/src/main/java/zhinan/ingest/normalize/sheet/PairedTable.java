package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.words.LabelWords;

/**
 * Rows of label and value side by side: {@code 单位名称 | 城东窗口 | 联系电话 | 83600001}.
 *
 * @param words the labels
 * @param rows of more than one cell
 * @param columns slots in each row
 */
record PairedTable(LabelWords words, List<List<Slot>> rows, int columns) {
  /** Label, value, label, value in every row. */
  boolean isPaired() {
    return columns > 2
        && columns % 2 == 0
        && rows.stream().allMatch(row -> isLabel(row.get(0)) && arePairs(row));
  }

  private boolean arePairs(List<Slot> row) {
    for (int column = 0; column < row.size(); column++) {
      Slot slot = row.get(column);
      if (slot.isSaid() && isLabel(slot) != (column % 2 == 0)) {
        return false;
      }
    }
    return true;
  }

  /** One label and its value to a row. */
  Lattice stacked() {
    List<List<Slot>> stacked = new ArrayList<>();
    for (List<Slot> row : rows) {
      for (int column = 0; column + 1 < columns; column += 2) {
        if (row.get(column).isSaid()) {
          stacked.add(List.of(row.get(column), row.get(column + 1)));
        }
      }
    }
    return new Lattice(2, stacked);
  }

  private boolean isLabel(Slot slot) {
    return slot.isSaid() && !words.known(slot.chars()).isEmpty();
  }
}
