package zhinan.export.table;

import zhinan.model.Node;
import zhinan.model.NodeType;
import zhinan.model.Span;

/** The values of the column {@code type} of {@code outline.csv}. */
enum OutlineType {
  STAGE,
  THEME,
  MATTER,
  PART,
  SECTION,

  /**
   * A section that is told by a cell of a row: its heading stands once, over the column, and not
   * where the section starts.
   */
  FIELD;

  static OutlineType of(Node node) {
    Span heading = node.heading().span();
    boolean field = node.type() == NodeType.SECTION && heading.start() == heading.end();
    return field ? FIELD : valueOf(node.type().name());
  }
}
