package zhinan.ingest.normalize;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.growth.Growth;
import zhinan.ingest.normalize.absence.AbsenceReader;
import zhinan.ingest.normalize.agent.AgentReader;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.fee.FeeReader;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.ingest.normalize.flow.SampleBody;
import zhinan.ingest.normalize.limit.LimitReader;
import zhinan.model.SectionKind;

/** Long lines without an end cost in proportion to their length, not to its square. */
final class HostileTermsTest {
  private static final LimitReader LIMITS = LimitReader.load();
  private static final FeeReader FEES = FeeReader.load();
  private static final AgentReader AGENTS = AgentReader.load();
  private static final AbsenceReader ABSENCES = AbsenceReader.load();

  private static final int SHORT = 4_000;

  /** As many characters as are read of a body. */
  private static final int LONG = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "一", "（", "《", "1-", "即时", "不含", "10元", "十", "可以", "委托", "收", "1(1)/", "①", "1,"
      })
  void workGrowsWithTheLength(String piece) {
    Growth.assertLinear(SHORT, size -> read(piece, size), piece);
  }

  /** A pattern that goes deeper with each character would run out of stack. */
  @ParameterizedTest
  @ValueSource(strings = {"一", "1,234,", "（"})
  void longestLineIsRead(String piece) {
    assertTrue(read(piece, LONG) >= 0);
  }

  /** What is found in a line of the length. */
  private static int read(String piece, int length) {
    String words = "办结收费代办" + piece.repeat(length / piece.length());
    Body body = SampleBody.of(SectionKind.NOTES, "说明", words);
    Flow flow = Flow.of(body);
    int read = ABSENCES.read(body, flow).map(lack -> 1).orElse(0);
    read += LIMITS.own(flow, "").size() + LIMITS.sure(flow).size();
    read += FEES.own(flow).map(fee -> 1).orElse(0) + FEES.sure(flow).map(fee -> 1).orElse(0);
    read += AGENTS.own(flow).map(rule -> 1).orElse(0) + AGENTS.sure(flow).map(rule -> 1).orElse(0);
    return read;
  }
}
