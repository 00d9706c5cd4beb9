package zhinan.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import zhinan.export.table.TableCellsTable.ColumnHeads;
import zhinan.model.Block.Cell;
import zhinan.model.Block.Table;
import zhinan.model.Span;

class ColumnHeadsTest {
  private static final Span NOWHERE = new Span(0, 0, 1, OptionalInt.empty());

  @Test
  void joinsTheLevelsOfAHeader() {
    ColumnHeads header =
        header(
            2,
            cell(0, 0, 2, 1, "窗口"),
            cell(0, 1, 1, 2, "电话"),
            cell(1, 1, 1, 1, "区号"),
            cell(1, 2, 1, 1, "号码"));
    assertEquals("窗口", header.above(cell(2, 0, 1, 1, "东门")));
    assertEquals("电话 / 区号", header.above(cell(2, 1, 1, 1, "0899")));
    assertEquals("电话 / 号码", header.above(cell(3, 2, 1, 1, "5550101")));
  }

  @Test
  void leavesTheCaptionOut() {
    List<Cell> cells = List.of(cell(0, 0, 1, 3, "各窗口"), cell(1, 0, 1, 1, "窗口"));
    ColumnHeads header = new ColumnHeads(new Table("t1", "各窗口", 2, 3, cells, NOWHERE));
    assertEquals("窗口", header.above(cell(2, 0, 1, 1, "东门")));
    assertEquals("", header.above(cell(2, 1, 1, 1, "0899")));
  }

  @Test
  void hasNothingAboveTheHeaderItself() {
    assertEquals("", header(1, cell(0, 0, 1, 1, "窗口")).above(cell(0, 0, 1, 1, "窗口")));
  }

  @Test
  void hasNothingInATableWithoutHeader() {
    assertEquals("", header(0, cell(0, 0, 1, 1, "窗口")).above(cell(1, 0, 1, 1, "东门")));
  }

  @Test
  void leavesEmptyHeaderCellsOut() {
    ColumnHeads header = header(2, cell(0, 0, 1, 1, ""), cell(1, 0, 1, 1, "窗口"));
    assertEquals("窗口", header.above(cell(2, 0, 1, 1, "东门")));
  }

  @Test
  void bearsSpansBeyondTheGrid() {
    ColumnHeads header = header(1, cell(0, 1, 1, Integer.MAX_VALUE, "窗口"));
    assertEquals("窗口", header.above(cell(1, 2, 1, 1, "东门")));
    assertEquals("", header.above(cell(1, 7, 1, 1, "东门")));
  }

  private static ColumnHeads header(int headerRows, Cell... cells) {
    return new ColumnHeads(new Table("t1", "", headerRows, 3, List.of(cells), NOWHERE));
  }

  private static Cell cell(int row, int column, int rowSpan, int columnSpan, String text) {
    return new Cell(row, column, rowSpan, columnSpan, text, NOWHERE);
  }
}
