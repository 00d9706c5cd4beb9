package zhinan.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import zhinan.export.AnyConversion;
import zhinan.export.Guides;
import zhinan.model.Conversion;

class TextAccountTest {
  private static final PageWords WORDS = PageWords.load();

  @Test
  void sumsByWayKindAndReason() {
    TextAccount account = TextAccount.of(Guides.varied(), WORDS);
    assertEquals("8", account.keptIn().get(0).count());
    assertEquals("9", account.merged().count());
    assertEquals("page-number", account.droppedFor().get(0).code());
  }

  @Property(tries = 100)
  void theThreeWaysAddUpToTheText(@ForAll("conversions") Conversion conversion) {
    TextAccount account = TextAccount.of(conversion, WORDS);
    long sum =
        number(account.kept().count())
            + number(account.merged().count())
            + number(account.dropped().count());
    assertEquals(conversion.text().length(), sum);
    assertEquals(NumberText.grouped(sum), account.total());
  }

  @Property(tries = 100)
  void everyPatchOfTheMapLiesInItsRow(@ForAll("conversions") Conversion conversion) {
    TextMap map = TextMap.of(conversion, NodePaths.of(conversion.guide(), true));
    List<TextMap.MapPatch> patches =
        map.rows().stream().flatMap(row -> row.patches().stream()).toList();
    for (TextMap.MapPatch patch : patches) {
      assertTrue(patch.x() >= 0 && patch.x() + patch.width() <= TextMap.WIDTH, patch.toString());
    }
    assertEquals(conversion.text().isEmpty(), map.rows().isEmpty());
  }

  @Test
  void everyLineOfTheTextIsThereWithItsNumber() {
    List<String> lines = Guides.varied().text().lines().toList();
    for (SourceText.Chunk chunk : SourceText.of(Guides.varied()).chunks()) {
      for (SourceText.NumberedLine line : chunk.lines()) {
        String text =
            String.join("", line.pieces().stream().map(SourceText.LedgerPiece::text).toList());
        assertEquals(lines.get(line.number() - 1), text);
      }
    }
  }

  @Provide
  Arbitrary<Conversion> conversions() {
    return AnyConversion.conversions();
  }

  private static long number(String grouped) {
    return Long.parseLong(grouped.replace(",", ""));
  }
}
