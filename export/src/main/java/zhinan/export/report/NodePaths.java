package zhinan.export.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import zhinan.model.Guide;
import zhinan.model.Node;
import zhinan.model.NodeType;
import zhinan.model.Span;

/** Finds where in a guide a node is. For one use. */
final class NodePaths {
  private static final Span TOP = new Span(0, 0, 1, OptionalInt.empty());

  private final Map<String, NodePath> paths = new HashMap<>();
  private final boolean isLinked;
  private final Map<String, Span> headings = new HashMap<>();
  private final Set<String> matters = new HashSet<>();

  private NodePaths(boolean isLinked) {
    this.isLinked = isLinked;
  }

  /**
   * @param isLinked whether the page has the text that places may link to
   */
  static NodePaths of(Guide guide, boolean isLinked) {
    NodePaths paths = new NodePaths(isLinked);
    guide.children().forEach(node -> paths.add(node, NodePath.outside("")));
    return paths;
  }

  private NodePath get(String id) {
    NodePath path = paths.get(id);
    return path == null ? NodePath.outside(id) : path;
  }

  /** Where a node of the guide stands: its heading's first character. */
  PagePlace place(String id) {
    return place(headings.getOrDefault(id, TOP), id);
  }

  /** A place in the text of a node. */
  PagePlace place(Span span, String id) {
    return new PagePlace(span, get(id), isLinked);
  }

  /** Whether there is a matter of this id. */
  boolean isMatter(String id) {
    return matters.contains(id);
  }

  private void add(Node node, NodePath above) {
    NodePath path = path(node, above);
    paths.put(node.id(), path);
    headings.put(node.id(), node.heading().span());
    if (node.type() == NodeType.MATTER) {
      matters.add(node.id());
    }
    for (Node child : node.children()) {
      add(child, path);
    }
  }

  private static NodePath path(Node node, NodePath above) {
    String id = node.id();
    String title = node.heading().title();
    return switch (node.type()) {
      case STAGE -> new NodePath(id, title, "", title, "");
      case THEME -> new NodePath(id, above.stage(), title, title, "");
      case MATTER -> new NodePath(id, above.stage(), above.theme(), title, "");
      case PART, SECTION ->
          new NodePath(id, above.stage(), above.theme(), above.matter(), heading(node, above));
    };
  }

  private static String heading(Node node, NodePath above) {
    String title = node.heading().title();
    return node.type() == NodeType.PART || above.heading().isEmpty()
        ? title
        : above.heading() + " › " + title;
  }
}
