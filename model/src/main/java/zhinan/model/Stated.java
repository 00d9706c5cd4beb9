package zhinan.model;

import java.util.Optional;

/**
 * What the document says and what was made of it: the printed words, the value read from them, and
 * the rule that read it. Raw and read travel together.
 *
 * <p>Example: {@code 20个工作日} is the raw of a {@link TimeLimit} of 20 working days, read by the rule
 * {@code limit.days}. Words that could not be read stay as stated: the value is empty, and a notice
 * says why.
 *
 * <p>Immutable, may be shared if the value may.
 *
 * @param raw the words as printed, wrapped lines joined; never blank
 * @param value what they mean; empty where they could not be read
 * @param rule id of the rule that read or refused them, stable over versions
 * @param span where the words stand, from the first character to the last
 */
public record Stated<T>(String raw, Optional<T> value, String rule, Span span) {
  public Stated {
    if (raw.isBlank() || rule.isBlank()) {
      throw new IllegalArgumentException("a value needs words and a rule: " + raw + ", " + rule);
    }
  }
}
