package zhinan.ingest.document;

import java.util.List;
import java.util.Optional;
import zhinan.text.Text;

/**
 * A piece of a document in reading order, as a reader found it or a pass left it.
 *
 * <p>Immutable, may be shared.
 */
public sealed interface RawBlock {
  /** The source offset of the block's first character. */
  int start();

  /**
   * A paragraph, or one printed line of it until wrapped lines are joined. Its text holds no line
   * end.
   *
   * @param text the words
   * @param style how it looks
   * @param mark set by the pass that marks headings: the line may be a heading
   */
  record Line(Text text, Style style, Optional<Mark> mark) implements RawBlock {
    /** A line that is not marked yet. */
    public Line(Text text, Style style) {
      this(text, style, Optional.empty());
    }

    @Override
    public int start() {
      return text.start();
    }

    /** The same line with other words. */
    public Line with(Text words) {
      return new Line(words, style, mark);
    }
  }

  /**
   * A ruled table.
   *
   * @param columns the number of grid columns
   * @param cells sorted by row, then column; covered cells left out
   * @param start the source offset of the table's first character
   */
  record Grid(int columns, List<GridCell> cells, int start) implements RawBlock {
    public Grid {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell of a grid.
   *
   * @param row 0-based
   * @param column 0-based
   * @param rowSpan rows covered, at least 1
   * @param columnSpan columns covered, at least 1
   * @param text the words; paragraphs inside the cell parted by LF; an empty text at the cell's
   *     place where it is empty
   */
  record GridCell(int row, int column, int rowSpan, int columnSpan, Text text) {}

  /**
   * The words of one shape or text box, which float beside the running text.
   *
   * @param text the words; paragraphs parted by LF
   * @param anchored whether it stands where the drawing is anchored, so that it belongs to the
   *     section there
   */
  record TextBox(Text text, boolean anchored) implements RawBlock {
    /** A shape of which nobody knows where it belongs. */
    public TextBox(Text text) {
      this(text, false);
    }

    @Override
    public int start() {
      return text.start();
    }
  }

  /**
   * Words that a picture left behind.
   *
   * @param text the residue
   */
  record Picture(Text text) implements RawBlock {
    @Override
    public int start() {
      return text.start();
    }
  }

  /**
   * What a reader or pass left out, for the ledger.
   *
   * @param text the characters
   * @param reason a stable name: {@code page-number}, {@code running-header}, {@code field-code} …
   */
  record Dropped(Text text, String reason) implements RawBlock {
    @Override
    public int start() {
      return text.start();
    }
  }
}
