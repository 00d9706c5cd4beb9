package zhinan.ingest.normalize.fee;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.ingest.normalize.flow.SampleBody;
import zhinan.model.Fee;
import zhinan.model.SectionKind;

final class FeeProperties {
  private static final FeeReader READER = FeeReader.load();

  @Property(tries = 300)
  void anyWordsAreReadWithoutInvention(@ForAll("sentences") String words) {
    Flow flow = Flow.of(SampleBody.of(SectionKind.FEE, "说明", words));
    READER
        .own(flow)
        .ifPresent(
            reading -> {
              assertTrue(words.replace("\n", "").contains(reading.words().chars()), words);
              reading
                  .value()
                  .ifPresent(fee -> amounts(fee).forEach(amount -> assertStated(words, amount)));
            });
  }

  private static List<BigDecimal> amounts(Fee fee) {
    return fee.fold(
        free -> List.of(),
        charged -> charged.items().stream().flatMap(item -> item.amount().stream()).toList(),
        asStated -> List.of());
  }

  private static void assertStated(String words, BigDecimal amount) {
    assertTrue(amount.signum() == 0 || words.contains(amount.toPlainString()), words);
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
