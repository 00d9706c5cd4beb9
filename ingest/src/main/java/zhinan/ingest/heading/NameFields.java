package zhinan.ingest.heading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The fields that name a matter ({@code 事项名称}), read from {@code name-fields.tsv}. Immutable, may
 * be shared.
 *
 * @param words the fields
 */
record NameFields(List<String> words) {
  static NameFields load() {
    try (InputStream in = NameFields.class.getResourceAsStream("name-fields.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new NameFields(
          reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
