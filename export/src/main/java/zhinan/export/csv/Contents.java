package zhinan.export.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhinan.model.Conversion;
import zhinan.model.Node;
import zhinan.model.Values;

/**
 * A conversion laid out for tables: its nodes in document order, each with what stands above it,
 * its text and its values, which several tables need and which are made once.
 *
 * @param owners the matter and part that each node belongs to, by its id
 */
record Contents(Conversion conversion, List<PlacedNode> nodes, Map<String, Owner> owners) {
  Contents {
    nodes = List.copyOf(nodes);
    owners = Map.copyOf(owners);
  }

  static Contents of(Conversion conversion) {
    Map<String, Findings> findings = Findings.byNode(conversion.guide().values());
    List<PlacedNode> nodes = new ArrayList<>();
    for (Node node : conversion.guide().children()) {
      placed(node, Ancestors.NONE, findings).addTo(nodes);
    }
    Map<String, Owner> owners = new HashMap<>();
    for (PlacedNode node : nodes) {
      owners.put(node.id(), node.owner());
    }
    return new Contents(conversion, nodes, owners);
  }

  Values values() {
    return conversion.guide().values();
  }

  /** Whom a node belongs to; the guide itself belongs to no matter. */
  Owner owner(String nodeId) {
    return owners.getOrDefault(nodeId, Owner.NONE);
  }

  private static PlacedNode placed(Node node, Ancestors above, Map<String, Findings> findings) {
    Ancestors below = above.below(node);
    List<PlacedNode> children = new ArrayList<>();
    for (Node child : node.children()) {
      children.add(placed(child, below, findings));
    }
    return new PlacedNode(
        node,
        above,
        BodyText.of(node.blocks()),
        findings.getOrDefault(node.id(), Findings.NONE),
        children);
  }
}
