package zhinan.ingest.normalize.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SheetWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"cell-words.tsv"})
  void partsAreSortedAndHoldNoWordTwice(String table) throws IOException {
    for (List<String> part : parts(table)) {
      assertEquals(new ArrayList<>(new TreeSet<>(part)), part, table);
      List<String> only = part.stream().map(line -> line.split("\t", -1)[1]).toList();
      assertEquals(only.size(), new HashSet<>(only).size(), table + " " + part.get(0));
    }
  }

  @Test
  void everySignHasWords() {
    assertEquals(
        Arrays.stream(CellSign.values()).map(CellSign::name).collect(Collectors.toSet()),
        Vocabulary.read("cell-words.tsv").stream()
            .map(Vocabulary.Entry::role)
            .collect(Collectors.toSet()));
  }

  @Test
  void noWordIsLongerThanIsLookedFor() {
    assertTrue(
        Vocabulary.read("cell-words.tsv").stream()
            .allMatch(entry -> entry.word().length() <= CellWords.LONGEST_WORD));
  }

  private static List<List<String>> parts(String table) throws IOException {
    try (InputStream in = Vocabulary.class.getResourceAsStream(table)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split("\n\n"))
          .map(part -> part.lines().filter(line -> !line.startsWith("#")).toList())
          .filter(part -> !part.isEmpty())
          .toList();
    }
  }
}
