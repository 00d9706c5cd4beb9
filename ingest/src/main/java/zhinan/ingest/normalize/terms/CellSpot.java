package zhinan.ingest.normalize.terms;

/**
 * Where a cell stands in the row of characters.
 *
 * @param from first character
 * @param to behind the last
 * @param header the words of the table's header above it, {@code ""} for none
 * @param rowHead the words of the first cell of its row, {@code ""} if it is that cell
 */
record CellSpot(int from, int to, String header, String rowHead) {}
