package zhinan.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What holds of every word table with the lines {@code KIND TAB word TAB source}. */
public final class KindRows {
  private KindRows() {}

  /** Fails where the rows, source aside, are not sorted or one stands twice. */
  public static void areSortedWithoutDuplicates(List<String> rows) {
    List<String> words = rows.stream().map(row -> row.substring(0, row.lastIndexOf('\t'))).toList();
    assertEquals(List.copyOf(new TreeSet<>(words)), words);
  }

  /** Fails where a row is not a kind, a word and a source. */
  public static void haveAKindAWordAndASource(List<String> rows) {
    rows.forEach(row -> assertTrue(row.matches("[A-Z_]+\t[^\\s\t]+\t[^\t]+"), row));
  }

  /** Fails where a kind has no word. */
  public static void nameEveryKind(List<String> rows, Enum<?>[] kinds) {
    List<String> used = rows.stream().map(row -> row.split("\t")[0]).distinct().toList();
    assertEquals(Stream.of(kinds).map(Enum::name).sorted().toList(), used);
  }
}
