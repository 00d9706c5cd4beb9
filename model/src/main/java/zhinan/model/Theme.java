package zhinan.model;

import java.util.List;

/**
 * A theme (主题, 板块) such as 不动产; it may be empty. Immutable, may be shared.
 *
 * @param id {@code t1}, {@code t2} …
 * @param heading as printed
 * @param blocks text in front of the first matter
 * @param matters in document order
 */
public record Theme(String id, Heading heading, List<Block> blocks, List<Matter> matters)
    implements Node {
  public Theme {
    blocks = List.copyOf(blocks);
    matters = List.copyOf(matters);
  }

  @Override
  public NodeType type() {
    return NodeType.THEME;
  }

  @Override
  public List<? extends Node> children() {
    return matters;
  }
}
