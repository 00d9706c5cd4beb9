package zhinan.ingest.normalize.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordTablesTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"field-labels.tsv", "office-words.tsv", "surnames.tsv"})
  void entriesAreSortedAndStandOnce(String file) {
    List<String> entries =
        WordTable.entries(file).stream().map(entry -> String.join("\t", entry)).toList();
    assertEquals(entries.stream().distinct().sorted().toList(), entries);
    assertTrue(WordTable.entries(file).stream().allMatch(entry -> entry.length == 2));
  }

  @Test
  void everyKindOfWordHasEntries() {
    Set<OfficeWords.Kind> kinds =
        WordTable.entries("office-words.tsv").stream()
            .map(entry -> OfficeWords.Kind.valueOf(entry[0]))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(OfficeWords.Kind.class)));
    assertEquals(EnumSet.allOf(OfficeWords.Kind.class), kinds);
  }

  @Test
  void noWordIsLongerThanTheLimitSays() {
    assertTrue(
        WordTable.entries("office-words.tsv").stream()
            .allMatch(entry -> entry[1].length() <= OfficeWords.LONGEST));
  }
}
