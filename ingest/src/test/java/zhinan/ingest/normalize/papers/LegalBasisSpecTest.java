package zhinan.ingest.normalize.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.model.LegalBasis;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;

final class LegalBasisSpecTest {
  private static final PapersReader READER = PapersReader.load();

  static List<Spec.Row> rows() {
    return Spec.rows(LegalBasisSpecTest.class, "legal-bases.spec");
  }

  static List<Spec.Row> mentions() {
    return Spec.rows(LegalBasisSpecTest.class, "mentioned-bases.spec");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void basesAreAsTheSpecSays(Spec.Row row) {
    Body body = Written.body(Drawn.read(row.input()));
    assertEquals(row.expected(), Written.bases(READER.legalBases(body)), row::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mentions")
  void elsewhereOnlyWhatIsIntroducedCounts(Spec.Row row) {
    Body body = Written.body(Drawn.read(row.input()));
    assertEquals(row.expected(), Written.bases(READER.mentionedBases(body)), row::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void wordsReadAgainGiveTheSameBasis(Spec.Row row) {
    for (Reading<LegalBasis> reading : READER.legalBases(Written.body(Drawn.read(row.input())))) {
      if (!reading.rule().equals("basis.card")) {
        List<Reading<LegalBasis>> again = READER.legalBases(Written.body(reading.words().chars()));
        assertEquals(Written.bases(List.of(reading)), Written.bases(again), row::toString);
      }
    }
  }
}
