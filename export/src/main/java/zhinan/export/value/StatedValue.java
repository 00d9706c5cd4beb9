package zhinan.export.value;

import zhinan.model.Span;

/**
 * A value that a guide states: the words, and what was made of them. Immutable, may be shared.
 *
 * <p>Example: the phone {@code 82720073} of section {@code m1.4} was read as {@code
 * tel:+86-411-82720073} by the rule {@code phone.local}.
 *
 * @param field what the value is
 * @param raw the words as printed
 * @param value its canonical text, see {@link zhinan.model.Value#text()}; {@code ""} for what was
 *     refused
 * @param treatment what was made of the words
 * @param rule id of the rule that read or refused them
 * @param span where the words stand
 * @param nodeId the node that they stand in, {@code guide} in front of the first node
 */
public record StatedValue(
    ValueField field,
    String raw,
    String value,
    Treatment treatment,
    String rule,
    Span span,
    String nodeId) {

  /** What was made of the words. */
  public enum Treatment {
    /** The value is what the document says, letter by letter. */
    SAME,
    /** The value is written in another way than in the document. */
    NORMALIZED,
    /** The words could not be read; a notice tells why. */
    REFUSED
  }
}
