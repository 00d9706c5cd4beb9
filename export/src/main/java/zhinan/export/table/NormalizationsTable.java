package zhinan.export.table;

import static zhinan.export.table.CellText.number;
import static zhinan.export.table.CellText.page;
import static zhinan.export.table.TableColumn.id;
import static zhinan.export.table.TableColumn.integer;
import static zhinan.export.table.TableColumn.optional;
import static zhinan.export.table.TableColumn.text;

import java.util.List;
import zhinan.export.table.TableColumn.CellType;
import zhinan.export.value.StatedValue;
import zhinan.export.value.StatedValue.Treatment;
import zhinan.export.value.StatedValues;
import zhinan.export.value.ValueField;

/**
 * {@code normalizations}: a row for each value whose text is not what the document says, in
 * document order, with the rule that read it.
 *
 * <p>{@code value} is the canonical text as {@link zhinan.model.Value#text()} has it; it is empty
 * where the words were refused, and then a notice tells why. A directory that many nodes use is
 * listed once, at its first use. {@code node_id} may be {@code guide}, so it is no foreign key.
 * {@code start} and {@code end} are half-open offsets into source.txt.
 */
final class NormalizationsTable {
  private NormalizationsTable() {}

  static OutputTable<GuideContents> table() {
    return new OutputTable<>(
        "normalizations",
        List.of(
            new TableColumn("field", CellType.ID, ValueField.labels(), true),
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
        NormalizationsTable::write);
  }

  private static void write(GuideContents contents, RowSink rows) {
    int number = 0;
    for (StatedValue each : StatedValues.of(contents.values())) {
      if (each.treatment() == Treatment.SAME) {
        continue;
      }
      number++;
      rows.add(
          each.field().label(),
          each.raw(),
          each.value(),
          each.rule(),
          number(each.span().line()),
          page(each.span()),
          each.nodeId(),
          number(each.span().start()),
          number(each.span().end()),
          "v" + number);
    }
  }
}
