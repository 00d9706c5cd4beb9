package zhinan.ingest.normalize.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LexiconTest {
  private static List<String> lines() throws IOException {
    try (InputStream in = Lexicon.class.getResourceAsStream("term-words.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  @Test
  void linesAreSorted() throws IOException {
    assertEquals(lines().stream().sorted().toList(), lines());
  }

  @Test
  void noWordStandsTwiceInAKind() throws IOException {
    assertEquals(lines().size(), new HashSet<>(lines()).size());
  }

  @Test
  void everyLineIsAKindAndAWord() throws IOException {
    for (String line : lines()) {
      String[] columns = line.split("\t", -1);
      assertEquals(2, columns.length, line);
      assertEquals(columns[0], WordKind.valueOf(columns[0]).name());
      assertFalse(columns[1].isBlank(), line);
    }
  }

  @Test
  void everyKindHasWords() {
    Lexicon lexicon = Lexicon.load();
    for (WordKind kind : WordKind.values()) {
      assertFalse(lexicon.words(kind).isEmpty(), kind.name());
    }
  }

  /** Else the folded characters of a flow could never hold the word. */
  @Test
  void wordsAreFoldedAlready() {
    Lexicon lexicon = Lexicon.load();
    for (WordKind kind : WordKind.values()) {
      for (String word : lexicon.words(kind)) {
        word.chars().forEach(c -> assertEquals((char) c, Folding.folded((char) c), word));
      }
    }
  }
}
