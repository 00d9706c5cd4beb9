package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.optional;
import static zhinan.export.csv.Column.text;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhinan.export.csv.Column.Type;
import zhinan.export.csv.Normalization.Field;

/**
 * {@code normalizations.csv}: a row for each value whose text is not what the document says, in
 * document order, with the rule that read it.
 *
 * <p>{@code value} is the canonical text as {@link ValueText} has it; it is empty where the words
 * were refused, and then a notice tells why. A directory that many nodes use is listed once, at its
 * first use. {@code node_id} may be {@code guide}, so it is no foreign key. {@code start} and
 * {@code end} are half-open offsets into source.txt.
 */
final class NormalizationsCsv {
  private NormalizationsCsv() {}

  static CsvFile<Row> file() {
    return new CsvFile<>(
        "normalizations",
        List.of(
            new Column<>("field", Type.ID, Field.labels(), true, row -> row.each().field().label),
            text("raw", row -> row.each().raw()),
            text("value", row -> row.each().value()),
            id("rule", row -> row.each().rule()),
            integer("line", row -> row.each().span().line()),
            optional("page", row -> row.each().span().page()),
            id("node_id", row -> row.each().nodeId()),
            integer("start", row -> row.each().span().start()),
            integer("end", row -> row.each().span().end()),
            id("id", Row::id)),
        List.of("id"),
        List.of(),
        contents -> rows(Normalizations.of(contents.values())));
  }

  private static Stream<Row> rows(List<Normalization> all) {
    return IntStream.range(0, all.size()).mapToObj(i -> new Row("v" + (i + 1), all.get(i)));
  }

  /** A normalization and its id: {@code v1}, {@code v2} … in document order. */
  record Row(String id, Normalization each) {}
}
