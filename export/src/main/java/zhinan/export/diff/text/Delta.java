package zhinan.export.diff.text;

import zhinan.text.Range;

/**
 * Tokens of OLD that were replaced by tokens of NEW; one of the two may be none. Immutable, may be
 * shared.
 *
 * @param before the tokens of OLD
 * @param after the tokens of NEW
 */
public record Delta(Range before, Range after) {
  Delta mirrored() {
    return new Delta(after, before);
  }
}
