package zhinan.ingest.table;

import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.text.Text;

/**
 * A table as people read it: records, each cell of which knows the head of its column, whatever way
 * the table is laid out. Immutable, may be shared.
 *
 * <p>Example: with a vocabulary ({@link TableHeads}) that knows 材料名称 as NAME and 份数 as COUNT,
 *
 * <pre>
 *   申请材料一览 «1x4»
 *   材料名称 | 份数 | 材料名称 | 份数          材料名称 | 申请表 | 身份证 | 照片
 *   申请表   | 1   | 身份证   | 同左          份数    | 1     | 同上   | 2
 *   照片     | 2   |         |
 * </pre>
 *
 * both give three rows, {@code row.text(NAME)} 申请表, 身份证, 照片 and {@code row.text(COUNT)}:
 *
 * <pre>
 *   DataTable&lt;PaperColumn&gt; table = DataTable.of(sheet.gridCells(), heads);
 *   for (DataRow&lt;PaperColumn&gt; row : table.rows()) {
 *     row.get(NAME).ifPresent(name -&gt; …name.text()…);
 *   }
 *   table.doubts()…   // never silently nothing
 * </pre>
 *
 * <p>What it resolves: cells that span rows or columns; a caption row; heads of several levels;
 * heads again in the middle, with the same words or others; turned tables and labels in front of
 * values; two records and more to a row; 同上 and its like, across lines between the rows as well;
 * empty cells of roles that reach down. What it does not: the meaning of a cell.
 *
 * <p>Tables of more than 200,000 places have no rows and say so among the doubts.
 *
 * @param orientation how the document prints it
 * @param captions rows of one cell above the first head or record
 * @param heads the columns of each section from the left; one section unless the head changes
 * @param rows the records in reading order; in a turned table from left to right
 * @param lines rows of one cell between or under the records: {@code 中山区}, {@code 注：…}
 * @param doubts what could not be told
 */
public record DataTable<K>(
    TableOrientation orientation,
    List<Text> captions,
    List<List<DataColumn<K>>> heads,
    List<DataRow<K>> rows,
    List<Text> lines,
    List<TableDoubt> doubts) {
  public DataTable {
    captions = List.copyOf(captions);
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
    lines = List.copyOf(lines);
    doubts = List.copyOf(doubts);
  }

  /** Reads the cells of a table, in document order, with a vocabulary of heads. */
  public static <K> DataTable<K> of(List<GridCell> cells, TableHeads<K> heads) {
    return new DataTableReader<>(heads).read(cells);
  }

  /** Whether a column of any section has this role. */
  public boolean has(K role) {
    return heads.stream().flatMap(List::stream).anyMatch(column -> column.has(role));
  }

  /** The cell that starts at a place of the document's table; empty for heads, captions, lines. */
  public Optional<DataCell<K>> at(int row, int column) {
    DataCell.Spot spot = new DataCell.Spot(row, column);
    return rows.stream()
        .flatMap(record -> record.cells().stream())
        .filter(cell -> cell.spot().equals(spot) && cell.repeats().isEmpty())
        .findFirst();
  }
}
