package zhinan.ingest.dedupe;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zhinan.model.Block;
import zhinan.model.Matter;
import zhinan.model.Node;
import zhinan.text.Words;

/**
 * Lays out the pieces of matters. The words of a node are read once, in whatever comparison and
 * round of folding it stands. For the rounds of one guide.
 */
final class MatterPieces {
  private final Map<Node, MatterPiece> known = new IdentityHashMap<>();

  /** The pieces of a matter in document order; nodes without text have pieces too. */
  List<MatterPiece> of(Matter matter) {
    List<MatterPiece> pieces = new ArrayList<>();
    add(pieces, piece(matter));
    return pieces;
  }

  private void add(List<MatterPiece> pieces, MatterPiece piece) {
    pieces.add(piece);
    for (Node child : piece.node().children()) {
      MatterPiece below = piece(child);
      add(pieces, below.under(piece.key() + "/" + below.heading()));
    }
  }

  /** The piece of one node, paired by nothing yet. */
  MatterPiece piece(Node node) {
    return known.computeIfAbsent(node, MatterPieces::read);
  }

  private static MatterPiece read(Node node) {
    String text = node.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    String heading = Words.of(node.heading().title()).key();
    return new MatterPiece(node, "", heading, text, Words.of(text));
  }
}
