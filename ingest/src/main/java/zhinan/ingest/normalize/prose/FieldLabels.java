package zhinan.ingest.normalize.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words that announce a field, from {@code field-labels.tsv}. A label ends in one of them; what
 * stands in front qualifies it ({@code 具体|地址}) or is an office ({@code 区就业服务中心|咨询电话}). Immutable,
 * may be shared.
 */
final class FieldLabels {
  private static final String WHOLE = "=";

  private final Map<String, Field> words = new HashMap<>();
  private final Map<String, Field> wholes = new HashMap<>();
  private final int longest;

  private FieldLabels() {
    for (String[] entry : WordTable.entries("field-labels.tsv")) {
      boolean whole = entry[1].startsWith(WHOLE);
      (whole ? wholes : words)
          .put(whole ? entry[1].substring(1) : entry[1], Field.valueOf(entry[0]));
    }
    longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  static FieldLabels load() {
    return new FieldLabels();
  }

  /**
   * A label at the end of a phrase.
   *
   * @param field what it announces
   * @param length of the word, without blanks
   */
  record Ending(Field field, int length) {}

  /** The longest word that the phrase, printed without blanks, ends in. */
  Optional<Ending> ending(String phrase) {
    for (int length = Math.min(longest, phrase.length()); length > 1; length--) {
      Field field = words.get(phrase.substring(phrase.length() - length));
      if (field != null) {
        return Optional.of(new Ending(field, length));
      }
    }
    return Optional.ofNullable(wholes.get(phrase)).map(field -> new Ending(field, phrase.length()));
  }
}
