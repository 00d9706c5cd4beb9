package zhinan.ingest.normalize.papers;

/**
 * A document number in a line.
 *
 * @param from index of its first character, 0-based
 * @param to index behind its last character
 * @param value normalized
 */
record LegalNumber(int from, int to, String value) {}
