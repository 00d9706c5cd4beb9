package zhinan.model;

import java.util.List;

/**
 * A headed piece of a matter or part, such as {@code 5.办理时限：…}. Immutable, may be shared.
 *
 * @param id {@code m17.3} or {@code m17.p1.3}: the third section of the matter or part, whatever
 *     number is printed
 * @param heading as printed
 * @param kinds what the heading names, in the order of {@link SectionKind}; never empty
 * @param blocks the section's text; the words behind the colon of a run-in heading come first
 */
public record Section(String id, Heading heading, List<SectionKind> kinds, List<Block> blocks)
    implements Node {
  public Section {
    kinds = kinds.stream().sorted().distinct().toList();
    blocks = List.copyOf(blocks);
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("section " + id + " without a kind; use OTHER");
    }
  }

  @Override
  public NodeType type() {
    return NodeType.SECTION;
  }

  @Override
  public List<Node> children() {
    return List.of();
  }
}
