package zhinan.ingest.normalize.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhinan.ingest.document.BodyTexts;
import zhinan.ingest.document.GuideDraft;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.model.Block;
import zhinan.model.Guide;
import zhinan.text.Text;

/**
 * The words of a guide's nodes, each laid out once: the model's blocks beside their texts, so that
 * a value inside a paragraph of wrapped lines can name its own line.
 *
 * <p>Example: the item {@code （1）} / {@code 户口簿} of a list becomes a line whose first three
 * characters are its label. Immutable, may be shared.
 *
 * @param front what stands in front of the first node
 * @param nodes a body for each node of the guide, in document order, empty ones included
 */
public record Bodies(List<Piece> front, List<Body> nodes) {
  public Bodies {
    front = List.copyOf(front);
    nodes = List.copyOf(nodes);
  }

  /** Lays out a draft. */
  public static Bodies of(GuideDraft draft) {
    BodyTexts texts = draft.texts();
    return new Bodies(
        pieces(draft.guide().front(), texts.of(Guide.ID)),
        draft
            .guide()
            .nodes()
            .map(node -> new Body(node, pieces(node.blocks(), texts.of(node.id()))))
            .toList());
  }

  private static List<Piece> pieces(List<Block> blocks, List<List<Text>> texts) {
    if (blocks.size() != texts.size()) {
      throw new IllegalStateException(
          "texts of " + texts.size() + " blocks for " + blocks.size() + " blocks");
    }
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      List<Text> words = texts.get(i);
      blocks
          .get(i)
          .fold(
              paragraph -> Stream.of((Piece) new Line(words.get(0), 0)),
              list -> items(list, words),
              table -> Stream.of(new Sheet(table, cells(table, words))),
              figure -> Stream.<Piece>of())
          .forEach(pieces::add);
    }
    return pieces;
  }

  private static Stream<Piece> items(Block.ItemList list, List<Text> words) {
    List<Piece> items = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      items.add(new Line(words.get(i), list.items().get(i).label().length()));
    }
    return items.stream();
  }

  private static List<Placed> cells(Block.Table table, List<Text> words) {
    List<Placed> cells = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      cells.add(new Placed(table.cells().get(i), words.get(i)));
    }
    return cells;
  }
}
