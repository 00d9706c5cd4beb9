package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.oneOfOrNone;
import static zhinan.export.csv.Column.optional;
import static zhinan.export.csv.Column.text;

import java.util.List;
import java.util.Optional;
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
            id("part_id", row -> row.above().partId()),
            oneOfOrNone("absence", Absence.values(), SectionsCsv::absence),
            integer("contacts_count", row -> row.findings().offices().size()),
            id("phones", row -> MatterValueColumns.phones(row.findings().offices())),
            text("opening_hours", SectionsCsv::hours),
            integer("materials_count", row -> row.findings().papers())),
        List.of("id"),
        List.of(
            new ForeignKey("id", OutlineCsv.NAME, "id"),
            new ForeignKey("matter_id", MattersCsv.NAME, "id"),
            new ForeignKey("part_id", MattersCsv.NAME, "id")),
        contents -> contents.nodes().stream().filter(row -> row.node().type() == NodeType.SECTION));
  }

  private static Optional<Absence> absence(PlacedNode row) {
    return row.findings().values().absence().flatMap(Stated::value);
  }

  private static String hours(PlacedNode row) {
    return Branches.read(row.findings().values().hours(), ServiceHours::openingHours);
  }
}
