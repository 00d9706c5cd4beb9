package zhinan.export.report;

import java.util.HashSet;
import java.util.Set;
import zhinan.export.diff.Side;
import zhinan.model.Matter;
import zhinan.model.Node;

/** Where on the page the nodes of one edition stand with their full text. For one use. */
final class PageAnchors {
  private final String prefix;
  private final Set<String> ids = new HashSet<>();

  /**
   * @param prefix of the edition, so that ids of both can stand on one page
   */
  PageAnchors(String prefix) {
    this.prefix = prefix;
  }

  void add(Matter matter) {
    matter.tree().map(Node::id).forEach(ids::add);
  }

  /** The anchor of a node's text, or that of its matter's; {@code ""} where neither is there. */
  String of(Side side) {
    if (ids.contains(side.nodeId())) {
      return prefix + side.nodeId();
    }
    return ids.contains(side.matterId()) ? prefix + side.matterId() : "";
  }
}
