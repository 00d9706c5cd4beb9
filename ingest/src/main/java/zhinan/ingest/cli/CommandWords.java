package zhinan.ingest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of {@code lexicon.tsv} in one language. Immutable, may be shared. */
final class CommandWords {
  private final Map<String, String> words;

  private CommandWords(Map<String, String> words) {
    this.words = words;
  }

  static CommandWords of(Lang lang) {
    int column = 1 + lang.ordinal();
    try (InputStream in = CommandWords.class.getResourceAsStream("lexicon.tsv")) {
      return new CommandWords(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t"))
              .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[column])));
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon.tsv can't be read", e);
    }
  }

  /** The words for a key; a key without words is a mistake of ours. */
  String get(String key) {
    if (!words.containsKey(key)) {
      throw new IllegalArgumentException("lexicon.tsv has no " + key);
    }
    return words.get(key);
  }

  String get(Enum<?> key) {
    return get(key.name());
  }
}
