package zhinan.ingest.normalize.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhinan.text.TableLines;

final class LawWordsTest {
  private static final List<String> ROWS = TableLines.of(LegalBasisReader.class, "law-words.tsv");

  @Test
  void tableIsSortedWithoutDuplicates() {
    List<String> words = ROWS.stream().map(row -> row.substring(0, row.lastIndexOf('\t'))).toList();
    assertEquals(List.copyOf(new TreeSet<>(words)), words);
  }

  @Test
  void rowsHaveAKindAWordAndASource() {
    ROWS.forEach(row -> assertTrue(row.matches("[A-Z_]+\t[^\\s\t]+\t[^\t]+"), row));
  }

  @Test
  void everyKindHasWords() {
    List<String> used = ROWS.stream().map(row -> row.split("\t")[0]).distinct().toList();
    assertEquals(Stream.of(LawWord.values()).map(LawWord::name).sorted().toList(), used);
  }
}
