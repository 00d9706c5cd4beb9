package zhinan.ingest.table;

import java.util.List;

/**
 * Rows of a table that share their columns. A head that comes again with other words starts a new
 * section; one with the same words is passed over. Immutable, may be shared.
 *
 * @param certainty how the head was told
 * @param heads the levels of the head from the top; none where there is no head
 * @param rows what stands under it
 */
public record TableSection(HeadCertainty certainty, List<List<GridSlot>> heads, List<Row> rows) {
  public TableSection {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /** A row and what it is. */
  public record Row(RowKind kind, List<GridSlot> slots) {}

  /** The rows that are data. */
  public List<List<GridSlot>> bodies() {
    return rows.stream().filter(row -> row.kind() == RowKind.BODY).map(Row::slots).toList();
  }

  /** The words over a column, from the top; a cell that covers several levels counts once. */
  public List<GridSlot> over(int column) {
    return heads.stream()
        .map(level -> level.get(column))
        .filter(slot -> slot.top() && !slot.isBlank())
        .toList();
  }

  /**
   * How many of the first rows of an upright table say nothing but what stands below: captions and
   * the levels of the head; 0 where there is no head.
   */
  public static int headRows(TableGrid grid, TableHeads<?> heads) {
    int captions = 0;
    for (TableSection section : of(grid, heads)) {
      if (!section.heads.isEmpty()) {
        return captions + section.heads.size();
      }
      if (section.rows.stream().anyMatch(row -> row.kind() != RowKind.LINE)) {
        return 0;
      }
      captions += section.rows.size();
    }
    return 0;
  }

  /** The sections of a table that stands upright, from the top. */
  public static List<TableSection> of(TableGrid grid, TableHeads<?> heads) {
    return new SectionCutter(grid, new HeadFinder(heads)).read();
  }
}
