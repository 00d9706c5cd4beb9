package zhinan.ingest.normalize.material;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.spec.KindRows;
import zhinan.text.TableLines;

final class PaperColumnsTest {
  private static final List<String> ROWS = TableLines.of(PaperWords.class, "paper-columns.tsv");

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
    KindRows.nameEveryKind(ROWS, PaperColumn.values());
  }
}
