package zhinan.ingest.normalize.law;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.spec.KindRows;
import zhinan.text.TableLines;

final class LawWordsTest {
  private static final List<String> ROWS = TableLines.of(LegalBasisReader.class, "law-words.tsv");

  @Test
  void tableIsSortedWithoutDuplicates() {
    KindRows.areSortedWithoutDuplicates(ROWS);
  }

  @Test
  void rowsHaveAKindAWordAndASource() {
    KindRows.haveAKindAWordAndASource(ROWS);
  }

  @Test
  void everyKindHasWords() {
    KindRows.nameEveryKind(ROWS, LawWord.values());
  }
}
