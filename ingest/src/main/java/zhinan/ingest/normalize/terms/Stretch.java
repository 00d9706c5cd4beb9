package zhinan.ingest.normalize.terms;

/**
 * A stretch of a flow.
 *
 * @param from index of the first character
 * @param to index behind the last
 */
record Stretch(int from, int to) {
  boolean covers(int first, int end) {
    return from <= first && end <= to;
  }
}
