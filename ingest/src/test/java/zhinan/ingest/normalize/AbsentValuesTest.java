package zhinan.ingest.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhinan.ingest.document.Places;
import zhinan.ingest.normalize.flow.SampleBody;
import zhinan.ingest.normalize.hours.HoursReader;
import zhinan.model.Absence;
import zhinan.model.AgencyRule;
import zhinan.model.Fee;
import zhinan.model.NodeValues;
import zhinan.model.SectionKind;
import zhinan.model.Stated;
import zhinan.model.TimeLimit;

/** A section that states nothing gives the absence and no value, not even one as stated. */
final class AbsentValuesTest {
  private static final ValueReader READER = new ValueReader(HoursReader.load());

  @ParameterizedTest
  @CsvSource({
    "TIME_LIMIT, 见公告, ELSEWHERE",
    "TIME_LIMIT, 无, NONE",
    "TIME_LIMIT, 待补充, PLACEHOLDER",
    "FEE, 见附件, ELSEWHERE",
    "FEE, 详见附件十二, ELSEWHERE",
    "AGENT, 见附件, ELSEWHERE",
    "AGENT, ——, PLACEHOLDER"
  })
  void absenceStandsForTheValue(SectionKind kind, String words, Absence absence) {
    NodeValues values =
        READER
            .read(
                List.of(SampleBody.of(kind, "说明", words)),
                new Places(words, new int[0]),
                List.of(),
                new ArrayList<>())
            .get(0);
    assertEquals(Optional.of(absence), values.absence().flatMap(Stated::value));
    assertTrue(values.of(TimeLimit.class).isEmpty(), words);
    assertTrue(values.of(Fee.class).isEmpty(), words);
    assertTrue(values.of(AgencyRule.class).isEmpty(), words);
  }
}
