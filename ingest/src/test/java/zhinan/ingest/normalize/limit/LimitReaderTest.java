package zhinan.ingest.normalize.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.ingest.normalize.flow.SampleBody;
import zhinan.model.SectionKind;
import zhinan.model.TimeLimit;

final class LimitReaderTest {
  private static final LimitReader READER = LimitReader.load();

  private static List<Reading<TimeLimit>> limits(String words) {
    return READER.own(Flow.of(SampleBody.of(SectionKind.TIME_LIMIT, "时限", words)), "时限");
  }

  @Test
  void wordsOfALimitKnowTheirPlace() {
    Reading<TimeLimit> second = limits("办理：\n城市 30 日，农村 40 日。").get(1);
    assertEquals("农村 40 日", second.words().chars());
    assertEquals(12, second.words().start());
    assertEquals(19, second.words().end());
    assertEquals("limit.amount", second.rule());
  }

  @Test
  void wordsOfSeveralLinesAreJoined() {
    Reading<TimeLimit> limit = limits("承诺办结时限\n20\n（工作日）").get(0);
    assertEquals("20（工作日）", limit.words().chars());
  }

  @Test
  void wordsWithoutAnAmountAreRefusedWithAReason() {
    Reading<TimeLimit> refused = limits("年初收件，年末发放").get(0);
    assertTrue(refused.value().isEmpty());
    assertEquals("time-limit-as-stated", refused.doubts().get(0).code());
  }
}
