package zhinan.export.table;

import static zhinan.export.table.CellText.number;
import static zhinan.export.table.CellText.page;
import static zhinan.export.table.TableColumn.id;
import static zhinan.export.table.TableColumn.integer;
import static zhinan.export.table.TableColumn.oneOfOrNone;
import static zhinan.export.table.TableColumn.optional;
import static zhinan.export.table.TableColumn.text;

import java.util.List;
import zhinan.export.table.OutputTable.ForeignKey;
import zhinan.model.Absence;
import zhinan.model.NodeType;
import zhinan.model.ServiceHours;
import zhinan.model.Stated;

/**
 * {@code sections}: a row for each section; {@code part_id} where it stands in a part of its
 * matter. {@code absence} tells why a section states nothing; {@code phones} are those of all
 * offices that stand in it, {@code opening_hours} those stated apart from an office.
 */
final class SectionsTable {
  private SectionsTable() {}

  static OutputTable<GuideContents> table() {
    return new OutputTable<>(
        "sections",
        List.of(
            id("id"),
            id("matter_id"),
            text("number"),
            text("heading"),
            id("kinds"),
            text("text"),
            integer("line"),
            optional("page"),
            id("part_id"),
            oneOfOrNone("absence", Absence.values()),
            integer("contacts_count"),
            id("phones"),
            text("opening_hours"),
            integer("materials_count")),
        List.of("id"),
        List.of(
            new ForeignKey("id", OutlineTable.NAME, "id"),
            new ForeignKey("matter_id", MattersTable.NAME, "id"),
            new ForeignKey("part_id", MattersTable.NAME, "id")),
        SectionsTable::write);
  }

  private static void write(GuideContents contents, RowSink rows) {
    for (PlacedNode node : contents.nodes()) {
      if (node.node().type() == NodeType.SECTION) {
        section(node, rows);
      }
    }
  }

  private static void section(PlacedNode section, RowSink rows) {
    NodeFindings findings = section.findings();
    rows.add(
        section.id(),
        section.ownerMatterId(),
        section.number(),
        section.title(),
        section.kinds(),
        section.text(),
        number(section.line()),
        page(section.span()),
        section.above().partId(),
        findings.values().absence().flatMap(Stated::value).map(Enum::name).orElse(""),
        number(findings.offices().size()),
        OfficePhones.of(findings.offices()),
        Branches.read(findings.values().of(ServiceHours.class), ServiceHours::openingHours),
        number(findings.papers()));
  }
}
