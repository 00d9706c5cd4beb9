package zhinan.ingest.normalize.material;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.spec.KindRows;
import zhinan.text.TableLines;

final class PaperWordsTest {
  private static final List<String> ROWS = TableLines.of(PaperWords.class, "paper-words.tsv");

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
    KindRows.nameEveryKind(ROWS, PaperWord.values());
  }

  @Test
  void wordThatIsNoPaperEndsAsAPaperDoes() {
    PaperWords words = PaperWords.load();
    ROWS.stream()
        .filter(row -> row.startsWith("NO_PAPER\t"))
        .map(row -> row.split("\t")[1])
        .forEach(word -> assertTrue(words.of(PaperWord.PAPER).ends(word), word));
  }

  @Test
  void counterInFrontOfANameIsACounterBehindOneToo() {
    PaperWords words = PaperWords.load();
    words
        .of(PaperWord.COUNTER_IN_FRONT)
        .words()
        .forEach(word -> assertTrue(words.of(PaperWord.COUNTER).has(word), word));
  }
}
