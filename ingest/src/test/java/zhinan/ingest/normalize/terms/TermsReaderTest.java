package zhinan.ingest.normalize.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.model.Absence;
import zhinan.model.SectionKind;
import zhinan.model.TimeLimit;

final class TermsReaderTest {
  /** Characters of a hostile line. */
  private static final int LONG = 1_000_000;

  /** A hostile line takes half a second; a busy machine may be slower by far. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final TermsReader READER = TermsReader.load();

  private static List<Reading<TimeLimit>> limits(String words) {
    return READER.timeLimits(SampleBody.of(SectionKind.TIME_LIMIT, "时限", words), true);
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

  @Test
  void columnOfATableNamesUnitAndBasis() {
    Body body =
        SampleBody.table(
            SectionKind.TIME_LIMIT,
            List.of(
                List.of("情形", "法定时限（工作日）", "承诺时限"),
                List.of("新办", "20", "5个工作日"),
                List.of("补办", "10", "当场办结")));
    assertEquals(
        "20 WORKING_DAY STATUTORY if〈新办〉 ; 5 WORKING_DAY PROMISED if〈新办〉 ; "
            + "10 WORKING_DAY STATUTORY if〈补办〉 ; IMMEDIATE PROMISED if〈补办〉",
        Shown.limits(READER.timeLimits(body, true)));
  }

  @Test
  void rowsOfATableAreItemsOfAFee() {
    Body body =
        SampleBody.table(
            SectionKind.FEE,
            List.of(
                List.of("项目", "收费标准（元/本）", "依据"),
                List.of("登记证书", "10", "《收费办法》"),
                List.of("行驶证", "15元", "")));
    assertEquals(
        "{登记证书 | 10 | 本 | 《收费办法》 | -} {行驶证 | 15 | - | - | -}", Shown.fees(READER.fees(body, true)));
  }

  @Test
  void lackNamesItsWordsUnlessThereAreNone() {
    Lack elsewhere = READER.absence(SampleBody.of(SectionKind.FEE, "收费", "见附表。")).orElseThrow();
    assertEquals("见附表。", elsewhere.reading().orElseThrow().words().chars());
    Lack empty = READER.absence(SampleBody.of(SectionKind.FEE, "收费", "")).orElseThrow();
    assertEquals(Absence.EMPTY, empty.absence());
    assertTrue(empty.reading().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "一", "（", "《", "1-", "即时", "不含", "10元", "可以", "委托", "收", "1(1)/"})
  void hostileLineIsReadInTime(String piece) {
    String words = "办结收费代办" + piece.repeat(LONG / piece.length());
    assertTimeoutPreemptively(PATIENCE, () -> readAll(words), piece);
  }

  private static int readAll(String words) {
    int read = 0;
    for (SectionKind kind : List.of(SectionKind.TIME_LIMIT, SectionKind.FEE, SectionKind.AGENT)) {
      Body body = SampleBody.of(kind, "说明", words);
      for (boolean own : new boolean[] {true, false}) {
        read += READER.timeLimits(body, own).size();
        read += READER.fees(body, own).size();
        read += READER.agencies(body, own).size();
      }
    }
    return read;
  }
}
