package zhinan.ingest.normalize.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.text.Lexicon;
import zhinan.text.TableLines;

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
    Lexicon<CellSign> words = Lexicon.load(CellSign.class, "cell-words.tsv", CellSign.class);
    for (CellSign sign : CellSign.values()) {
      assertFalse(words.of(sign).words().isEmpty(), sign::name);
    }
  }

  @Test
  void everyWordHasASource() {
    TableLines.of(CellSign.class, "cell-words.tsv")
        .forEach(line -> assertEquals(3, line.split("\t", -1).length, line));
  }

  private static List<List<String>> parts(String table) throws IOException {
    try (InputStream in = CellSign.class.getResourceAsStream(table)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split("\n\n"))
          .map(part -> part.lines().filter(line -> !line.startsWith("#")).toList())
          .filter(part -> !part.isEmpty())
          .toList();
    }
  }
}
