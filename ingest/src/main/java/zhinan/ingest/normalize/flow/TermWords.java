package zhinan.ingest.normalize.flow;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhinan.text.TableLines;

/**
 * A word table: {@code KIND TAB word TAB source}. Immutable, may be shared.
 *
 * @param <K> what its words are for
 */
public final class TermWords<K extends Enum<K>> {
  private final Map<K, List<String>> words;

  private TermWords(Map<K, List<String>> words) {
    this.words = words;
  }

  /** The table that lies beside a class. */
  public static <K extends Enum<K>> TermWords<K> load(Class<?> home, String file, Class<K> kinds) {
    List<String[]> rows =
        TableLines.of(home, file).stream().map(line -> line.split("\t", -1)).toList();
    Map<K, List<String>> words = new EnumMap<>(kinds);
    for (K kind : kinds.getEnumConstants()) {
      words.put(
          kind,
          rows.stream().filter(row -> row[0].equals(kind.name())).map(row -> row[1]).toList());
    }
    return new TermWords<>(words);
  }

  /** The words of a kind, in the order of the table. */
  public List<String> words(K kind) {
    return words.get(kind);
  }

  /** Whether the text is one of the words. */
  public boolean has(K kind, String text) {
    return words.get(kind).contains(text);
  }

  /** Whether one of the words stands in the text. */
  public boolean in(K kind, String text) {
    for (String word : words.get(kind)) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** A group that matches any of the words, the longest first. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the kinds are only read
  public final String regex(K... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> words.get(kind).stream())
        .sorted(Comparator.comparing(String::length).reversed())
        .map(TermWords::quoted)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Quotes only words that need it; the pattern compiler is slow with quotes. */
  private static String quoted(String word) {
    return word.chars().allMatch(Character::isLetterOrDigit) ? word : Pattern.quote(word);
  }
}
