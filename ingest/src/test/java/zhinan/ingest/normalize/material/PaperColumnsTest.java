package zhinan.ingest.normalize.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhinan.text.TableLines;

final class PaperColumnsTest {
  private static final List<String> ROWS = TableLines.of(PaperWords.class, "paper-columns.tsv");

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
    assertEquals(Stream.of(PaperColumn.values()).map(PaperColumn::name).sorted().toList(), used);
  }
}
