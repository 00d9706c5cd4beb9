package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.optional;
import static zhinan.export.csv.Column.text;

import java.util.List;
import zhinan.export.csv.CsvFile.ForeignKey;
import zhinan.model.NodeType;

/**
 * {@code sections.csv}: a row for each section; {@code part_id} where it stands in a part of its
 * matter.
 */
final class SectionsCsv {
  private SectionsCsv() {}

  static CsvFile<PlacedNode> file() {
    return new CsvFile<>(
        "sections",
        List.of(
            id("id", PlacedNode::id),
            id("matter_id", PlacedNode::ownerMatterId),
            text("number", PlacedNode::number),
            text("heading", PlacedNode::title),
            id("kinds", OutlineCsv::kinds),
            text("text", PlacedNode::text),
            integer("line", PlacedNode::line),
            optional("page", PlacedNode::page),
            id("part_id", row -> row.above().partId())),
        List.of("id"),
        List.of(
            new ForeignKey("id", OutlineCsv.NAME, "id"),
            new ForeignKey("matter_id", MattersCsv.NAME, "id"),
            new ForeignKey("part_id", MattersCsv.NAME, "id")),
        contents -> contents.nodes().stream().filter(row -> row.node().type() == NodeType.SECTION));
  }
}
