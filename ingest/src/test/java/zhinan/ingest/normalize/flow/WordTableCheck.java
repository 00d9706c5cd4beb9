package zhinan.ingest.normalize.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhinan.text.TableLines;

/** What holds for every word table: sorted, no word twice in a kind, a source to each. */
public final class WordTableCheck {
  private static final Set<String> SOURCES =
      Set.of(
          "GB/T 39554",
          "VOCABULARY",
          "city guide",
          "district guide",
          "general usage",
          "portal page",
          "sample guide");

  private WordTableCheck() {}

  public static <K extends Enum<K>> void check(Class<?> home, String file, Class<K> kinds) {
    List<String> lines = TableLines.of(home, file);
    assertEquals(lines.stream().sorted().toList(), lines, "sorted");
    List<String[]> rows = lines.stream().map(line -> line.split("\t", -1)).toList();
    Set<String> seen = new HashSet<>();
    for (String[] row : rows) {
      String shown = String.join(" ", row);
      assertEquals(3, row.length, shown);
      assertFalse(row[1].isBlank(), shown);
      assertEquals(true, seen.add(row[0] + ' ' + row[1]), shown);
      assertEquals(true, SOURCES.contains(row[2]), shown);
      row[1].chars().forEach(c -> assertEquals((char) c, zhinan.text.Signs.fold((char) c), shown));
    }
    assertEquals(
        Stream.of(kinds.getEnumConstants()).map(Enum::name).collect(Collectors.toSet()),
        rows.stream().map(row -> row[0]).collect(Collectors.toSet()));
  }
}
