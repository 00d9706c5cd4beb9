package zhinan.ingest.normalize.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zhinan.text.TableLines;

final class WordTablesTest {
  private static final List<String[]> ROWS =
      TableLines.of(OfficeWords.class, "office-words.tsv").stream()
          .map(line -> line.split("\t", -1))
          .toList();

  @Test
  void entriesAreSortedStandOnceAndNameTheirSource() {
    List<String> entries = ROWS.stream().map(row -> row[0] + "\t" + row[1]).toList();
    assertEquals(entries.stream().distinct().sorted().toList(), entries);
    assertTrue(ROWS.stream().allMatch(row -> row.length == 3 && !row[2].isBlank()));
  }

  @Test
  void everyKindOfWordHasEntries() {
    Set<OfficeWords.Kind> kinds =
        ROWS.stream()
            .map(row -> OfficeWords.Kind.valueOf(row[0]))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(OfficeWords.Kind.class)));
    assertEquals(
        EnumSet.complementOf(EnumSet.of(OfficeWords.Kind.INSTITUTION, OfficeWords.Kind.DIVISION)),
        kinds);
  }
}
