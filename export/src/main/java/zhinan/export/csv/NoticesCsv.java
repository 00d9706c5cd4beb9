package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.oneOf;
import static zhinan.export.csv.Column.optional;
import static zhinan.export.csv.Column.text;
import static zhinan.export.csv.Rows.cell;
import static zhinan.export.csv.Rows.page;

import java.util.List;
import zhinan.model.Notice;
import zhinan.model.Severity;

/**
 * {@code notices.csv}: a row for each notice; {@code node_id} may be {@code guide}, so it is no
 * foreign key.
 */
final class NoticesCsv {
  private NoticesCsv() {}

  static CsvFile file() {
    return new CsvFile(
        "notices",
        List.of(
            id("id"),
            oneOf("severity", Severity.values()),
            text("message"),
            integer("line"),
            optional("page"),
            id("node_id"),
            text("excerpt"),
            id("code")),
        List.of("id"),
        List.of(),
        NoticesCsv::write);
  }

  private static void write(Contents contents, Rows rows) {
    for (Notice notice : contents.conversion().notices()) {
      rows.add(
          notice.id(),
          notice.severity().name(),
          notice.message(),
          cell(notice.span().line()),
          page(notice.span()),
          notice.nodeId().orElse(""),
          notice.excerpt(),
          notice.code());
    }
  }
}
