package zhinan.export.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhinan.model.Conversion;
import zhinan.model.Node;
import zhinan.model.Values;

/**
 * A conversion laid out for tables: its nodes in document order, each with what stands above it,
 * its text and its values, which several tables need and which are made once. Immutable, may be
 * shared.
 */
public final class GuideContents {
  private final Conversion conversion;
  private final List<PlacedNode> nodes;
  private final Map<String, Owner> owners;

  private GuideContents(Conversion conversion, List<PlacedNode> nodes, Map<String, Owner> owners) {
    this.conversion = conversion;
    this.nodes = List.copyOf(nodes);
    this.owners = Map.copyOf(owners);
  }

  /** Lays a conversion out. */
  public static GuideContents of(Conversion conversion) {
    Map<String, NodeFindings> findings = NodeFindings.byNode(conversion.guide().values());
    List<PlacedNode> nodes = new ArrayList<>();
    for (Node node : conversion.guide().children()) {
      placed(node, Ancestors.NONE, findings).addTo(nodes);
    }
    Map<String, Owner> owners = new HashMap<>();
    for (PlacedNode node : nodes) {
      owners.put(node.id(), node.owner());
    }
    return new GuideContents(conversion, nodes, owners);
  }

  Conversion conversion() {
    return conversion;
  }

  List<PlacedNode> nodes() {
    return nodes;
  }

  Values values() {
    return conversion.guide().values();
  }

  /** Whom a node belongs to; the guide itself belongs to no matter. */
  Owner owner(String nodeId) {
    return owners.getOrDefault(nodeId, Owner.NONE);
  }

  private static PlacedNode placed(Node node, Ancestors above, Map<String, NodeFindings> findings) {
    Ancestors below = above.below(node);
    List<PlacedNode> children = new ArrayList<>();
    for (Node child : node.children()) {
      children.add(placed(child, below, findings));
    }
    return new PlacedNode(
        node,
        above,
        CellText.of(node.blocks()),
        findings.getOrDefault(node.id(), NodeFindings.NONE),
        children);
  }

  /**
   * The matter and the part that a node belongs to, each {@code ""} where there is none: stages,
   * themes and the guide itself belong to none.
   */
  record Owner(String matterId, String partId) {
    static final Owner NONE = new Owner("", "");
  }
}
