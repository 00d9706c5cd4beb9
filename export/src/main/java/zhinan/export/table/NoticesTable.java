package zhinan.export.table;

import static zhinan.export.table.CellText.number;
import static zhinan.export.table.CellText.page;
import static zhinan.export.table.TableColumn.id;
import static zhinan.export.table.TableColumn.integer;
import static zhinan.export.table.TableColumn.oneOf;
import static zhinan.export.table.TableColumn.optional;
import static zhinan.export.table.TableColumn.text;

import java.util.List;
import zhinan.model.Notice;
import zhinan.model.Severity;

/**
 * {@code notices}: a row for each notice; {@code node_id} may be {@code guide}, so it is no foreign
 * key.
 */
final class NoticesTable {
  private NoticesTable() {}

  static OutputTable<GuideContents> table() {
    return new OutputTable<>(
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
        NoticesTable::write);
  }

  private static void write(GuideContents contents, RowSink rows) {
    for (Notice notice : contents.conversion().notices()) {
      rows.add(
          notice.id(),
          notice.severity().name(),
          notice.message(),
          number(notice.span().line()),
          page(notice.span()),
          notice.nodeId().orElse(""),
          notice.excerpt(),
          notice.code());
    }
  }
}
