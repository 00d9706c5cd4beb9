package zhinan.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A node of the outline: {@link Stage}, {@link Theme}, {@link Matter}, {@link Part} or {@link
 * Section}.
 *
 * <p>Ids are made from positions in the outline ({@code s1}, {@code t3}, {@code m17}, {@code
 * m17.p2}, {@code m17.p2.3}), so that the same text gives the same ids in every format.
 */
public sealed interface Node permits Stage, Theme, Matter, Part, Section {
  /** Unique in the guide. */
  String id();

  /** Label, number and title with their place. */
  Heading heading();

  /** What stands under the heading before the first child. */
  List<Block> blocks();

  /** Which level this is. */
  NodeType type();

  /** The nodes right below, in document order. */
  List<? extends Node> children();

  /** This node and all below it, in document order. */
  default Stream<Node> tree() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Node::tree));
  }
}
