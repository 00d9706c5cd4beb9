package zhinan.export.table;

import static zhinan.export.table.CellText.number;
import static zhinan.export.table.TableColumn.id;
import static zhinan.export.table.TableColumn.integer;
import static zhinan.export.table.TableColumn.oneOf;

import java.util.List;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Ledger.Entry;

/** {@code ledger}: a row for each range of {@code source.txt}, without gap, and where it went. */
final class LedgerTable {
  private LedgerTable() {}

  static OutputTable<GuideContents> table() {
    return new OutputTable<>(
        "ledger",
        List.of(
            integer("start"),
            integer("end"),
            oneOf("disposition", Disposition.values()),
            id("target")),
        List.of("start"),
        List.of(),
        LedgerTable::write);
  }

  private static void write(GuideContents contents, RowSink rows) {
    for (Entry entry : contents.conversion().ledger().entries()) {
      rows.add(
          number(entry.start()), number(entry.end()), entry.disposition().name(), entry.target());
    }
  }
}
