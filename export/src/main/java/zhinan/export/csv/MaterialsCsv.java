package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.oneOf;
import static zhinan.export.csv.Column.optional;
import static zhinan.export.csv.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhinan.export.csv.CsvFile.ForeignKey;
import zhinan.model.Material;
import zhinan.model.NodeValues;
import zhinan.model.Span;
import zhinan.model.Stated;

/**
 * {@code materials.csv}: a row for each paper to hand in. The id {@code m2.1-3} is what stands
 * third in the node m2.1; words that could not be read as a paper are no row, and leave their
 * number out.
 *
 * <p>{@code originals} and {@code copies} are empty where the document tells no number; {@code
 * section_id} may be a matter or part whose papers stand in front of its first section.
 */
final class MaterialsCsv {
  private MaterialsCsv() {}

  static CsvFile<Row> file() {
    return new CsvFile<>(
        "materials",
        List.of(
            id("id", Row::id),
            id("matter_id", row -> row.owner().matterId()),
            id("section_id", Row::nodeId),
            text("name", row -> row.material().name()),
            optional("originals", row -> row.material().originals()),
            optional("copies", row -> row.material().copies()),
            oneOf("form", Material.Form.values(), row -> row.material().form()),
            text("condition", row -> row.material().condition()),
            text("issuer", row -> row.material().issuer()),
            text("raw", Row::raw),
            integer("line", row -> row.span().line()),
            optional("page", row -> row.span().page()),
            id("part_id", row -> row.owner().partId())),
        List.of("id"),
        List.of(
            new ForeignKey("matter_id", MattersCsv.NAME, "id"),
            new ForeignKey("part_id", MattersCsv.NAME, "id")),
        contents -> contents.values().nodes().stream().flatMap(node -> rows(contents, node)));
  }

  private static Stream<Row> rows(Contents contents, NodeValues node) {
    List<Row> rows = new ArrayList<>();
    Owner owner = contents.owner(node.nodeId());
    int number = 0;
    for (Stated<Material> stated : node.materials()) {
      number++;
      if (stated.value().isPresent()) {
        String id = node.nodeId() + "-" + number;
        rows.add(
            new Row(id, owner, node.nodeId(), stated.value().get(), stated.raw(), stated.span()));
      }
    }
    return rows.stream();
  }

  /** A paper, the node that asks for it, and the words that it was read from. */
  record Row(String id, Owner owner, String nodeId, Material material, String raw, Span span) {}
}
