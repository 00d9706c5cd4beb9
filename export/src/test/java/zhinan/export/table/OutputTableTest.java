package zhinan.export.table;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OutputTableTest {
  @Test
  void aRowThatDoesNotFitItsColumnsIsRefused() {
    OutputTable<String> table =
        new OutputTable<>(
            "ledger",
            List.of(TableColumn.integer("start")),
            List.of("start"),
            List.of(),
            (content, rows) -> rows.add(content, "1"));
    assertThrows(IllegalStateException.class, () -> table.write("0", cells -> {}));
  }
}
