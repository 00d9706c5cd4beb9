package zhinan.export.csv;

import static org.junit.jupiter.api.Assertions.assertThrows;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class RowsTest {
  @Test
  void aRowThatDoesNotFitItsColumnsIsRefused() {
    Rows rows = new Rows(LedgerCsv.file(), CsvWriter.builder().build(new StringWriter()));
    assertThrows(IllegalStateException.class, () -> rows.add("0", "1"));
  }
}
