package zhinan.export.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import zhinan.model.Address;
import zhinan.model.AgencyRule;
import zhinan.model.AgencyRule.Verdict;
import zhinan.model.Fee;
import zhinan.model.LegalBasis;
import zhinan.model.Material;
import zhinan.model.Phone;
import zhinan.model.TimeLimit;
import zhinan.model.TimeLimit.Basis;
import zhinan.model.TimeLimit.Unit;

class ValueTextTest {
  @Test
  void printsATimeLimitWithItsBasisWhereThereIsOne() {
    assertEquals(
        "IMMEDIATE",
        ValueText.of(
            new TimeLimit(Optional.empty(), Unit.IMMEDIATE, Basis.UNSPECIFIED, "", List.of())));
    assertEquals(
        "0.5 HOUR STATUTORY", ValueText.of(limit("0.50", "0.50", Unit.HOUR, Basis.STATUTORY)));
    assertEquals("1-2 YEAR", ValueText.of(limit("1", "2", Unit.YEAR, Basis.UNSPECIFIED)));
  }

  @Test
  void printsAFeeOfWhichOnlyTheFactIsKnown() {
    assertEquals("CHARGED", ValueText.of(charged(new Fee.Item("", Optional.empty(), "", "", ""))));
    assertEquals("AS_STATED", ValueText.of(new Fee.AsStated()));
  }

  @Test
  void printsAmountsAsPlainNumbers() {
    Fee.Item item = new Fee.Item("", Optional.of(new BigDecimal("5E+2")), "件", "", "");
    assertEquals("CHARGED 500 CNY/件", ValueText.of(charged(item)));
  }

  @Test
  void printsAgencyWithItsCondition() {
    assertEquals("ALLOWED", ValueText.of(new AgencyRule(Verdict.ALLOWED, "")));
    assertEquals("CONDITIONAL 持委托书", ValueText.of(new AgencyRule(Verdict.CONDITIONAL, "持委托书")));
  }

  @Test
  void printsAPaperOfWhichOnlyTheNameIsKnownAsItsName() {
    OptionalInt none = OptionalInt.empty();
    assertEquals(
        "照片", ValueText.of(new Material("照片", none, none, Material.Form.UNSPECIFIED, "", "")));
    assertEquals(
        "照片; copies 2; COPY",
        ValueText.of(new Material("照片", none, OptionalInt.of(2), Material.Form.COPY, "", "")));
  }

  @Test
  void printsALawAsLawsAreCited() {
    assertEquals("《条例》第七条", ValueText.of(new LegalBasis("条例", "第七条", "")));
    assertEquals("琼发〔2018〕4号", ValueText.of(new LegalBasis("", "", "琼发〔2018〕4号")));
    assertEquals("《办法》（令第5号）第一条", ValueText.of(new LegalBasis("办法", "第一条", "令第5号")));
  }

  @Test
  void printsAnAddressWithItsRemark() {
    Address address = new Address(Optional.empty(), "", "云水路", "5号", "", "", "", "（对面）");
    assertEquals("云水路5号（对面）", ValueText.of(address));
  }

  @Test
  void partsPhonesByBlanks() {
    Phone hotline = new Phone(Phone.Kind.SHORT, "", "12345", "");
    assertEquals("", ValueText.of(List.of()));
    assertEquals("tel:12345;phone-context=+86", ValueText.of(List.of(hotline)));
    assertEquals(
        "tel:12345;phone-context=+86 tel:+86-13900001111",
        ValueText.of(List.of(hotline, new Phone(Phone.Kind.MOBILE, "", "13900001111", ""))));
  }

  private static TimeLimit limit(String least, String most, Unit unit, Basis basis) {
    TimeLimit.Amount amount = new TimeLimit.Amount(new BigDecimal(least), new BigDecimal(most));
    return new TimeLimit(Optional.of(amount), unit, basis, "", List.of());
  }

  private static Fee charged(Fee.Item... items) {
    return new Fee.Charged(List.of(items));
  }
}
