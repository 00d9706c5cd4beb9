package zhinan.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A stage of life (阶段) such as 出生阶段, or the widest grouping a guide has. Immutable, may be shared.
 *
 * @param id {@code s1}, {@code s2} …
 * @param heading as printed
 * @param blocks text in front of the first child
 * @param matters matters in front of the first theme
 * @param themes the themes, in document order
 * @param sections behind the last of them, what holds for all of the stage
 */
public record Stage(
    String id,
    Heading heading,
    List<Block> blocks,
    List<Matter> matters,
    List<Theme> themes,
    List<Section> sections)
    implements Node {
  public Stage {
    blocks = List.copyOf(blocks);
    matters = List.copyOf(matters);
    themes = List.copyOf(themes);
    sections = List.copyOf(sections);
  }

  /** A stage whose matters share no section. */
  public Stage(
      String id, Heading heading, List<Block> blocks, List<Matter> matters, List<Theme> themes) {
    this(id, heading, blocks, matters, themes, List.of());
  }

  @Override
  public NodeType type() {
    return NodeType.STAGE;
  }

  @Override
  public List<? extends Node> children() {
    return Stream.<Stream<? extends Node>>of(matters.stream(), themes.stream(), sections.stream())
        .<Node>flatMap(nodes -> nodes)
        .toList();
  }
}
