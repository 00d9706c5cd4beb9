package zhinan.export.diff;

/**
 * Two matters that are the same one, with the editions that they stand in.
 *
 * @param before in OLD
 * @param after in NEW
 * @param old the edition OLD
 * @param fresh the edition NEW
 * @param carried tells what only the format of a file carried along
 * @param stock all their words
 */
record Twins(
    MatterEntry before,
    MatterEntry after,
    Edition old,
    Edition fresh,
    CarriedWords carried,
    MatterStock stock) {
  /** Whether all words are the same, whatever headings they stand under. */
  boolean sameWords() {
    return stock.isSame();
  }
}
