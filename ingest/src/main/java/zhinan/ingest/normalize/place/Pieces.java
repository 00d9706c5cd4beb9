package zhinan.ingest.normalize.place;

/**
 * The pieces of an address below its division, in the order of {@link zhinan.model.Address}.
 * Immutable, may be shared.
 */
record Pieces(
    String town,
    String road,
    String number,
    String building,
    String floor,
    String room,
    String remark) {

  /** All but the remark. */
  String inOneLine() {
    return town + road + number + building + floor + room;
  }
}
