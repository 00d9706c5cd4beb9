package zhinan.ingest.document;

import java.util.List;
import java.util.Map;
import zhinan.text.Text;

/**
 * The words of a guide's blocks, every character still knowing its place in the source.
 *
 * <p>Example: for a node with a paragraph and a list of two items {@link #of} gives two lists, of
 * one text and of two. Immutable, may be shared.
 *
 * @param nodes for each node's id its blocks; {@link zhinan.model.Guide#ID} stands for what is in
 *     front of the first node
 */
public record BodyTexts(Map<String, List<List<Text>>> nodes) {
  public BodyTexts {
    nodes = Map.copyOf(nodes);
  }

  /**
   * The texts of each block of a node, in the order of its blocks: one for a paragraph, one for
   * each item of a list (label and words), one for each cell of a table.
   */
  public List<List<Text>> of(String node) {
    return nodes.getOrDefault(node, List.of());
  }
}
