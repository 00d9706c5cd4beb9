package zhinan.ingest.document;

/**
 * Where a printed line stands on its page, in ems (widths of a Chinese character) from the left
 * edge of the text. Known for PDF pages and for text dumps, where a Chinese character is two
 * columns wide; evidence for indents and wrapped lines. Immutable, may be shared.
 *
 * @param left where the line's first visible character starts
 * @param right where its last one ends
 */
public record Layout(double left, double right) {}
