package zhinan.edition;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhinan.corpus.Ratchet;

/**
 * Known edits are found again. The figures are committed in {@code editions.tsv}; {@code
 * -Dgolden=update} writes it.
 */
final class MadeEditionsTest {
  private static final String FILE = "zhinan/edition/editions.tsv";

  @Test
  void editsOfTheSampleAreTold() throws Exception {
    check(Path.of(System.getProperty("zhinan.samples"), "guides"), "ningbo-2024.txt", 8, 1, 60);
  }

  @ParameterizedTest
  @CsvSource({"dalian.txt, 3, 12, 300", "gaoxin.txt, 3, 6, 150", "other/A2.txt, 3, 3, 60"})
  @EnabledIfSystemProperty(named = "zhinan.corpus", matches = ".+")
  void editsOfARealGuideAreTold(String file, int seeds, int each, int blanks) throws Exception {
    Path guides = Path.of(System.getProperty("zhinan.corpus"), "guides");
    EditionsOf.Sum sum = check(guides, file, seeds, each, blanks);
    assertTrue(sum.isGoodEnough(), sum::toString);
  }

  private static EditionsOf.Sum check(Path folder, String file, int seeds, int each, int blanks)
      throws Exception {
    String name = Path.of(file).getFileName().toString();
    byte[] bytes = Files.readAllBytes(folder.resolve(file));
    EditionsOf.Sum sum = EditionsOf.of(name, bytes).sum(seeds, each, blanks);
    Ratchet ratchet = new Ratchet(FILE, name + " ");
    sum.into(ratchet, name);
    ratchet.check();
    return sum;
  }
}
