package zhinan.ingest.normalize.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.growth.Growth;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.place.Locality;
import zhinan.model.Block.Cell;
import zhinan.model.Block.Table;
import zhinan.model.Span;
import zhinan.text.Text;

final class HostileSheetTest {
  private static final Span NOWHERE = new Span(0, 0, 1, OptionalInt.empty());
  private static final int LONG = 1 << 15;

  private final SheetOffices sheets = new SheetOffices(Recognizers.load());

  @ParameterizedTest
  @ValueSource(strings = {"1", "一", "（", "：", "电话：", "83600001、", "周一至", "青松路", "\n", "同上", "-"})
  void workGrowsWithTheLengthOfACell(String piece) {
    Growth.assertLinear(
        LONG,
        size -> {
          String chars = piece.repeat(size / piece.length());
          sheets.offices(
              sheet(
                  List.of(
                      cell(0, 0, 1, 1, "单位"),
                      cell(0, 1, 1, 1, "电话"),
                      cell(1, 0, 1, 1, chars),
                      cell(1, 1, 1, 1, chars),
                      cell(2, 0, 1, 1, "青松服务站"),
                      cell(2, 1, 1, 1, "83600001"))),
              Locality.NOWHERE);
        },
        piece);
  }

  @Test
  void workGrowsWithTheNumberOfRows() {
    Growth.assertLinear(
        8_000, rows -> sheets.offices(sheet(rows(rows)), Locality.NOWHERE), "rows of offices");
  }

  @Test
  void allOfManyRowsAreRead() {
    assertEquals(20_000, sheets.offices(sheet(rows(20_000)), Locality.NOWHERE).size());
  }

  private static List<Cell> rows(int count) {
    List<Cell> cells = new ArrayList<>(List.of(cell(0, 0, 1, 1, "单位"), cell(0, 1, 1, 1, "电话")));
    for (int row = 1; row <= count; row++) {
      cells.add(cell(row, 0, 1, 1, "第" + row + "服务站"));
      cells.add(cell(row, 1, 1, 1, "836" + (10_000 + row)));
    }
    return cells;
  }

  @Test
  void spansBeyondTheTableAreCutOff() {
    List<Cell> cells =
        List.of(
            cell(0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE, "单位"),
            cell(5, 7, Integer.MAX_VALUE, Integer.MAX_VALUE, "电话"));
    assertEquals(List.of(), sheets.offices(sheet(cells), Locality.NOWHERE));
  }

  @Test
  void cellFarOutIsNoTable() {
    List<Cell> cells = List.of(cell(Integer.MAX_VALUE - 1, Integer.MAX_VALUE - 1, 1, 1, "电话"));
    assertEquals(List.of(), sheets.offices(sheet(cells), Locality.NOWHERE));
  }

  @Test
  void emptyTableHasNoOffices() {
    assertEquals(List.of(), sheets.offices(sheet(List.of()), Locality.NOWHERE));
  }

  private static Sheet sheet(List<Cell> cells) {
    List<Placed> placed =
        cells.stream().map(cell -> new Placed(cell, Text.of(cell.text(), 0))).toList();
    return new Sheet(new Table("tb1", "", 0, 2, cells, NOWHERE), placed);
  }

  private static Cell cell(int row, int column, int rowSpan, int columnSpan, String text) {
    return new Cell(row, column, rowSpan, columnSpan, text, NOWHERE);
  }
}
