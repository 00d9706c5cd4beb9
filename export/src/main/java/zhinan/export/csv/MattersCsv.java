package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.oneOf;
import static zhinan.export.csv.Column.optional;
import static zhinan.export.csv.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import zhinan.export.csv.CsvFile.ForeignKey;
import zhinan.model.NodeType;
import zhinan.model.Section;
import zhinan.model.SectionKind;

/**
 * {@code matters.csv}: a row for each matter and each part, with a column for each kind of section.
 *
 * <p>A row holds what stands right under its node: a part's sections are in the part's row, not in
 * the matter's. A section of two kinds stands in both columns; several sections of one kind are
 * parted by a blank line. The last column, {@code text}, holds what stands in front of the first
 * section.
 */
final class MattersCsv {
  static final String NAME = "matters";

  private MattersCsv() {}

  static CsvFile<PlacedNode> file() {
    return new CsvFile<>(
        NAME,
        columns(),
        List.of("id"),
        List.of(
            new ForeignKey("id", OutlineCsv.NAME, "id"),
            new ForeignKey("parent_id", OutlineCsv.NAME, "id")),
        Contents::mattersAndParts);
  }

  private static List<Column<PlacedNode>> columns() {
    NodeType[] types = {NodeType.MATTER, NodeType.PART};
    List<Column<PlacedNode>> columns = new ArrayList<>();
    columns.add(id("id", PlacedNode::id));
    columns.add(oneOf("type", types, row -> row.node().type()));
    columns.add(id("parent_id", PlacedNode::parentId));
    columns.add(text("stage", row -> row.above().stage()));
    columns.add(text("theme", row -> row.above().theme()));
    columns.add(text("number", PlacedNode::number));
    columns.add(text("title", PlacedNode::title));
    columns.add(integer("line", PlacedNode::line));
    columns.add(optional("page", PlacedNode::page));
    for (SectionKind kind : SectionKind.values()) {
      columns.add(text(kind.name().toLowerCase(Locale.ROOT), row -> sections(row, kind)));
    }
    columns.add(text("text", PlacedNode::text));
    return columns;
  }

  private static String sections(PlacedNode row, SectionKind kind) {
    return row.children().stream()
        .filter(child -> child.node() instanceof Section section && section.kinds().contains(kind))
        .map(PlacedNode::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}
