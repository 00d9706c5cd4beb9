package zhinan.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A piece of a node's body, in document order.
 *
 * <p>Example: {@code 需提交：} / {@code ①身份证；} / {@code ②户口簿。} gives a {@link Paragraph} and an {@link
 * ItemList} of two items.
 *
 * <p>Immutable, may be shared.
 */
public sealed interface Block {
  /** Where the block stands: from its first character to its last. */
  Span span();

  /** The block as plain text; items and table rows on lines of their own, cells parted by tabs. */
  String text();

  /** Applies the function that fits the block's kind. */
  <T> T fold(
      Function<Paragraph, T> paragraph,
      Function<ItemList, T> list,
      Function<Table, T> table,
      Function<Figure, T> figure);

  /**
   * Running text, its wrapped lines joined.
   *
   * @param text the words, never blank
   * @param span where they stand
   */
  record Paragraph(String text, Span span) implements Block {
    @Override
    public <T> T fold(
        Function<Paragraph, T> paragraph,
        Function<ItemList, T> list,
        Function<Table, T> table,
        Function<Figure, T> figure) {
      return paragraph.apply(this);
    }
  }

  /**
   * Labelled items that follow each other, such as {@code ①…}, {@code （2）…}, {@code 3.…}.
   *
   * @param items one or more
   * @param span from the first item to the last
   */
  record ItemList(List<Item> items, Span span) implements Block {
    public ItemList {
      items = List.copyOf(items);
    }

    @Override
    public String text() {
      return items.stream()
          .map(item -> item.label() + item.text())
          .collect(Collectors.joining("\n"));
    }

    @Override
    public <T> T fold(
        Function<Paragraph, T> paragraph,
        Function<ItemList, T> list,
        Function<Table, T> table,
        Function<Figure, T> figure) {
      return list.apply(this);
    }
  }

  /**
   * One item of a list.
   *
   * @param label as printed with its punctuation, {@code （1）}
   * @param text the words behind the label, may be empty
   * @param span label and words
   */
  record Item(String label, String text, Span span) {}

  /**
   * A boxed table.
   *
   * @param id unique in the guide, {@code t1}, {@code t2} … in document order
   * @param caption the caption row or line, {@code ""} where there is none
   * @param headerRows how many of the first rows are headers, a caption row in front of them
   *     included; 0 where the table has none
   * @param columns the number of grid columns
   * @param cells sorted by row, then column; cells that a span covers are left out
   * @param span from the first cell to the last
   */
  record Table(String id, String caption, int headerRows, int columns, List<Cell> cells, Span span)
      implements Block {
    public Table {
      cells = List.copyOf(cells);
    }

    /** The number of grid rows. */
    public int rows() {
      return cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
    }

    @Override
    public String text() {
      StringBuilder text = new StringBuilder();
      int row = -1;
      for (Cell cell : cells) {
        text.append(row < 0 ? "" : cell.row() == row ? "\t" : "\n").append(cell.text());
        row = cell.row();
      }
      return text.toString();
    }

    @Override
    public <T> T fold(
        Function<Paragraph, T> paragraph,
        Function<ItemList, T> list,
        Function<Table, T> table,
        Function<Figure, T> figure) {
      return table.apply(this);
    }
  }

  /**
   * One cell of a table.
   *
   * @param row 0-based
   * @param column 0-based
   * @param rowSpan rows covered, at least 1
   * @param columnSpan columns covered, at least 1
   * @param text the words, lines inside the cell parted by LF
   * @param span where they stand; empty at the cell's place for an empty cell
   */
  record Cell(int row, int column, int rowSpan, int columnSpan, String text, Span span) {
    public Cell {
      if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
        throw new IllegalArgumentException(
            "cell " + row + "," + column + " spans " + rowSpan + "x" + columnSpan);
      }
    }
  }

  /**
   * The words of a drawing: shape texts of a flow chart, residue of a picture.
   *
   * @param text the words
   * @param span where they stand
   */
  record Figure(String text, Span span) implements Block {
    @Override
    public <T> T fold(
        Function<Paragraph, T> paragraph,
        Function<ItemList, T> list,
        Function<Table, T> table,
        Function<Figure, T> figure) {
      return figure.apply(this);
    }
  }
}
