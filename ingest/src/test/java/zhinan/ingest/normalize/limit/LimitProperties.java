package zhinan.ingest.normalize.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.ingest.normalize.flow.SampleBody;
import zhinan.model.SectionKind;
import zhinan.model.TimeLimit;

final class LimitProperties {
  private static final LimitReader READER = LimitReader.load();

  private static List<Reading<TimeLimit>> limits(String words) {
    return READER.own(Flow.of(SampleBody.of(SectionKind.TIME_LIMIT, "说明", words)), "说明");
  }

  @Property(tries = 200)
  void amountThatIsPrintedIsReadAgain(
      @ForAll @IntRange(min = 1, max = 9_000) int least,
      @ForAll @IntRange(max = 900) int more,
      @ForAll("units") String unit) {
    String printed = more == 0 ? least + unit : least + "-" + (least + more) + unit;
    TimeLimit limit = limits(printed).get(0).value().orElseThrow();
    assertEquals(printed.replace(unit, ""), limit.amount().orElseThrow().text());
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of("个工作日", "日", "天", "个月", "小时");
  }

  /** The words that were read say the same when they are read by themselves. */
  @Property(tries = 300)
  void readingTheWordsAgainChangesNothing(@ForAll("sentences") String words) {
    for (Reading<TimeLimit> reading : limits(words)) {
      reading
          .value()
          .filter(value -> !reading.rule().equals("limit.pair"))
          .ifPresent(
              value -> {
                TimeLimit again = limits(reading.words().chars()).get(0).value().orElseThrow();
                assertEquals(
                    value.amount().map(TimeLimit.Amount::text),
                    again.amount().map(TimeLimit.Amount::text),
                    words);
                assertEquals(value.unit(), again.unit(), words);
              });
    }
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "法定时限", "承诺", "20个工作日", "3日", "即时", "当场", "办结", "（", "）", "，", "；", "。", "\n", "不含公示",
            "城市", "自受理之日起", "收费", "不收费", "工本费10元", "80元/件", "减免", "每证", "《办法》", "无", "否", "是", "：",
            "10", "（工作日）")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }
}
