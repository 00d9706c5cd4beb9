package zhinan.ingest.read.rtf;

/**
 * What a paragraph style tells by its name.
 *
 * @param outline the level of a heading style, 1 to 9; 0 for none
 * @param title whether it is the style of the document's title
 */
record RtfStyle(int outline, boolean title) {
  static final RtfStyle PLAIN = new RtfStyle(0, false);
}
