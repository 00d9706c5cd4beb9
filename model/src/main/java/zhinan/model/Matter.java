package zhinan.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A matter (事项): one thing that a citizen can get done. Immutable, may be shared.
 *
 * @param id {@code m1}, {@code m2} … in document order
 * @param heading as printed
 * @param blocks text in front of the first section or part; all of the text of a matter without
 *     sections
 * @param sections sections in front of the first part
 * @param parts variants with sections of their own
 */
public record Matter(
    String id, Heading heading, List<Block> blocks, List<Section> sections, List<Part> parts)
    implements Node {
  public Matter {
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
    parts = List.copyOf(parts);
  }

  @Override
  public NodeType type() {
    return NodeType.MATTER;
  }

  @Override
  public List<? extends Node> children() {
    return Stream.concat(sections.stream(), parts.stream()).toList();
  }
}
