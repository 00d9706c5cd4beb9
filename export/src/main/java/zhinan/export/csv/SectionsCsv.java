package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.oneOfOrNone;
import static zhinan.export.csv.Column.optional;
import static zhinan.export.csv.Column.text;
import static zhinan.export.csv.Rows.cell;
import static zhinan.export.csv.Rows.page;

import java.util.List;
import zhinan.export.csv.CsvFile.ForeignKey;
import zhinan.model.Absence;
import zhinan.model.NodeType;
import zhinan.model.ServiceHours;
import zhinan.model.Stated;

/**
 * {@code sections.csv}: a row for each section; {@code part_id} where it stands in a part of its
 * matter. {@code absence} tells why a section states nothing; {@code phones} are those of all
 * offices that stand in it, {@code opening_hours} those stated apart from an office.
 */
final class SectionsCsv {
  private SectionsCsv() {}

  static CsvFile file() {
    return new CsvFile(
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
            new ForeignKey("id", OutlineCsv.NAME, "id"),
            new ForeignKey("matter_id", MattersCsv.NAME, "id"),
            new ForeignKey("part_id", MattersCsv.NAME, "id")),
        SectionsCsv::write);
  }

  private static void write(Contents contents, Rows rows) {
    for (PlacedNode node : contents.nodes()) {
      if (node.node().type() == NodeType.SECTION) {
        section(node, rows);
      }
    }
  }

  private static void section(PlacedNode section, Rows rows) {
    Findings findings = section.findings();
    rows.add(
        section.id(),
        section.ownerMatterId(),
        section.number(),
        section.title(),
        section.kinds(),
        section.text(),
        cell(section.line()),
        page(section.span()),
        section.above().partId(),
        findings.values().absence().flatMap(Stated::value).map(Enum::name).orElse(""),
        cell(findings.offices().size()),
        OfficePhones.of(findings.offices()),
        Branches.read(findings.values().hours(), ServiceHours::openingHours),
        cell(findings.papers()));
  }
}
