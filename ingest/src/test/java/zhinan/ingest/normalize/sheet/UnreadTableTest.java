package zhinan.ingest.normalize.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.place.Locality;

/** Tables of which no office can be read. */
final class UnreadTableTest {
  private final SheetOffices sheets = new SheetOffices(Recognizers.load());

  @Test
  void numberInATableWithoutOfficesIsToldOf() {
    Sheet sheet = DrawnSheet.of(List.of("| 科室 | 说明 |", "| 请先拨打83600001 | 再到三楼 |"));
    assertEquals(List.of(), sheets.offices(sheet, Locality.NOWHERE));
    assertEquals(
        Optional.of("office-table-unread"),
        sheets.unread(sheet, Locality.NOWHERE).map(Doubt::code));
  }

  @Test
  void tableWithoutNumbersIsNoTableOfOffices() {
    Sheet sheet = DrawnSheet.of(List.of("| 好 | 坏 |", "| 请来 | 一般 |"));
    assertEquals(Optional.empty(), sheets.unread(sheet, Locality.NOWHERE));
  }
}
