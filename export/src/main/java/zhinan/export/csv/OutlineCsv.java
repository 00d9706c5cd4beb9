package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.oneOf;
import static zhinan.export.csv.Column.optional;
import static zhinan.export.csv.Column.text;
import static zhinan.export.csv.Rows.cell;
import static zhinan.export.csv.Rows.page;

import java.util.List;
import zhinan.export.csv.CsvFile.ForeignKey;
import zhinan.model.NodeType;

/**
 * {@code outline.csv}: a row for each node, in document order; nodes that were folded into a
 * duplicate too, with the node that stands for them in {@code merged_into}.
 */
final class OutlineCsv {
  static final String NAME = "outline";

  private OutlineCsv() {}

  static CsvFile file() {
    return new CsvFile(
        NAME,
        List.of(
            integer("line"),
            optional("page"),
            oneOf("type", NodeType.values()),
            text("number"),
            text("title"),
            id("kinds"),
            id("id"),
            id("parent_id"),
            id("owner_matter_id"),
            id("merged_into")),
        List.of("id"),
        List.of(
            new ForeignKey("parent_id", NAME, "id"),
            new ForeignKey("owner_matter_id", NAME, "id"),
            new ForeignKey("merged_into", NAME, "id")),
        OutlineCsv::write);
  }

  private static void write(Contents contents, Rows rows) {
    for (OutlineRow row : OutlineRow.of(contents)) {
      PlacedNode node = row.node();
      rows.add(
          cell(node.line()),
          page(node.span()),
          node.node().type().name(),
          node.number(),
          node.title(),
          node.kinds(),
          node.id(),
          node.parentId(),
          node.ownerMatterId(),
          row.mergedInto());
    }
  }
}
