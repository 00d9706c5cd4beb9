package zhinan.ingest.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import zhinan.model.Block;
import zhinan.model.Matter;
import zhinan.model.Node;
import zhinan.model.NodeType;
import zhinan.text.Words;

/**
 * One piece of a matter: the text right under a matter, part or section.
 *
 * @param node whose text it is
 * @param key what pieces of two matters are paired by: the headings from below the matter down
 * @param words the text
 */
record Piece(Node node, String key, Words words) {

  /** The pieces of a matter in document order; nodes without text have pieces too. */
  static List<Piece> of(Matter matter) {
    List<Piece> pieces = new ArrayList<>();
    add(pieces, matter, "");
    return pieces;
  }

  private static void add(List<Piece> pieces, Node node, String key) {
    pieces.add(of(node, key));
    for (Node child : node.children()) {
      add(pieces, child, key + "/" + Words.of(child.heading().title()).key());
    }
  }

  /** The piece of one node, under the key. */
  static Piece of(Node node, String key) {
    String text = node.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    return new Piece(node, key, Words.of(text));
  }

  /** The heading as printed, {@code ""} for the text right under the matter. */
  String title() {
    return node.type() == NodeType.MATTER ? "" : node.heading().title();
  }
}
