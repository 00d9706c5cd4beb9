package zhinan.ingest.normalize.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhinan.text.TableLines;

final class PaperPhraseTest {
  private static final List<String> ROWS = TableLines.of(PaperPhrase.class, "paper-phrases.tsv");

  @Test
  void tableHasEachPhraseOnceInOrder() {
    List<String> ids = ROWS.stream().map(row -> row.substring(0, row.indexOf('\t'))).toList();
    assertEquals(Stream.of(PaperPhrase.values()).map(PaperPhrase::name).sorted().toList(), ids);
  }

  @Test
  void phrasesHaveASource() {
    ROWS.forEach(row -> assertEquals(3, row.split("\t").length, row));
  }

  @Test
  void phrasesAreFoundInFoldedWords() {
    assertTrue(PaperPhrase.STAMPED.in("复印件并加盖单位公章").find());
    assertTrue(PaperPhrase.AND_SO_ON.in("完税凭证等材料").find());
    assertTrue(PaperPhrase.ALL_ABOVE.in("(以上材料均为原件)").matches());
  }
}
