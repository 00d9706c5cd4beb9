package zhinan.export.csv;

import static zhinan.export.csv.Column.id;
import static zhinan.export.csv.Column.integer;
import static zhinan.export.csv.Column.oneOf;
import static zhinan.export.csv.Column.optional;
import static zhinan.export.csv.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import zhinan.export.csv.CsvFile.ForeignKey;
import zhinan.model.NodeType;
import zhinan.model.Section;
import zhinan.model.SectionKind;

/**
 * {@code matters.csv}: a row for each matter and each part, with a column for each kind of section.
 *
 * <p>A row holds what stands right under its node: a part's sections are in the part's row, not in
 * the matter's. A section of two kinds stands in both columns; several sections of one kind are
 * parted by a blank line. The column of the kind AGENCY (实施主体) is named {@code agency_in_charge},
 * because {@code agency} tells whether somebody else may do it (可否代办). Behind them stand the typed
 * values, see {@link MatterValueColumns}. The last column, {@code text}, holds what stands in front
 * of the first section.
 */
final class MattersCsv {
  static final String NAME = "matters";

  private static final String AGENCY_IN_CHARGE = "agency_in_charge";

  private MattersCsv() {}

  static CsvFile<MatterRow> file() {
    return new CsvFile<>(
        NAME,
        columns(),
        List.of("id"),
        List.of(
            new ForeignKey("id", OutlineCsv.NAME, "id"),
            new ForeignKey("parent_id", OutlineCsv.NAME, "id")),
        contents -> contents.mattersAndParts().map(MatterRow::of));
  }

  private static List<Column<MatterRow>> columns() {
    NodeType[] types = {NodeType.MATTER, NodeType.PART};
    List<Column<MatterRow>> columns = new ArrayList<>();
    columns.add(id("id", row -> row.placed().id()));
    columns.add(oneOf("type", types, row -> row.placed().node().type()));
    columns.add(id("parent_id", row -> row.placed().parentId()));
    columns.add(text("stage", row -> row.placed().above().stage()));
    columns.add(text("theme", row -> row.placed().above().theme()));
    columns.add(text("number", row -> row.placed().number()));
    columns.add(text("title", row -> row.placed().title()));
    columns.add(integer("line", row -> row.placed().line()));
    columns.add(optional("page", row -> row.placed().page()));
    for (SectionKind kind : SectionKind.values()) {
      columns.add(text(name(kind), row -> sections(row.placed(), kind)));
    }
    columns.addAll(MatterValueColumns.all());
    columns.add(text("text", row -> row.placed().text()));
    return columns;
  }

  private static String name(SectionKind kind) {
    return kind == SectionKind.AGENCY ? AGENCY_IN_CHARGE : kind.name().toLowerCase(Locale.ROOT);
  }

  /** A loop, because it runs for each matter and each kind. */
  private static String sections(PlacedNode row, SectionKind kind) {
    StringJoiner texts = new StringJoiner("\n\n");
    for (PlacedNode child : row.children()) {
      if (child.node() instanceof Section section
          && !child.text().isEmpty()
          && section.kinds().contains(kind)) {
        texts.add(child.text());
      }
    }
    return texts.toString();
  }
}
