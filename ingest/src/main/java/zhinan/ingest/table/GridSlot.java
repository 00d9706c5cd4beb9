package zhinan.ingest.table;

import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.text.Folded;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * A place of a {@link TableGrid} and the words of the cell that covers it. Immutable, may be
 * shared.
 *
 * @param text the words, stripped; empty where no cell covers the place
 * @param key the words without blanks and colons, folded, by which heads and labels are compared
 * @param top whether the cell starts in this row
 * @param left whether the cell starts in this column
 * @param width columns that the cell covers
 * @param height rows that the cell covers
 * @param sourceRow the 0-based row of the document's table in which the cell starts, however the
 *     grid was turned; -1 where no cell covers the place
 * @param sourceColumn the 0-based column of the document's table in which the cell starts, else -1
 */
public record GridSlot(
    Text text,
    String key,
    boolean top,
    boolean left,
    int width,
    int height,
    int sourceRow,
    int sourceColumn) {
  /** Covered by no cell. */
  public static final GridSlot NONE = new GridSlot(Text.of("", 0), "", false, true, 1, 1, -1, -1);

  /** The place where a cell starts. */
  static GridSlot of(GridCell cell, int width, int height) {
    Text text = cell.text().strip();
    String key = key(text.chars());
    return new GridSlot(text, key, true, true, width, height, cell.row(), cell.column());
  }

  /** The words. */
  public String chars() {
    return text.chars();
  }

  /** {@code 联系 电话（手机）：} is compared as {@code 联系电话(手机)}. */
  public static String key(String words) {
    return Folded.key(words);
  }

  /** The words as printed, without blanks and colons. */
  public String bare() {
    StringBuilder bare = new StringBuilder(text.length());
    text.chars().chars().filter(c -> !isGap((char) c)).forEach(c -> bare.append((char) c));
    return bare.toString();
  }

  private static boolean isGap(char c) {
    return Signs.isBlank(c) || Signs.isColon(c);
  }

  public boolean isBlank() {
    return text.length() == 0;
  }

  /** Whether this is the place where a cell with words starts. */
  public boolean isSaid() {
    return top && left && !isBlank();
  }

  /** Whether the words reach down from a row above. */
  public boolean isCovered() {
    return !top && !isBlank();
  }

  /** The words where the cell starts in this column, else nothing. */
  public Text value() {
    return left ? text : NONE.text;
  }

  /** The same cell at another place, one row and one column large. */
  public GridSlot moved() {
    return new GridSlot(text, key, true, true, 1, 1, sourceRow, sourceColumn);
  }

  /** The place filled with the words of a cell above that still hold. */
  public GridSlot filledFrom(GridSlot above) {
    return new GridSlot(
        above.text, above.key, isSaid(), true, 1, 1, above.sourceRow, above.sourceColumn);
  }

  /** The place one to the right and down from where the cell starts. */
  GridSlot covering(boolean top, boolean left) {
    return new GridSlot(text, key, top, left, width, height, sourceRow, sourceColumn);
  }

  GridSlot turned() {
    return new GridSlot(text, key, left, top, height, width, sourceRow, sourceColumn);
  }
}
