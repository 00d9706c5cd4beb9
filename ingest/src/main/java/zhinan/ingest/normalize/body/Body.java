package zhinan.ingest.normalize.body;

import java.util.List;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.model.Block.Cell;
import zhinan.model.Block.Table;
import zhinan.model.Node;
import zhinan.text.Text;

/**
 * The words that stand right under one node. Immutable, may be shared.
 *
 * @param node the node
 * @param pieces paragraphs, items and tables in document order
 */
public record Body(Node node, List<Piece> pieces) {
  public Body {
    pieces = List.copyOf(pieces);
  }

  /** A piece of a body. */
  public sealed interface Piece {}

  /**
   * A paragraph or an item of a list.
   *
   * @param text label and words, without blanks at the ends
   * @param labelLength how many of the first characters are an item's label ({@code （1）}), 0 for a
   *     paragraph
   */
  public record Line(Text text, int labelLength) implements Piece {
    /** The words behind the label. */
    public Text words() {
      return text.sub(labelLength).strip();
    }
  }

  /**
   * A boxed table.
   *
   * @param table as the structure stage found it
   * @param cells its cells in the same order, with the places of their words
   */
  public record Sheet(Table table, List<Placed> cells) implements Piece {
    public Sheet {
      cells = List.copyOf(cells);
    }

    /** The cells for a reader of tables. */
    public List<GridCell> gridCells() {
      return cells.stream()
          .map(
              placed ->
                  new GridCell(
                      placed.cell().row(),
                      placed.cell().column(),
                      placed.cell().rowSpan(),
                      placed.cell().columnSpan(),
                      placed.text()))
          .toList();
    }
  }

  /**
   * A cell and its words.
   *
   * @param cell row, column and spans
   * @param text the words, lines inside the cell parted by LF
   */
  public record Placed(Cell cell, Text text) {}
}
