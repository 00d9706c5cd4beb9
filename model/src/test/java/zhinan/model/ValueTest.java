package zhinan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import zhinan.model.AgencyRule.AgencyAnswer;
import zhinan.model.TimeLimit.Basis;
import zhinan.model.TimeLimit.Unit;
import zhinan.model.Value.ValueKind;

class ValueTest {
  @Test
  void printsATimeLimitWithItsBasisWhereThereIsOne() {
    assertEquals(
        "IMMEDIATE",
        new TimeLimit(Optional.empty(), Unit.IMMEDIATE, Basis.UNSPECIFIED, "", List.of()).text());
    assertEquals("0.5 HOUR STATUTORY", limit("0.50", "0.50", Unit.HOUR, Basis.STATUTORY).text());
    assertEquals("1-2 YEAR", limit("1", "2", Unit.YEAR, Basis.UNSPECIFIED).text());
  }

  @Test
  void printsAFeeOfWhichOnlyTheFactIsKnown() {
    assertEquals("CHARGED", charged(new Fee.FeeItem("", Optional.empty(), "", "", "")).text());
    assertEquals("AS_STATED", new Fee.AsStated().text());
  }

  @Test
  void printsAmountsAsPlainNumbers() {
    Fee.FeeItem item = new Fee.FeeItem("", Optional.of(new BigDecimal("5E+2")), "件", "", "");
    assertEquals("CHARGED 500 CNY/件", charged(item).text());
  }

  @Test
  void printsAgencyWithItsCondition() {
    assertEquals("ALLOWED", new AgencyRule(AgencyAnswer.ALLOWED, "").text());
    assertEquals("CONDITIONAL 持委托书", new AgencyRule(AgencyAnswer.CONDITIONAL, "持委托书").text());
  }

  @Test
  void printsAPaperOfWhichOnlyTheNameIsKnownAsItsName() {
    OptionalInt none = OptionalInt.empty();
    assertEquals("照片", new Material("照片", none, none, Material.Form.UNSPECIFIED, "", "").text());
    assertEquals(
        "照片; copies 2; COPY",
        new Material("照片", none, OptionalInt.of(2), Material.Form.COPY, "", "").text());
  }

  @Test
  void printsALawAsLawsAreCited() {
    assertEquals("《条例》第七条", new LegalBasis("条例", "第七条", "").text());
    assertEquals("琼发〔2018〕4号", new LegalBasis("", "", "琼发〔2018〕4号").text());
    assertEquals("《办法》（令第5号）第一条", new LegalBasis("办法", "第一条", "令第5号").text());
  }

  @Test
  void tellsWhatAsksMoreOfACitizen() {
    assertTrue(load(limit("20", "20", Unit.WORKING_DAY, Basis.PROMISED)) > 20);
    assertEquals(30, load(limit("1", "1", Unit.MONTH, Basis.STATUTORY)));
    assertEquals(0.5, load(limit("3", "12", Unit.HOUR, Basis.UNSPECIFIED)));
    assertEquals(0, load(new Fee.Free()));
    assertEquals(95.5, load(charged(amount("15"), amount("80.50"))));
    assertEquals(2, load(new AgencyRule(AgencyAnswer.NOT_ALLOWED, "")));
    assertEquals(2, load(paper(Material.Form.BOTH)));
    assertEquals(1, load(paper(Material.Form.UNSPECIFIED)));
  }

  @Test
  void tellsNoLoadWhereAnAmountIsMissing() {
    Fee.FeeItem unknown = new Fee.FeeItem("工本费", Optional.empty(), "", "", "");
    assertTrue(charged(amount("15"), unknown).load().isEmpty());
    assertTrue(new Fee.AsStated().load().isEmpty());
    assertTrue(new WebLink("http://a.cn/").load().isEmpty());
  }

  @Test
  void aPaperIsTheSameByItsName() {
    assertEquals("照片", paper(Material.Form.COPY).identity());
    assertEquals("", new Fee.Free().identity());
  }

  @Test
  void aNodeHoldsValuesOfAKindUnderThatKindAlone() {
    Stated<WebLink> link = stated(Optional.of(new WebLink("http://a.cn/")));
    Stated<Fee> refused = stated(Optional.empty());
    NodeValues node =
        NodeValues.none("m1").with(WebLink.class, List.of(link)).with(Fee.class, List.of(refused));
    assertEquals(List.of(ValueKind.FEE, ValueKind.LINK), List.copyOf(node.byKind().keySet()));
    assertEquals(List.of(link), node.of(WebLink.class));
    assertEquals(List.of(refused), node.of(Fee.class));
    assertEquals(List.of(), node.of(Material.class));
    assertThrows(
        IllegalArgumentException.class,
        () -> new NodeValues("m1", Optional.empty(), Map.of(ValueKind.FEE, List.of(link))));
  }

  @Test
  void anEmptyListIsAsGoodAsNone() {
    assertEquals(NodeValues.none("m1"), NodeValues.none("m1").with(Fee.class, List.of()));
    assertEquals(
        NodeValues.none("m1"),
        new NodeValues("m1", Optional.empty(), NodeValues.byKind(kind -> List.of())));
  }

  private static <T> Stated<T> stated(Optional<T> value) {
    return new Stated<>("述", value, "rule", new Span(0, 1, 1, OptionalInt.empty()));
  }

  private static double load(Value value) {
    return value.load().orElseThrow();
  }

  private static Material paper(Material.Form form) {
    return new Material("照片", OptionalInt.empty(), OptionalInt.empty(), form, "", "");
  }

  private static Fee.FeeItem amount(String yuan) {
    return new Fee.FeeItem("", Optional.of(new BigDecimal(yuan)), "", "", "");
  }

  private static TimeLimit limit(String least, String most, Unit unit, Basis basis) {
    TimeLimit.Amount amount = new TimeLimit.Amount(new BigDecimal(least), new BigDecimal(most));
    return new TimeLimit(Optional.of(amount), unit, basis, "", List.of());
  }

  private static Fee charged(Fee.FeeItem... items) {
    return new Fee.Charged(List.of(items));
  }
}
