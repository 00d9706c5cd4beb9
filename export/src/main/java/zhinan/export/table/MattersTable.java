package zhinan.export.table;

import static zhinan.export.table.CellText.number;
import static zhinan.export.table.CellText.page;
import static zhinan.export.table.TableColumn.id;
import static zhinan.export.table.TableColumn.integer;
import static zhinan.export.table.TableColumn.oneOf;
import static zhinan.export.table.TableColumn.optional;
import static zhinan.export.table.TableColumn.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import zhinan.export.table.OutputTable.ForeignKey;
import zhinan.model.NodeType;
import zhinan.model.Section;
import zhinan.model.SectionKind;

/**
 * {@code matters}: a row for each matter and each part, with a column for each kind of section.
 *
 * <p>A row holds what stands right under its node: a part's sections are in the part's row, not in
 * the matter's. A section of two kinds stands in both columns; several sections of one kind are
 * parted by a blank line. The column of the kind AGENCY (实施主体) is named {@code agency_in_charge},
 * because {@code agency} tells whether somebody else may do it (可否代办). Behind them stand the typed
 * values, see {@link MatterValues}. The last column, {@code text}, holds what stands in front of
 * the first section.
 */
final class MattersTable {
  static final String NAME = "matters";

  private static final List<SectionKind> KINDS = List.of(SectionKind.values());
  private static final String AGENCY_IN_CHARGE = "agency_in_charge";

  private MattersTable() {}

  static OutputTable<GuideContents> table() {
    return new OutputTable<>(
        NAME,
        columns(),
        List.of("id"),
        List.of(
            new ForeignKey("id", OutlineTable.NAME, "id"),
            new ForeignKey("parent_id", OutlineTable.NAME, "id")),
        MattersTable::write);
  }

  private static List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>();
    columns.addAll(
        List.of(
            id("id"),
            oneOf("type", NodeType.MATTER, NodeType.PART),
            id("parent_id"),
            text("stage"),
            text("theme"),
            text("number"),
            text("title"),
            integer("line"),
            optional("page")));
    for (SectionKind kind : KINDS) {
      columns.add(text(name(kind)));
    }
    columns.addAll(MatterValues.columns());
    columns.add(text("text"));
    return columns;
  }

  private static void write(GuideContents contents, RowSink rows) {
    for (PlacedNode node : contents.nodes()) {
      if (node.node().type() == NodeType.MATTER || node.node().type() == NodeType.PART) {
        rows.add(cells(node));
      }
    }
  }

  private static List<String> cells(PlacedNode node) {
    List<String> cells = new ArrayList<>();
    cells.addAll(
        List.of(
            node.id(),
            node.node().type().name(),
            node.parentId(),
            node.above().stage(),
            node.above().theme(),
            node.number(),
            node.title(),
            number(node.line()),
            page(node.span())));
    for (SectionKind kind : KINDS) {
      cells.add(sections(node, kind));
    }
    cells.addAll(MatterValues.cells(node));
    cells.add(node.text());
    return cells;
  }

  private static String name(SectionKind kind) {
    return kind == SectionKind.AGENCY ? AGENCY_IN_CHARGE : kind.name().toLowerCase(Locale.ROOT);
  }

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
