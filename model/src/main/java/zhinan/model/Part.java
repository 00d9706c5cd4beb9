package zhinan.model;

import java.util.List;

/**
 * A part (子项, 情形) of a matter, such as （一）改变车身颜色, whose sections start anew. Immutable, may be
 * shared.
 *
 * @param id {@code m17.p1} …
 * @param heading as printed
 * @param blocks text in front of the first section
 * @param sections in document order
 */
public record Part(String id, Heading heading, List<Block> blocks, List<Section> sections)
    implements Node {
  public Part {
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
  }

  @Override
  public NodeType type() {
    return NodeType.PART;
  }

  @Override
  public List<? extends Node> children() {
    return sections;
  }
}
