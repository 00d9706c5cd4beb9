package zhinan.ingest.normalize.prose;

import zhinan.text.Text;

/**
 * A line, or the lines that a wrapped one was printed on.
 *
 * @param text label and words
 * @param labelLength how many of the first characters are an item's label
 * @param number 0-based, in the order of the rows
 */
record ProseRow(Text text, int labelLength, int number) {
  String chars() {
    return text.chars();
  }

  /** Whether an item's label opens it. */
  boolean labelled() {
    return labelLength > 0;
  }
}
