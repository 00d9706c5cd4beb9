package zhinan.export.table;

import static zhinan.export.table.CellText.number;
import static zhinan.export.table.CellText.page;
import static zhinan.export.table.TableColumn.id;
import static zhinan.export.table.TableColumn.integer;
import static zhinan.export.table.TableColumn.oneOf;
import static zhinan.export.table.TableColumn.optional;
import static zhinan.export.table.TableColumn.text;

import java.util.List;
import zhinan.export.table.OutputTable.ForeignKey;
import zhinan.model.Material;
import zhinan.model.NodeValues;
import zhinan.model.Stated;

/**
 * {@code materials}: a row for each paper to hand in. The id {@code m2.1-3} is what stands third in
 * the node m2.1; words that could not be read as a paper are no row, and leave their number out.
 *
 * <p>{@code originals} and {@code copies} are empty where the document tells no number; {@code
 * section_id} may be a matter or part whose papers stand in front of its first section.
 */
final class MaterialsTable {
  private MaterialsTable() {}

  static OutputTable<GuideContents> table() {
    return new OutputTable<>(
        "materials",
        List.of(
            id("id"),
            id("matter_id"),
            id("section_id"),
            text("name"),
            optional("originals"),
            optional("copies"),
            oneOf("form", Material.Form.values()),
            text("condition"),
            text("issuer"),
            text("raw"),
            integer("line"),
            optional("page"),
            id("part_id")),
        List.of("id"),
        List.of(
            new ForeignKey("matter_id", MattersTable.NAME, "id"),
            new ForeignKey("part_id", MattersTable.NAME, "id")),
        MaterialsTable::write);
  }

  private static void write(GuideContents contents, RowSink rows) {
    for (NodeValues node : contents.values().nodes()) {
      int number = 0;
      for (Stated<Material> paper : node.of(Material.class)) {
        number++;
        if (paper.value().isPresent()) {
          row(contents, node.nodeId(), number, paper, rows);
        }
      }
    }
  }

  private static void row(
      GuideContents contents, String nodeId, int number, Stated<Material> paper, RowSink rows) {
    GuideContents.Owner owner = contents.owner(nodeId);
    Material material = paper.value().orElseThrow();
    rows.add(
        nodeId + "-" + number,
        owner.matterId(),
        nodeId,
        material.name(),
        originals(material),
        copies(material),
        material.form().name(),
        material.condition(),
        material.issuer(),
        paper.raw(),
        number(paper.span().line()),
        page(paper.span()),
        owner.partId());
  }

  private static String originals(Material paper) {
    return paper.originals().isPresent() ? number(paper.originals().getAsInt()) : "";
  }

  private static String copies(Material paper) {
    return paper.copies().isPresent() ? number(paper.copies().getAsInt()) : "";
  }
}
