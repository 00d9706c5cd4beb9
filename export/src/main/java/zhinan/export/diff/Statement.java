package zhinan.export.diff;

import zhinan.model.Span;
import zhinan.text.Range;

/**
 * A typed value with the tokens that say it.
 *
 * @param field which property
 * @param identity what makes it the same value with another content: a paper's name, the condition
 *     of a time limit; {@code ""} for nothing
 * @param value in canonical form; the words as printed where they could not be read
 * @param raw the words as printed
 * @param load what it asks of a citizen as a number: days, yuan, sheets; NaN where not known
 * @param span its place
 * @param range the tokens that say it; empty where they could not be found again
 */
record Statement(
    Field field, String identity, String value, String raw, double load, Span span, Range range) {}
