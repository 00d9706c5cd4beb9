package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.oneOf;
import static zhinan.export.csv.Column.optional;
import static zhinan.export.csv.Column.text;

import java.util.List;
import zhinan.model.Notice;
import zhinan.model.Severity;

/**
 * {@code notices.csv}: a row for each notice; {@code node_id} may be {@code guide}, so it is no
 * foreign key.
 */
final class NoticesCsv {
  private NoticesCsv() {}

  static CsvFile<Notice> file() {
    return new CsvFile<>(
        "notices",
        List.of(
            id("id", Notice::id),
            oneOf("severity", Severity.values(), Notice::severity),
            text("message", Notice::message),
            integer("line", notice -> notice.span().line()),
            optional("page", notice -> notice.span().page()),
            id("node_id", notice -> notice.nodeId().orElse("")),
            text("excerpt", Notice::excerpt),
            id("code", Notice::code)),
        List.of("id"),
        List.of(),
        contents -> contents.conversion().notices().stream());
  }
}
