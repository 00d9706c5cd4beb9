package zhinan.ingest.document;

import java.util.List;
import java.util.Optional;
import zhinan.model.Stated;
import zhinan.text.Text;

/**
 * What a rule made of some words: the value in the making, still knowing each character's place.
 *
 * <p>Example: the words {@code 20个工作日} inside a longer line, the value of 20 working days, the rule
 * {@code limit.days}, no doubts. Immutable, may be shared.
 *
 * @param words the words that were read, never blank
 * @param value what they mean; empty where they were refused, and then a doubt says why
 * @param rule id of the rule
 * @param doubts what the reader of the result should know
 */
public record Reading<T>(Text words, Optional<T> value, String rule, List<Doubt> doubts) {
  public Reading {
    doubts = List.copyOf(doubts);
    if (words.isBlank() || value.isEmpty() && doubts.isEmpty()) {
      throw new IllegalArgumentException("a refusal without words or reason: " + words);
    }
  }

  /** A value beyond doubt. */
  public static <T> Reading<T> of(Text words, T value, String rule) {
    return new Reading<>(words, Optional.of(value), rule, List.of());
  }

  /** Words that could not be read. */
  public static <T> Reading<T> refused(Text words, String rule, Doubt why) {
    return new Reading<>(words, Optional.empty(), rule, List.of(why));
  }

  /** The same with its place in the source. */
  public Stated<T> stated(Places places) {
    Text bare = words.strip();
    return new Stated<>(bare.chars(), value, rule, places.span(bare.start(), bare.end()));
  }
}
