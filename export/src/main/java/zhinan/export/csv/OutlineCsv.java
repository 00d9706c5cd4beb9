package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.oneOf;
import static zhinan.export.csv.Column.optional;
import static zhinan.export.csv.Column.text;

import java.util.List;
import java.util.stream.Collectors;
import zhinan.export.csv.CsvFile.ForeignKey;
import zhinan.model.NodeType;
import zhinan.model.Section;

/** {@code outline.csv}: a row for each node, in document order. */
final class OutlineCsv {
  static final String NAME = "outline";

  private OutlineCsv() {}

  static CsvFile<PlacedNode> file() {
    return new CsvFile<>(
        NAME,
        List.of(
            integer("line", PlacedNode::line),
            optional("page", PlacedNode::page),
            oneOf("type", NodeType.values(), row -> row.node().type()),
            text("number", PlacedNode::number),
            text("title", PlacedNode::title),
            id("kinds", OutlineCsv::kinds),
            id("id", PlacedNode::id),
            id("parent_id", PlacedNode::parentId),
            id("owner_matter_id", PlacedNode::ownerMatterId)),
        List.of("id"),
        List.of(
            new ForeignKey("parent_id", NAME, "id"), new ForeignKey("owner_matter_id", NAME, "id")),
        contents -> contents.nodes().stream());
  }

  /** The kinds of a section, parted by blanks; empty for other nodes. */
  static String kinds(PlacedNode row) {
    return row.node() instanceof Section section
        ? section.kinds().stream().map(Enum::name).collect(Collectors.joining(" "))
        : "";
  }
}
