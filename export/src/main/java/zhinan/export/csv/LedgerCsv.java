package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.oneOf;
import static zhinan.export.csv.Rows.cell;

import java.util.List;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Ledger.Entry;

/**
 * {@code ledger.csv}: a row for each range of {@code source.txt}, without gap, and where it went.
 */
final class LedgerCsv {
  private LedgerCsv() {}

  static CsvFile file() {
    return new CsvFile(
        "ledger",
        List.of(
            integer("start"),
            integer("end"),
            oneOf("disposition", Disposition.values()),
            id("target")),
        List.of("start"),
        List.of(),
        LedgerCsv::write);
  }

  private static void write(Contents contents, Rows rows) {
    for (Entry entry : contents.conversion().ledger().entries()) {
      rows.add(cell(entry.start()), cell(entry.end()), entry.disposition().name(), entry.target());
    }
  }
}
