package zhinan.ingest.normalize.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PhraseTest {
  private static List<String> ids() {
    try (InputStream in = PhraseTest.class.getResourceAsStream("paper-phrases.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf('\t')))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void tableHasEachPhraseOnceInOrder() {
    assertEquals(Stream.of(PaperPhrase.values()).map(PaperPhrase::name).sorted().toList(), ids());
  }

  @Test
  void phrasesAreFoundInWords() {
    assertTrue(PaperPhrase.STAMPED.in("复印件并加盖单位公章").find());
    assertTrue(PaperPhrase.AND_SO_ON.in("完税凭证等材料").find());
    assertTrue(PaperPhrase.ALL_ABOVE.in("（以上材料均为原件）").matches());
  }
}
