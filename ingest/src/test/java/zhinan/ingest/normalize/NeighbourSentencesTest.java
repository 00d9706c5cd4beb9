package zhinan.ingest.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.agent.AgentReader;
import zhinan.ingest.normalize.fee.FeeReader;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.ingest.normalize.flow.SampleBody;
import zhinan.ingest.normalize.limit.LimitReader;
import zhinan.model.SectionKind;

/**
 * A sentence outside of sections of limits, fees and agents says the same whatever stands beside
 * it.
 */
final class NeighbourSentencesTest {
  private static final LimitReader LIMITS = LimitReader.load();
  private static final FeeReader FEES = FeeReader.load();
  private static final AgentReader AGENTS = AgentReader.load();

  /** Words of limits, fees and agents that state nothing. */
  private static final List<String> NEIGHBOURS =
      List.of(
          "请提前准备好材料。",
          "本事项全程网办。",
          "大厅设有自助终端，工作日均可前来。",
          "收费公示和办理时限公示见网站。",
          "委托书样式见附件。",
          "办结后将以短信通知，请注意查收。",
          "本指南自2024年1月1日起施行。",
          "年满18周岁的公民均可申请。",
          "公示期为5个工作日。",
          "注册资金不低于200万元。",
          "每户最高补贴3000元。",
          "即时业务请到一楼。",
          "《中华人民共和国行政许可法》已公布。");

  static Stream<String> sentences() {
    return Stream.of(
        "自受理之日起3个月办理完毕。",
        "窗口受理后2个小时办结。",
        "材料齐全的5天办好。",
        "材料齐全的，当天发证。",
        "材料齐全的当日办结。",
        "符合条件的，立即办理。",
        "自受理申请之日起二十个工作日内作出决定。",
        "登记机关自收到材料之日起60日内，作出准予或者不予登记的决定。",
        "派出所预审不超过3个工作日。",
        "承诺办结时限为十五到二十个工作日。",
        "法定时限20个工作日，承诺时限5个工作日（不含公示）。",
        "窗口核验后一周内寄出并发证。",
        "查得到的，当场开具。",
        "手续齐全的，立等可取，当场发证。",
        "当面办结并发给证件。",
        "秒批，秒办。",
        "社会上称“代办提取、当天到账”的，均与中心无关。",
        "提取的资金当天到账。",
        "用人单位应当自用工之日起30日内完成备案。",
        "出生一个月内申报登记。",
        "窗口受理，当场出具受理凭证。",
        "证书有效期为5年。",
        "两三天办结。",
        "提取不收费。",
        "开户不收取任何费用。",
        "工本费10元，现场缴纳。",
        "工本费十元，现场缴纳。",
        "补证收费20元。",
        "登记费八十元/件。",
        "20元工本费当场交清。",
        "是否收费：否。",
        "收费标准：10元/证。",
        "免费提供复印服务。",
        "一次性发放10000元。",
        "可以委托他人代办。",
        "不得由他人代办。",
        "由职工本人操作，不能代办。",
        "可以由配偶代为办理，委托其他人的不予受理。",
        "是否支持代办：是。",
        "本人或者代办人提出申请。",
        "受托人不能提供委托书的，不受影响。",
        "由街道委托社区发放。");
  }

  private static String said(String words) {
    Flow flow = Flow.of(SampleBody.of(SectionKind.NOTES, "说明", words));
    return Stream.of(
            LIMITS.sure(flow).stream(), FEES.sure(flow).stream(), AGENTS.sure(flow).stream())
        .flatMap(readings -> readings)
        .map(NeighbourSentencesTest::drawn)
        .toList()
        .toString();
  }

  private static String drawn(Reading<?> reading) {
    return reading.words() + " " + reading.value() + " " + reading.rule();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void sentenceSaysTheSameBesideOthers(String sentence) {
    String alone = said(sentence);
    for (String neighbour : NEIGHBOURS) {
      assertEquals(alone, said(neighbour + sentence), neighbour + " before");
      assertEquals(alone, said(sentence + neighbour), neighbour + " behind");
      assertEquals(alone, said(neighbour + "\n" + sentence), neighbour + " above");
      assertEquals(alone, said(sentence + "\n" + neighbour), neighbour + " below");
    }
  }

  @Test
  void neighboursSayNothing() {
    NEIGHBOURS.forEach(neighbour -> assertEquals("[]", said(neighbour), neighbour));
  }

  @Test
  void mostSentencesSaySomething() {
    assertTrue(sentences().filter(sentence -> !said(sentence).equals("[]")).count() >= 28);
  }
}
