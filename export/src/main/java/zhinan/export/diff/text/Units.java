package zhinan.export.diff.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The counting words of {@code units.tsv}. Immutable, may be shared. */
final class Units {
  private static final Units ALL = load();

  private final Set<String> words;
  private final int longest;

  private Units(Set<String> words) {
    this.words = words;
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  static Units all() {
    return ALL;
  }

  /** Where the longest unit that starts at the place ends; the place itself where none does. */
  int end(String text, int at) {
    for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
      if (words.contains(text.substring(at, at + length))) {
        return at + length;
      }
    }
    return at;
  }

  private static Units load() {
    try (InputStream in = Units.class.getResourceAsStream("units.tsv")) {
      return new Units(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException("units.tsv can't be read", e);
    }
  }
}
