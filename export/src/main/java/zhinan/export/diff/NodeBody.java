package zhinan.export.diff;

import java.util.ArrayList;
import java.util.List;
import zhinan.export.diff.text.Passage;
import zhinan.model.Block;
import zhinan.model.Heading;
import zhinan.model.Node;
import zhinan.model.NodeType;
import zhinan.model.Section;
import zhinan.model.SectionKind;

/**
 * A piece of a matter that has words: a section, or what stands right under the matter or a part.
 *
 * @param node whose blocks these are
 * @param part index of the part that it belongs to among the matter's parts, -1 for the matter
 *     itself
 */
record NodeBody(Node node, int part) {
  boolean isSection() {
    return node.type() == NodeType.SECTION;
  }

  String id() {
    return node.id();
  }

  Heading heading() {
    return node.heading();
  }

  /** The heading's words; {@code ""} for what stands under no heading of its own. */
  String title() {
    return isSection() ? heading().title() : "";
  }

  List<SectionKind> kinds() {
    return node instanceof Section section ? section.kinds() : List.of();
  }

  /** Whether its heading means the same kinds, and means any. */
  boolean isOfKind(List<SectionKind> others) {
    return kinds().equals(others) && !others.equals(List.of(SectionKind.OTHER));
  }

  List<Block> blocks() {
    return node.blocks();
  }

  Passage passage() {
    return Passage.of(blocks());
  }

  /** The words, those of drawings left out. */
  List<String> texts() {
    return blocks().stream().filter(block -> !isFigure(block)).map(Block::text).toList();
  }

  /** Heading and text of a section that belongs to no matter, as one text. */
  static List<Block> words(Node section) {
    Heading heading = section.heading();
    List<Block> words = new ArrayList<>();
    words.add(new Block.Paragraph(heading.label() + heading.title(), heading.span()));
    words.addAll(section.blocks());
    return words;
  }

  /** The words of drawings. */
  String figures() {
    return String.join(
        "\n", blocks().stream().filter(NodeBody::isFigure).map(Block::text).toList());
  }

  static boolean isFigure(Block block) {
    return block instanceof Block.Figure;
  }
}
