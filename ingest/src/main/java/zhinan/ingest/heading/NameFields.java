package zhinan.ingest.heading;

import java.util.List;
import java.util.stream.Collectors;
import zhinan.text.TableLines;

/**
 * The fields that name a matter ({@code 事项名称}), read from {@code name-fields.tsv}. Immutable, may
 * be shared.
 *
 * @param words the fields
 */
record NameFields(List<String> words) {
  static NameFields load() {
    return new NameFields(TableLines.of(NameFields.class, "name-fields.tsv"));
  }

  /** A regular expression for any of them. */
  String regex() {
    return words.stream().collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The characters that they start with. */
  String starts() {
    return words.stream()
        .map(word -> word.substring(0, 1))
        .distinct()
        .collect(Collectors.joining());
  }
}
