package zhinan.ingest.read.word;

/**
 * Words that hang on a paragraph without being part of the running text.
 *
 * @param text the words; paragraphs parted by LF
 * @param kind why they stand aside
 */
record DocAside(String text, Kind kind) {
  /** The kinds of words that stand aside. */
  enum Kind {
    /** The words of a text box or shape. */
    BOX,
    /** Words that Word does not show: hidden text. */
    HIDDEN
  }
}
