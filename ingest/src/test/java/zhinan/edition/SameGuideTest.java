package zhinan.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.corpus.Ratchet;
import zhinan.export.diff.Change;
import zhinan.export.diff.Comparison;
import zhinan.export.diff.Substance;
import zhinan.ingest.Ingest;
import zhinan.model.Guide;

/** The real guides against themselves, in other formats, and against each other. */
@EnabledIfSystemProperty(named = "zhinan.corpus", matches = ".+")
final class SameGuideTest {
  private static final String FILE = "zhinan/edition/editions.tsv";

  private static Guide guide(String name) throws Exception {
    Path file = Path.of(System.getProperty("zhinan.corpus"), "guides").resolve(name);
    return new Ingest().convert(file.getFileName().toString(), Files.readAllBytes(file)).guide();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dalian.txt", "gaoxin.txt", "dalian.pdf"})
  void aGuideAgainstItselfHasNoChanges(String name) throws Exception {
    Guide guide = guide(name);
    assertEquals(List.of(), Comparison.of(guide, guide).changes());
  }

  @ParameterizedTest
  @CsvSource({"dalian, docx", "dalian, doc", "dalian, pdf", "gaoxin, docx", "gaoxin, pdf"})
  void inAnotherFormatNothingOfSubstanceChanges(String name, String format) throws Exception {
    Comparison comparison = Comparison.of(guide(name + ".txt"), guide(name + "." + format));
    List<String> substantive = new ArrayList<>();
    for (Change change : comparison.changes()) {
      if (change.substance() == Substance.SUBSTANTIVE) {
        substantive.add(change.type() + " " + change.matter() + " " + change.side().subject());
      }
    }
    Ratchet ratchet = new Ratchet(FILE, "txt against " + name + "." + format + " ");
    ratchet.low(
        "txt against " + name + "." + format + " substantive", substantive.size(), substantive);
    ratchet.check();
  }

  @Test
  void guidesOfACityAndOfADistrictHaveNoMatterInCommon() throws Exception {
    Guide city = guide("dalian.txt");
    Guide district = guide("gaoxin.txt");
    Comparison comparison = Comparison.of(city, district);
    assertEquals(List.of(), comparison.matters());
  }

  @Test
  void readTheOtherWayRoundTheChangesAreMirrored() throws Exception {
    Guide before = guide("gaoxin.txt");
    Guide after = guide("gaoxin.docx");
    assertEquals(
        Mirror.unranked(Comparison.of(before, after).changes()),
        Mirror.unranked(Mirror.of(Comparison.of(after, before).changes())));
  }
}
