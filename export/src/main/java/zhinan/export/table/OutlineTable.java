package zhinan.export.table;

import static zhinan.export.table.CellText.number;
import static zhinan.export.table.CellText.page;
import static zhinan.export.table.TableColumn.id;
import static zhinan.export.table.TableColumn.integer;
import static zhinan.export.table.TableColumn.oneOf;
import static zhinan.export.table.TableColumn.optional;
import static zhinan.export.table.TableColumn.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhinan.export.table.OutputTable.ForeignKey;
import zhinan.model.Merge;
import zhinan.model.Node;

/**
 * {@code outline}: a row for each node, in document order; nodes that were folded into a duplicate
 * too, with the node that stands for them in {@code merged_into}.
 */
final class OutlineTable {
  static final String NAME = "outline";

  private OutlineTable() {}

  static OutputTable<GuideContents> table() {
    return new OutputTable<>(
        NAME,
        List.of(
            integer("line"),
            optional("page"),
            oneOf("type", OutlineType.values()),
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
        OutlineTable::write);
  }

  private static void write(GuideContents contents, RowSink rows) {
    for (OutlineRow row : OutlineRow.of(contents)) {
      PlacedNode node = row.node();
      rows.add(
          number(node.line()),
          page(node.span()),
          OutlineType.of(node.node()).name(),
          node.number(),
          node.title(),
          node.kinds(),
          node.id(),
          node.parentId(),
          node.ownerMatterId(),
          row.mergedInto());
    }
  }

  /**
   * A node of the document, whether it stands in the guide or was folded.
   *
   * @param node with what stood above it
   * @param mergedInto the node that stands for it, {@code ""} where it stands for itself
   */
  record OutlineRow(PlacedNode node, String mergedInto) {

    /** All of a document, in its order. */
    static List<OutlineRow> of(GuideContents contents) {
      List<OutlineRow> rows = new ArrayList<>();
      contents.nodes().forEach(node -> rows.add(new OutlineRow(node, "")));
      List<Merge> merges = contents.conversion().merges();
      if (!merges.isEmpty()) {
        addFolded(rows, merges);
        rows.sort(Comparator.comparingInt(row -> row.node().span().start()));
      }
      return rows;
    }

    /** The last merge first: what it folded may hold what earlier ones were folded out of. */
    private static void addFolded(List<OutlineRow> rows, List<Merge> merges) {
      Map<String, Ancestors> below = new HashMap<>();
      rows.forEach(row -> below.put(row.node().id(), row.node().above().below(row.node().node())));
      for (int i = merges.size() - 1; i >= 0; i--) {
        Merge merge = merges.get(i);
        Map<String, String> kept = new HashMap<>();
        merge.evidence().forEach(piece -> kept.put(piece.mergedId(), piece.keptId()));
        add(
            rows,
            merge,
            merge.merged(),
            below.getOrDefault(merge.parentId(), Ancestors.NONE),
            kept,
            below);
      }
    }

    private static void add(
        List<OutlineRow> rows,
        Merge merge,
        Node node,
        Ancestors above,
        Map<String, String> kept,
        Map<String, Ancestors> below) {
      if (merge.adopted().contains(node.id())) {
        return;
      }
      PlacedNode placed = new PlacedNode(node, above, "", NodeFindings.NONE, List.of());
      String counterpart = kept.getOrDefault(node.id(), "");
      rows.add(new OutlineRow(placed, counterpart.isEmpty() ? merge.keptId() : counterpart));
      below.put(node.id(), above.below(node));
      for (Node child : node.children()) {
        add(rows, merge, child, above.below(node), kept, below);
      }
    }
  }
}
