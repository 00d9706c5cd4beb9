package zhinan.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A theme (主题, 板块) such as 不动产; it may be empty. Immutable, may be shared.
 *
 * @param id {@code t1}, {@code t2} …
 * @param heading as printed
 * @param blocks text in front of the first matter
 * @param matters in document order
 * @param sections behind the last matter, what holds for all of them: {@code 以上事项咨询电话}
 */
public record Theme(
    String id, Heading heading, List<Block> blocks, List<Matter> matters, List<Section> sections)
    implements Node {
  public Theme {
    blocks = List.copyOf(blocks);
    matters = List.copyOf(matters);
    sections = List.copyOf(sections);
  }

  /** A theme whose matters share no section. */
  public Theme(String id, Heading heading, List<Block> blocks, List<Matter> matters) {
    this(id, heading, blocks, matters, List.of());
  }

  @Override
  public NodeType type() {
    return NodeType.THEME;
  }

  @Override
  public List<? extends Node> children() {
    return Stream.concat(matters.stream(), sections.stream()).toList();
  }
}
