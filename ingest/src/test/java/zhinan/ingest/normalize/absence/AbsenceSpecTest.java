package zhinan.ingest.normalize.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.ingest.normalize.flow.SampleBody;
import zhinan.ingest.normalize.flow.SpecQuestion;
import zhinan.ingest.normalize.flow.WordTableCheck;
import zhinan.model.Absence;
import zhinan.model.SectionKind;
import zhinan.spec.Spec;

final class AbsenceSpecTest {
  private static final AbsenceReader READER = AbsenceReader.load();

  private static Optional<Lack> read(Body body) {
    return READER.read(body, Flow.of(body));
  }

  static Stream<Spec.Row> rows() {
    return Spec.rows(AbsenceSpecTest.class, "absences.spec").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void absenceIsAsTheSpecSays(Spec.Row row) {
    SpecQuestion asked = SpecQuestion.of(row);
    SectionKind kind =
        asked.title().isEmpty() ? SectionKind.NOTES : SectionKind.valueOf(asked.title());
    Body body = SampleBody.of(kind, "说明", asked.words().replace("␀", ""));
    assertEquals(
        row.expected(), read(body).map(lack -> lack.absence().name()).orElse("-"), row::toString);
  }

  @Test
  void lackNamesItsWordsUnlessThereAreNone() {
    Lack elsewhere = read(SampleBody.of(SectionKind.FEE, "收费", "见附表。")).orElseThrow();
    assertEquals("见附表。", elsewhere.reading().orElseThrow().words().chars());
    Lack empty = read(SampleBody.of(SectionKind.FEE, "收费", "")).orElseThrow();
    assertEquals(Absence.EMPTY, empty.absence());
    assertTrue(empty.reading().isEmpty());
  }

  @Test
  void wordTableIsInOrder() {
    WordTableCheck.check(AbsenceReader.class, "absence-words.tsv", AbsenceWord.class);
  }
}
