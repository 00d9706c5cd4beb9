package zhinan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.model.Phone.Kind;

class PhoneTest {
  @ParameterizedTest
  @CsvSource({
    "LANDLINE, 411, 83011679, 303, tel:+86-411-83011679;ext=303",
    "LANDLINE, 10, 12345678, '', tel:+86-10-12345678",
    "LANDLINE, 898, 5550101, 0, tel:+86-898-5550101;ext=0",
    "MOBILE, '', 13904111234, '', tel:+86-13904111234",
    "NATIONAL, '', 4000180058, '', tel:+86-400-0180058",
    "NATIONAL, '', 8008201234, 7, tel:+86-800-8201234;ext=7",
    "SHORT, '', 12345, '', tel:12345;phone-context=+86",
    "SHORT, '', 110, '', tel:110;phone-context=+86",
    "SHORT, '', 96685, 1, tel:96685;phone-context=+86;ext=1"
  })
  void isWrittenAndReadAsRfc3966(
      Kind kind, String areaCode, String number, String extension, String uri) {
    Phone phone = new Phone(kind, areaCode, number, extension);
    assertEquals(uri, phone.uri());
    assertEquals(phone, Phone.parse(uri));
  }

  @Property
  void isReadBackAsItWas(@ForAll("phones") Phone phone) {
    assertEquals(phone, Phone.parse(phone.uri()));
  }

  @Provide
  Arbitrary<Phone> phones() {
    Arbitrary<String> extension = digits(0, 5);
    Arbitrary<String> area = Arbitraries.of("10", "20", "23", "411", "571", "898", "999");
    return Arbitraries.oneOf(
        Combinators.combine(area, digits(7, 8), extension)
            .as((code, number, ext) -> new Phone(Kind.LANDLINE, code, number, ext)),
        Combinators.combine(digits(10, 10), extension)
            .as((number, ext) -> new Phone(Kind.MOBILE, "", "1" + number, ext)),
        Combinators.combine(Arbitraries.of("400", "800"), digits(7, 7), extension)
            .as((head, number, ext) -> new Phone(Kind.NATIONAL, "", head + number, ext)),
        Combinators.combine(digits(3, 8), extension)
            .as((number, ext) -> new Phone(Kind.SHORT, "", number, ext)));
  }

  private static Arbitrary<String> digits(int least, int most) {
    return Arbitraries.strings().numeric().ofMinLength(least).ofMaxLength(most);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0411-83011679",
        "tel:0411-83011679",
        "tel:+86-0411-83011679",
        "tel:+1-411-83011679",
        "tel:12345",
        "tel:+86-411-8301 1679",
        "tel:+86-411-83011679;ext=",
        "tel:+86-411-83011679 tel:12345;phone-context=+86"
      })
  void refusesOtherUris(String uri) {
    assertThrows(IllegalArgumentException.class, () -> Phone.parse(uri));
  }

  @ParameterizedTest
  @CsvSource({
    "LANDLINE, '', 83011679, ''",
    "MOBILE, 411, 13904111234, ''",
    "SHORT, '', '', ''",
    "SHORT, '', 12３45, ''",
    "LANDLINE, 411, 8301-1679, ''",
    "LANDLINE, 411, 83011679, 转303"
  })
  void refusesWhatIsNoNumber(Kind kind, String areaCode, String number, String extension) {
    assertThrows(
        IllegalArgumentException.class, () -> new Phone(kind, areaCode, number, extension));
  }
}
