package zhinan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhinan.model.TimeLimit.Basis;
import zhinan.model.TimeLimit.Unit;

/** What values print, and what they refuse to be. */
class ValueTextsTest {
  private static final Division COUNTY = new Division("460035", "海南省", "", "保亭县");

  @ParameterizedTest
  @CsvSource({
    "20, 20, 20",
    "20.0, 20, 20",
    "0.50, 0.50, 0.5",
    "3, 5, 3-5",
    "1E+2, 1E+2, 100",
    "0, 0, 0"
  })
  void anAmountIsAPlainNumberOrARange(String least, String most, String text) {
    assertEquals(text, amount(least, most).text());
  }

  @Test
  void anAmountCountsUpFromNought() {
    assertThrows(IllegalArgumentException.class, () -> amount("5", "3"));
    assertThrows(IllegalArgumentException.class, () -> amount("-1", "3"));
  }

  @Test
  void onlyAnImmediateLimitHasNoAmount() {
    TimeLimit.Amount one = amount("1", "1");
    assertThrows(
        IllegalArgumentException.class,
        () -> new TimeLimit(Optional.empty(), Unit.CALENDAR_DAY, Basis.PROMISED, "", List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new TimeLimit(Optional.of(one), Unit.IMMEDIATE, Basis.PROMISED, "", List.of()));
  }

  @Test
  void aDivisionIsNamedFromTheWidestDown() {
    assertEquals("海南省保亭县", COUNTY.path());
    assertEquals("保亭县", COUNTY.name());
    Division municipality = new Division("110000", "北京市", "北京市", "");
    assertEquals("北京市", municipality.path());
    assertEquals("海南省", new Division("460000", "海南省", "", "").name());
  }

  @Test
  void anAddressIsOneLineWithoutItsRemark() {
    Address address =
        new Address(Optional.of(COUNTY), "新政镇", "云水路", "5号", "B座", "2楼", "3室", "（对面）");
    assertEquals("海南省保亭县新政镇云水路5号B座2楼3室", address.text());
    assertEquals("", new Address(Optional.empty(), "", "", "", "", "", "", "").text());
  }

  @Test
  void aFeeIsPartlyChargedWhereAnItemIsFree() {
    assertTrue(charged("0", "80").isPartly());
    assertFalse(charged("15", "80").isPartly());
    assertThrows(IllegalArgumentException.class, () -> charged("-1"));
    assertThrows(IllegalArgumentException.class, () -> charged());
  }

  @Test
  void onlyAConditionalAgencyHasACondition() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new AgencyRule(AgencyRule.AgencyAnswer.CONDITIONAL, ""));
    assertThrows(
        IllegalArgumentException.class,
        () -> new AgencyRule(AgencyRule.AgencyAnswer.ALLOWED, "持委托书"));
  }

  @Test
  void aDirectoryHasAPlaceForEachContactInEachUse() {
    Contact contact =
        new Contact(
            "窗口",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "");
    Directory.Use use = new Directory.Use("m1", List.of(new Span(0, 2, 1, OptionalInt.empty())));
    assertEquals(1, new Directory("d1", List.of(contact), List.of(use), List.of()).uses().size());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Directory("d1", List.of(contact, contact), List.of(use), List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Directory("d1", List.of(contact), List.of(), List.of()));
  }

  private static TimeLimit.Amount amount(String least, String most) {
    return new TimeLimit.Amount(new BigDecimal(least), new BigDecimal(most));
  }

  private static Fee.Charged charged(String... amounts) {
    return new Fee.Charged(
        List.of(amounts).stream()
            .map(amount -> new Fee.FeeItem("", Optional.of(new BigDecimal(amount)), "", "", ""))
            .toList());
  }
}
