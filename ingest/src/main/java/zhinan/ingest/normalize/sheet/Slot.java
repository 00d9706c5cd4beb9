package zhinan.ingest.normalize.sheet;

import zhinan.text.Text;

/**
 * A place of the grid and the words of the cell that covers it.
 *
 * @param text the words, stripped; empty where no cell covers the place
 * @param top whether the cell starts in this row
 * @param left whether the cell starts in this column
 * @param width columns that the cell covers
 * @param height rows that the cell covers
 */
record Slot(Text text, boolean top, boolean left, int width, int height) {
  /** Covered by no cell. */
  static final Slot NONE = new Slot(Text.of("", 0), false, true, 1, 1);

  String chars() {
    return text.chars();
  }

  boolean isBlank() {
    return text.length() == 0;
  }

  /** Whether this is the place where a cell with words starts. */
  boolean isSaid() {
    return top && left && !isBlank();
  }

  /** Whether the words reach down from a row above. */
  boolean isCovered() {
    return !top && !isBlank();
  }

  /** The words where the cell starts in this column, else nothing. */
  Text value() {
    return left ? text : NONE.text;
  }

  Slot with(Text words) {
    return new Slot(words, top, left, width, height);
  }
}
