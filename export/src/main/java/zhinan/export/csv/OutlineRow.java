package zhinan.export.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhinan.model.Merge;
import zhinan.model.Node;

/**
 * A node of the document, whether it stands in the guide or was folded.
 *
 * @param node with what stood above it
 * @param mergedInto the node that stands for it, {@code ""} where it stands for itself
 */
record OutlineRow(PlacedNode node, String mergedInto) {

  /** All of a document, in its order. */
  static List<OutlineRow> of(Contents contents) {
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
    PlacedNode placed = new PlacedNode(node, above, "", Findings.NONE, List.of());
    String counterpart = kept.getOrDefault(node.id(), "");
    rows.add(new OutlineRow(placed, counterpart.isEmpty() ? merge.keptId() : counterpart));
    below.put(node.id(), above.below(node));
    for (Node child : node.children()) {
      add(rows, merge, child, above.below(node), kept, below);
    }
  }
}
