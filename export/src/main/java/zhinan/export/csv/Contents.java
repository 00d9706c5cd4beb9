package zhinan.export.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhinan.model.Conversion;
import zhinan.model.Node;

/**
 * A conversion laid out for tables: its nodes in document order, each with what stands above it and
 * its text, which several tables need and which is made once.
 */
record Contents(Conversion conversion, List<PlacedNode> nodes) {
  static Contents of(Conversion conversion) {
    List<PlacedNode> nodes =
        conversion.guide().children().stream()
            .map(node -> placed(node, Ancestors.NONE))
            .flatMap(PlacedNode::tree)
            .toList();
    return new Contents(conversion, nodes);
  }

  /** The matters and parts, in document order. */
  Stream<PlacedNode> mattersAndParts() {
    return nodes.stream()
        .filter(
            node ->
                switch (node.node().type()) {
                  case MATTER, PART -> true;
                  case STAGE, THEME, SECTION -> false;
                });
  }

  private static PlacedNode placed(Node node, Ancestors above) {
    Ancestors below = above.below(node);
    List<PlacedNode> children = new ArrayList<>();
    for (Node child : node.children()) {
      children.add(placed(child, below));
    }
    return new PlacedNode(node, above, BodyText.of(node.blocks()), children);
  }
}
