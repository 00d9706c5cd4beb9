package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.optional;
import static zhinan.export.csv.Column.text;
import static zhinan.export.csv.Rows.cell;
import static zhinan.export.csv.Rows.page;

import java.util.List;
import zhinan.export.csv.Column.Type;
import zhinan.export.value.StatedValue;
import zhinan.export.value.StatedValue.Outcome;
import zhinan.export.value.StatedValues;
import zhinan.export.value.ValueField;

/**
 * {@code normalizations.csv}: a row for each value whose text is not what the document says, in
 * document order, with the rule that read it.
 *
 * <p>{@code value} is the canonical text as {@link zhinan.export.value.ValueText} has it; it is
 * empty where the words were refused, and then a notice tells why. A directory that many nodes use
 * is listed once, at its first use. {@code node_id} may be {@code guide}, so it is no foreign key.
 * {@code start} and {@code end} are half-open offsets into source.txt.
 */
final class NormalizationsCsv {
  private NormalizationsCsv() {}

  static CsvFile file() {
    return new CsvFile(
        "normalizations",
        List.of(
            new Column("field", Type.ID, ValueField.labels(), true),
            text("raw"),
            text("value"),
            id("rule"),
            integer("line"),
            optional("page"),
            id("node_id"),
            integer("start"),
            integer("end"),
            id("id")),
        List.of("id"),
        List.of(),
        NormalizationsCsv::write);
  }

  private static void write(Contents contents, Rows rows) {
    int number = 0;
    for (StatedValue each : StatedValues.of(contents.values())) {
      if (each.outcome() == Outcome.SAME) {
        continue;
      }
      number++;
      rows.add(
          each.field().label(),
          each.raw(),
          each.value(),
          each.rule(),
          cell(each.span().line()),
          page(each.span()),
          each.nodeId(),
          cell(each.span().start()),
          cell(each.span().end()),
          "v" + number);
    }
  }
}
