package zhinan.export.diff.text;

import zhinan.model.Span;

/**
 * A paragraph, an item or a cell of a passage. Immutable, may be shared.
 *
 * @param from its first character, 0-based in the passage's text
 * @param to behind its last character
 * @param line pieces of one line share the number; the cells of a table's row do
 * @param span its place in source.txt
 */
public record PassagePiece(int from, int to, int line, Span span) {}
