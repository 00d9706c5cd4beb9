package zhinan.ingest.normalize.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PhoneTablesTest {
  private static final List<String> KINDS =
      List.of("AREA", "EXTENSION", "FAX", "HOTLINE", "OTHER", "PHONE");

  @ParameterizedTest
  @ValueSource(strings = {"area-codes.tsv", "mobile-prefixes.tsv", "short-codes.tsv"})
  void codesAreSortedAndStandOnce(String file) {
    List<String> codes = PhoneTables.rows(file).stream().map(row -> row[0]).toList();
    assertFalse(codes.isEmpty());
    assertEquals(codes.stream().sorted().distinct().toList(), codes);
  }

  @Test
  void wordsAreSortedWithinTheirKindAndStandOnce() {
    List<String> rows =
        PhoneTables.rows("number-words.tsv").stream().map(r -> r[0] + "\t" + r[1]).toList();
    assertEquals(rows.stream().sorted().toList(), rows);
    HashSet<String> words = new HashSet<>();
    for (String[] row : PhoneTables.rows("number-words.tsv")) {
      assertTrue(words.add(row[1]), row[1]);
      assertTrue(KINDS.contains(row[0]), row[0]);
    }
  }

  @Test
  void everyAreaCodeTakesTheLengthsThatThePlanKnows() {
    for (String[] row : PhoneTables.rows("area-codes.tsv")) {
      List<Integer> known =
          IntStream.rangeClosed(5, 9).filter(n -> takesAll(row[0], n)).boxed().toList();
      List<Integer> ours = List.of(row[1].split(",")).stream().map(Integer::valueOf).toList();
      assertEquals(known, ours, row[0]);
    }
  }

  @Test
  void noAreaCodeIsMissing() {
    PhoneTables.AreaCodes codes = PhoneTables.AreaCodes.load();
    for (int code = 300; code < 1000; code++) {
      boolean known = takesAll("0" + code, 7) || takesAll("0" + code, 8);
      assertEquals(known, !codes.codeOf("0" + code).isEmpty(), "0" + code);
    }
  }

  private static boolean takesAll(String code, int length) {
    return IntStream.rangeClosed(2, 8)
        .mapToObj(first -> code.substring(1) + first + "345678901".substring(0, length - 1))
        .allMatch(number -> type(number) == PhoneNumberType.FIXED_LINE);
  }

  @Test
  void mobilePrefixesAreThoseOfThePlan() {
    List<String> known =
        IntStream.range(130, 200)
            .filter(prefix -> IntStream.range(0, 10).anyMatch(d -> isMobile(prefix + "" + d)))
            .mapToObj(String::valueOf)
            .toList();
    assertEquals(
        known, PhoneTables.rows("mobile-prefixes.tsv").stream().map(row -> row[0]).toList());
  }

  private static boolean isMobile(String start) {
    return type(start + "2345678".substring(0, 11 - start.length())) == PhoneNumberType.MOBILE;
  }

  private static PhoneNumberType type(String national) {
    return PhoneNumberUtil.getInstance()
        .getNumberType(
            new PhoneNumber().setCountryCode(86).setNationalNumber(Long.parseLong(national)));
  }

  @Test
  void shortCodesHaveThreeToSixDigits() {
    for (String[] row : PhoneTables.rows("short-codes.tsv")) {
      assertTrue(row[0].matches("[0-9]+\\?*"), row[0]);
      int length = row[0].length();
      assertTrue(length >= PhoneLengths.SHORT_MIN && length <= PhoneLengths.SHORT_MAX, row[0]);
    }
  }
}
