package zhinan.ingest.normalize.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.model.Block;
import zhinan.model.Block.Item;
import zhinan.model.Conversion;
import zhinan.model.Node;

/**
 * Lays out the words of all nodes of a conversion.
 *
 * <p>The model's blocks hold plain strings with one span each; here every character finds its place
 * in the source again ({@link Origins}), so that a value inside a paragraph of wrapped lines can
 * name its own line. Immutable, may be shared.
 */
public final class Bodies {
  private final Origins origins;

  private Bodies(Conversion conversion) {
    this.origins = new Origins(conversion.text(), conversion.ledger());
  }

  /** A body for each node of the guide, in document order, empty ones included. */
  public static List<Body> of(Conversion conversion) {
    Bodies bodies = new Bodies(conversion);
    return conversion.guide().nodes().map(bodies::body).toList();
  }

  /** What stands in front of the first node. */
  public static List<Piece> front(Conversion conversion) {
    Bodies bodies = new Bodies(conversion);
    return conversion.guide().front().stream().flatMap(bodies::pieces).toList();
  }

  private Body body(Node node) {
    return new Body(node, node.blocks().stream().flatMap(this::pieces).toList());
  }

  private Stream<Piece> pieces(Block block) {
    return block.fold(
        paragraph -> Stream.of(new Line(origins.place(paragraph.text(), paragraph.span()), 0)),
        list -> list.items().stream().map(this::item),
        table -> Stream.of(new Sheet(table, cells(table))),
        figure -> Stream.of());
  }

  private Piece item(Item item) {
    return new Line(origins.place(item.label() + item.text(), item.span()), item.label().length());
  }

  private List<Placed> cells(Block.Table table) {
    List<Placed> cells = new ArrayList<>();
    for (Block.Cell cell : table.cells()) {
      cells.add(new Placed(cell, origins.place(cell.text(), cell.span())));
    }
    return cells;
  }
}
