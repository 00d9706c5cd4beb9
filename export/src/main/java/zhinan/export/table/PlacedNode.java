package zhinan.export.table;

import java.util.List;
import java.util.StringJoiner;
import zhinan.model.Node;
import zhinan.model.NodeType;
import zhinan.model.Section;
import zhinan.model.SectionKind;
import zhinan.model.Span;

/**
 * A node, what stands above it, the text of its own blocks, and what was read from it.
 *
 * @param text without heading and without the children's text
 */
record PlacedNode(
    Node node, Ancestors above, String text, NodeFindings findings, List<PlacedNode> children) {
  PlacedNode {
    children = List.copyOf(children);
  }

  /** Adds this node and all below it, in document order. */
  void addTo(List<PlacedNode> all) {
    all.add(this);
    for (PlacedNode child : children) {
      child.addTo(all);
    }
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
  GuideContents.Owner owner() {
    return new GuideContents.Owner(
        ownerMatterId(), node.type() == NodeType.PART ? node.id() : above.partId());
  }

  String number() {
    return node.heading().number();
  }

  String title() {
    return node.heading().title();
  }

  /** The kinds of a section, parted by blanks; empty for other nodes. */
  String kinds() {
    if (node instanceof Section section) {
      StringJoiner names = new StringJoiner(" ");
      for (SectionKind kind : section.kinds()) {
        names.add(kind.name());
      }
      return names.toString();
    }
    return "";
  }

  int line() {
    return node.heading().span().line();
  }

  /** Where its heading stands. */
  Span span() {
    return node.heading().span();
  }
}
