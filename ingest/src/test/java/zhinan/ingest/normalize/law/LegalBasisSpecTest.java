package zhinan.ingest.normalize.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.PrintedReadings;
import zhinan.ingest.normalize.body.WrittenBody;
import zhinan.model.LegalBasis;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;

final class LegalBasisSpecTest {
  private static final LegalBasisReader READER = LegalBasisReader.load();

  static List<Spec.Row> rows() {
    return Spec.rows(LegalBasisSpecTest.class, "legal-bases.spec");
  }

  static List<Spec.Row> mentions() {
    return Spec.rows(LegalBasisSpecTest.class, "mentioned-bases.spec");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void basesAreAsTheSpecSays(Spec.Row row) {
    Body body = WrittenBody.of(Drawn.read(row.input()));
    assertEquals(row.expected(), shown(READER.read(body)), row::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mentions")
  void elsewhereOnlyWhatIsIntroducedCounts(Spec.Row row) {
    Body body = WrittenBody.of(Drawn.read(row.input()));
    assertEquals(row.expected(), shown(READER.mentions(body)), row::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void wordsReadAgainGiveTheSameBasis(Spec.Row row) {
    for (Reading<LegalBasis> reading : READER.read(WrittenBody.of(Drawn.read(row.input())))) {
      if (!reading.rule().equals("basis.card")) {
        List<Reading<LegalBasis>> again = READER.read(WrittenBody.of(reading.words().chars()));
        assertEquals(shown(List.of(reading)), shown(again), row::toString);
      }
    }
  }

  private static String shown(List<Reading<LegalBasis>> readings) {
    return PrintedReadings.of(
        readings,
        basis ->
            String.join(
                " ; ", dash(basis.title()), dash(basis.article()), dash(basis.documentNumber())));
  }

  private static String dash(String words) {
    return words.isEmpty() ? "-" : words;
  }
}
