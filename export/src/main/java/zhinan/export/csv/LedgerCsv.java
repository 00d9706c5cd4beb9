package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.oneOf;

import java.util.List;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Ledger.Entry;

/**
 * {@code ledger.csv}: a row for each range of {@code source.txt}, without gap, and where it went.
 */
final class LedgerCsv {
  private LedgerCsv() {}

  static CsvFile<Entry> file() {
    return new CsvFile<>(
        "ledger",
        List.of(
            integer("start", Entry::start),
            integer("end", Entry::end),
            oneOf("disposition", Disposition.values(), Entry::disposition),
            id("target", Entry::target)),
        List.of("start"),
        List.of(),
        contents -> contents.conversion().ledger().entries().stream());
  }
}
