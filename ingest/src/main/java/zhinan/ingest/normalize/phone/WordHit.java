package zhinan.ingest.normalize.phone;

/**
 * A word that was met.
 *
 * @param end offset behind its last character
 */
record WordHit(WordKind kind, int end) {}
