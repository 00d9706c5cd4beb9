package zhinan.export.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SegmentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "自受理之日起5个工作日办结 | 自受理之日起3个工作日办结 | 自受理之日起[5个工作日>3个工作日]办结",
        "电话0574-87978036。 | 电话0574-87978063。 | 电话[0574-87978036。>0574-87978063。]",
        "2024年3月5日起 | 2024年4月5日起 | [2024年3月5日>2024年4月5日]起",
        "按《劳动法》办理 | 按《劳动合同法》办理 | 按[《劳动法》>《劳动合同法》]办理",
        "8:30-11:30 | 8:30-12:00 | [8:30-11:30>8:30-12:00]",
        "收费80元/件 | 收费80元/本 | 收费[80元/件>80元/本]",
        "登录www网 | 登录app网 | 登录[www>app]网",
        "过期申报的 | 逾期申报的 | [过>逾]期申报的",
        "身份证，户口簿 | 身份证、户口簿 | 身份{证，~证、}户口簿",
        "电话8272 0081 | 电话82720081 | 电话{8272 0081~82720081}",
        "（1）身份证 | ①身份证 | {（1）~①}身份证",
        "由街道受理 | 由社区受理 | 由[街道>社区]受理",
      })
  void numbersNamesAndWordsAreNeverCut(String before, String after, String drawn) {
    assertEquals(drawn, draw(Segments.of(before, after)));
  }

  private static String draw(List<Segment> segments) {
    return segments.stream()
        .map(
            segment ->
                switch (segment.kind()) {
                  case KEPT -> segment.before();
                  case REFORMATTED -> "{" + segment.before() + "~" + segment.after() + "}";
                  case DELETED -> "[" + segment.before() + ">";
                  case INSERTED -> segment.after() + "]";
                })
        .collect(Collectors.joining());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("身份证户口簿①（）123０.，、元个日月年《》ab -\t\n第一二").ofMaxLength(40);
  }

  @Property(tries = 500)
  void theSegmentsAreBothTexts(@ForAll("texts") String before, @ForAll("texts") String after) {
    List<Segment> segments = Segments.of(before, after);
    assertEquals(before, Segments.before(segments));
    assertEquals(after, Segments.after(segments));
    assertEquals(segments, Segment.mirrored(Segments.of(after, before)));
  }

  @Property
  void aTextAgainstItselfIsKept(@ForAll("texts") String text) {
    assertEquals(text.isEmpty() ? 0 : 1, Segments.of(text, text).size());
  }

  @Test
  void aSegmentThatContradictsItsKindIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Segment(Segment.Kind.KEPT, "甲", "乙"));
    assertThrows(IllegalArgumentException.class, () -> new Segment(Segment.Kind.DELETED, "甲", "乙"));
  }
}
