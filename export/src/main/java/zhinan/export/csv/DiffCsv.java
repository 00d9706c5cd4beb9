package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.oneOf;
import static zhinan.export.csv.Column.optional;
import static zhinan.export.csv.Column.text;
import static zhinan.export.csv.Rows.cell;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import zhinan.export.diff.Burden;
import zhinan.export.diff.Change;
import zhinan.export.diff.ChangeType;
import zhinan.export.diff.Comparison;
import zhinan.export.diff.Side;
import zhinan.export.diff.Substance;
import zhinan.export.folder.Utf8;

/**
 * {@code diff.csv}: a row for each change between two editions, gravest first. What a change has no
 * side for is empty. The same rules on CSV hold as for {@link CsvFiles}.
 */
public final class DiffCsv {
  private static final CsvFile FILE =
      new CsvFile(
          "diff",
          List.of(
              integer("rank"),
              oneOf("type", ChangeType.values()),
              oneOf("substance", Substance.values()),
              id("rule"),
              id("field"),
              oneOf("burden", Burden.values()),
              text("stage"),
              text("theme"),
              text("matter"),
              text("subject"),
              text("before"),
              text("after"),
              text("before_raw"),
              text("after_raw"),
              id("old_id"),
              id("new_id"),
              optional("old_line"),
              optional("new_line"),
              optional("old_page"),
              optional("new_page")),
          List.of("rank"),
          List.of(),
          (contents, rows) -> {});

  private DiffCsv() {}

  /** Writes the changes as UTF-8; leaves the stream open. */
  public static void write(Comparison comparison, OutputStream out) throws IOException {
    Writer writer = Utf8.writer(out);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(FILE.columns().stream().map(Column::name).toList());
    Rows rows = new Rows(FILE, csv);
    comparison.changes().forEach(change -> add(change, rows));
    csv.flush();
  }

  private static void add(Change change, Rows rows) {
    Optional<Side> before = change.before();
    Optional<Side> after = change.after();
    rows.add(
        cell(change.rank()),
        change.type().name(),
        change.substance().name(),
        change.rule(),
        change.field().label(),
        change.burden().name(),
        change.side().stage(),
        change.side().theme(),
        change.matter(),
        change.side().subject(),
        before.map(Side::value).orElse(""),
        after.map(Side::value).orElse(""),
        before.map(Side::raw).orElse(""),
        after.map(Side::raw).orElse(""),
        before.map(Side::nodeId).orElse(""),
        after.map(Side::nodeId).orElse(""),
        before.map(DiffCsv::line).orElse(""),
        after.map(DiffCsv::line).orElse(""),
        before.map(DiffCsv::page).orElse(""),
        after.map(DiffCsv::page).orElse(""));
  }

  private static String line(Side side) {
    return cell(side.span().line());
  }

  private static String page(Side side) {
    return Rows.page(side.span());
  }
}
