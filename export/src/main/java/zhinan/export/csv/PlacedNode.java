package zhinan.export.csv;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import zhinan.model.Node;
import zhinan.model.NodeType;

/**
 * A node, what stands above it, the text of its own blocks, and what was read from it.
 *
 * @param text without heading and without the children's text
 */
record PlacedNode(
    Node node, Ancestors above, String text, Findings findings, List<PlacedNode> children) {
  PlacedNode {
    children = List.copyOf(children);
  }

  /** This node and all below it, in document order. */
  Stream<PlacedNode> tree() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(PlacedNode::tree));
  }

  String id() {
    return node.id();
  }

  String parentId() {
    return above.parentId();
  }

  /**
   * The matter that the node belongs to: a matter belongs to itself, so that one value finds all of
   * its rows.
   */
  String ownerMatterId() {
    return node.type() == NodeType.MATTER ? node.id() : above.matterId();
  }

  /** The matter and part that the node is or belongs to. */
  Owner owner() {
    return new Owner(ownerMatterId(), node.type() == NodeType.PART ? node.id() : above.partId());
  }

  String number() {
    return node.heading().number();
  }

  String title() {
    return node.heading().title();
  }

  int line() {
    return node.heading().span().line();
  }

  OptionalInt page() {
    return node.heading().span().page();
  }
}
