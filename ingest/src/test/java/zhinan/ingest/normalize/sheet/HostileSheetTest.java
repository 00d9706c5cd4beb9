package zhinan.ingest.normalize.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.place.Locality;
import zhinan.model.Block.Cell;
import zhinan.model.Block.Table;
import zhinan.model.Span;
import zhinan.text.Text;

final class HostileSheetTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Span NOWHERE = new Span(0, 0, 1, OptionalInt.empty());
  private static final int LONG = 1 << 18;

  private final SheetOffices sheets = new SheetOffices(Recognizers.load());

  @ParameterizedTest
  @ValueSource(strings = {"1", "一", "（", "：", "电话：", "83600001、", "周一至", "青松路", "\n", "同上", "-"})
  void longCellsAreReadInTime(String piece) {
    String chars = piece.repeat(LONG / piece.length());
    Sheet sheet =
        sheet(
            List.of(
                cell(0, 0, 1, 1, "单位"),
                cell(0, 1, 1, 1, "电话"),
                cell(1, 0, 1, 1, chars),
                cell(1, 1, 1, 1, chars),
                cell(2, 0, 1, 1, "青松服务站"),
                cell(2, 1, 1, 1, "83600001")));
    assertTimeoutPreemptively(LIMIT, () -> sheets.offices(sheet, Locality.NOWHERE));
  }

  @Test
  void manyRowsAreReadInTime() {
    List<Cell> cells = new ArrayList<>(List.of(cell(0, 0, 1, 1, "单位"), cell(0, 1, 1, 1, "电话")));
    for (int row = 1; row <= 20_000; row++) {
      cells.add(cell(row, 0, 1, 1, "第" + row + "服务站"));
      cells.add(cell(row, 1, 1, 1, "836" + (10_000 + row)));
    }
    assertEquals(
        20_000,
        assertTimeoutPreemptively(LIMIT, () -> sheets.offices(sheet(cells), Locality.NOWHERE))
            .size());
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
