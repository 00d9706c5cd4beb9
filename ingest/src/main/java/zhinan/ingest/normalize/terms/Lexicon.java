package zhinan.ingest.normalize.terms;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The vocabulary of the package, read from {@code term-words.tsv}. Immutable, may be shared. */
final class Lexicon {
  private final Map<WordKind, List<String>> words = new EnumMap<>(WordKind.class);

  private Lexicon(List<TermRow> rows) {
    for (WordKind kind : WordKind.values()) {
      words.put(kind, rows.stream().filter(row -> row.kind() == kind).map(TermRow::word).toList());
    }
  }

  static Lexicon load() {
    return new Lexicon(TermRow.read());
  }

  /** The words of a kind, in the order of the table. */
  List<String> words(WordKind kind) {
    return words.get(kind);
  }

  /** Whether the text is one of the words. */
  boolean has(WordKind kind, String text) {
    return words.get(kind).contains(text);
  }

  /** Whether one of the words stands in the text. */
  boolean isIn(WordKind kind, String text) {
    for (String word : words.get(kind)) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Quotes only words that need it; the pattern compiler is slow with quotes. */
  private static String quoted(String word) {
    return word.chars().allMatch(Character::isLetterOrDigit) ? word : Pattern.quote(word);
  }

  /** A group that matches any of the words, the longest first. */
  String any(WordKind... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> words.get(kind).stream())
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Lexicon::quoted)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
