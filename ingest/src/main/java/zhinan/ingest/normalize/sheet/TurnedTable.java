package zhinan.ingest.normalize.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhinan.ingest.words.LabelWords;
import zhinan.ingest.words.OfficeField;

/**
 * Tables whose heads stand at the left: {@code 单位名称 | 城东窗口 | 城西窗口} over {@code 地址 | …} and {@code
 * 电话 | …}, or label and value side by side.
 */
final class TurnedTable {
  private final LabelWords words;

  TurnedTable(LabelWords words) {
    this.words = words;
  }

  /** The table with its heads on top; the same where they are there already. */
  Lattice upright(Lattice lattice) {
    List<List<Slot>> rows =
        lattice.rows().stream()
            .filter(row -> row.stream().filter(Slot::isSaid).count() > 1)
            .toList();
    if (rows.size() < 2) {
      return lattice;
    }
    PairedTable paired = new PairedTable(words, rows, lattice.columns());
    if (paired.isPaired()) {
      return paired.stacked().transposed();
    }
    return isTurned(rows) ? lattice.with(rows).transposed() : lattice;
  }

  /** Most rows begin with a label, of two sorts at least, and no other cell is one. */
  private boolean isTurned(List<List<Slot>> rows) {
    Set<List<OfficeField>> labels = new HashSet<>();
    int known = 0;
    for (List<Slot> row : rows) {
      List<OfficeField> roles = words.known(row.get(0).chars());
      known += roles.isEmpty() ? 0 : 1;
      labels.add(roles);
      if (row.stream().skip(1).anyMatch(this::isLabel)) {
        return false;
      }
    }
    labels.remove(List.of());
    return labels.size() > 1 && known * 2 > rows.size();
  }

  private boolean isLabel(Slot slot) {
    return slot.isSaid() && !words.known(slot.chars()).isEmpty();
  }
}
