package zhinan.ingest.normalize.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PaperWordsTest {
  private static final List<String> ROWS = rows();

  private static List<String> rows() {
    try (InputStream in = PaperWordsTest.class.getResourceAsStream("paper-words.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void tableIsSortedWithoutDuplicates() {
    assertEquals(List.copyOf(new TreeSet<>(ROWS)), ROWS);
  }

  @Test
  void rowsHaveARoleAndAWord() {
    ROWS.forEach(row -> assertTrue(row.matches("[A-Z_]+\t[^\\s\t]+"), row));
  }

  @Test
  void everyRoleHasWords() {
    List<String> used = ROWS.stream().map(row -> row.split("\t")[0]).distinct().toList();
    assertEquals(Stream.of(PaperWord.values()).map(PaperWord::name).sorted().toList(), used);
  }

  @Test
  void wordThatIsNoPaperEndsAsAPaperDoes() {
    PaperWords words = PaperWords.load();
    ROWS.stream()
        .filter(row -> row.startsWith("NO_PAPER\t"))
        .map(row -> row.substring(row.indexOf('\t') + 1))
        .forEach(
            word -> assertTrue(words.of(PaperWord.PAPER).endsAt(word, word.length()) > 0, word));
  }
}
